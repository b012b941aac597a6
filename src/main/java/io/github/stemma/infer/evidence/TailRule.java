package io.github.stemma.infer.evidence;

import io.github.stemma.infer.evidence.Signal.Scope;
import io.github.stemma.model.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ends of two texts after all that they share. The rule of thumb says that editors cut from the end, so that the text
 * that goes on is the source; in the gold stories it is rather the derived one, which adds its own.
 */
final class TailRule implements Rule {

    /** An end that is longer by fewer words than this is no sign of anything. */
    private static final int LONGER = 20;

    @Override
    public List<Signal> signals(Story story) {
        Map<List<Integer>, Variant> ends = new HashMap<>();
        for (Variant variant : story.collation().variants()) {
            if (variant.type() == Variant.Type.TAIL) {
                ends.put(List.of(variant.marked(), variant.other(variant.marked())), variant);
            }
        }
        List<Signal> signals = new ArrayList<>();
        for (int[] pair : story.pairs()) {
            Optional<Variant> there = Optional.ofNullable(ends.get(List.of(pair[0], pair[1])));
            Optional<Variant> here = Optional.ofNullable(ends.get(List.of(pair[1], pair[0])));
            int source = there.map(v -> v.words(pair[0]).length()).orElse(0);
            int derived = here.map(v -> v.words(pair[1]).length()).orElse(0);
            if (here.isPresent() && derived - source >= LONGER) {
                signals.add(new Signal(
                        Scope.ARROW,
                        pair[0],
                        pair[1],
                        Feature.LONGER_END,
                        1,
                        Optional.empty(),
                        here.map(v -> story.text(pair[1]).tokens().text(v.words(pair[1]))),
                        List.of(Integer.toString(source), Integer.toString(derived))));
            }
        }
        return signals;
    }
}
