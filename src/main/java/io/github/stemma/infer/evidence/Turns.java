package io.github.stemma.infer.evidence;

import io.github.stemma.infer.evidence.Signal.Scope;
import io.github.stemma.model.Span;
import io.github.stemma.model.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places at which editors turned one reading into another, counted by possible arrow; the first one is quoted. */
final class Turns {

    private final Story story;
    private final Map<List<Integer>, Variant> first = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> count = new LinkedHashMap<>();

    Turns(Story story) {
        this.story = story;
    }

    /** Notes that {@code derived} may have changed what {@code source} has. */
    void add(int source, int derived, Variant variant) {
        first.putIfAbsent(List.of(source, derived), variant);
        count.merge(List.of(source, derived), 1, Integer::sum);
    }

    /**
     * A signal for each arrow for which more places speak than for its reverse. How many more does not matter: who edits in
     * one way does so throughout.
     */
    void signals(Feature feature, List<Signal> signals) {
        first.forEach((arrow, variant) -> {
            int more = count.getOrDefault(arrow, 0) - count.getOrDefault(List.of(arrow.get(1), arrow.get(0)), 0);
            if (more > 0) {
                signals.add(signal(arrow.get(0), arrow.get(1), variant, feature));
            }
        });
    }

    private Signal signal(int source, int derived, Variant variant, Feature feature) {
        Span there = chars(source, variant);
        Span here = chars(derived, variant);
        return new Signal(
                Scope.ARROW,
                source,
                derived,
                feature,
                1,
                Optional.of(there),
                Optional.of(here),
                List.of(words(source, there), words(derived, here)));
    }

    private Span chars(int witness, Variant variant) {
        return story.text(witness).tokens().text(variant.words(witness));
    }

    private String words(int witness, Span at) {
        return at.of(story.text(witness).witness().text());
    }
}
