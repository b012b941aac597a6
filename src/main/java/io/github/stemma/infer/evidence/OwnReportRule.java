package io.github.stemma.infer.evidence;

import io.github.stemma.infer.evidence.Signal.Scope;
import io.github.stemma.model.Collation.Cell;
import io.github.stemma.model.Collation.Place;
import io.github.stemma.model.Mention;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Someone spoke to an outlet ({@code "sagte sie dem X"}), in a sentence that another text has too: then the sentence
 * comes from X, whoever repeats it. The strongest single cue there is. It counts when X says it of itself, and when
 * another text says it of X.
 */
final class OwnReportRule implements Rule {

    @Override
    public List<Signal> signals(Story story) {
        Map<List<Integer>, Signal> found = new LinkedHashMap<>();
        for (int i = 0; i < story.size(); i++) {
            for (Mention mention : story.text(i).witness().mentions()) {
                boolean speaks = mention.form() != Mention.Form.CREDIT && mention.form() != Mention.Form.CITE;
                boolean sentence = mention.scope() != Mention.Scope.TEXT;
                if (speaks && sentence && !inBrackets(story, i, mention)) {
                    add(found, story, i, mention);
                }
            }
        }
        List<Signal> signals = new ArrayList<>();
        found.forEach((pair, signal) -> {
            signals.add(signal);
            if (!found.containsKey(List.of(pair.get(1), pair.get(0)))) {
                signals.add(reversed(signal));
            }
        });
        return signals;
    }

    private static void add(Map<List<Integer>, Signal> found, Story story, int i, Mention mention) {
        Optional<Place> place = story.place(i, mention.at().begin());
        if (place.isEmpty()) {
            return;
        }
        if (mention.form() == Mention.Form.OWN
                || story.isFrom(i, mention.outlet().name())) {
            for (Cell cell : place.get().cells()) {
                if (!sameOutlet(story, i, cell.witness())) {
                    put(found, story, i, cell.witness(), mention.at(), story.counterpart(place.get(), cell.witness()));
                }
            }
            return;
        }
        for (Cell cell : place.get().cells()) {
            if (story.isFrom(cell.witness(), mention.outlet().name())) {
                Optional<Span> there = story.counterpart(place.get(), cell.witness());
                put(found, story, cell.witness(), i, there.orElse(mention.at()), Optional.of(mention.at()));
            }
        }
    }

    /** {@code "MOSKAU (dpa)"} is a dateline: nobody spoke to anybody. */
    private static boolean inBrackets(Story story, int i, Mention mention) {
        String text = story.text(i).witness().text();
        int before = mention.at().begin() - 1;
        int after = mention.at().end();
        return before >= 0 && text.charAt(before) == '(' || after < text.length() && text.charAt(after) == ')';
    }

    private static boolean sameOutlet(Story story, int i, int j) {
        return story.outlet(i).map(Outlet::name).equals(story.outlet(j).map(Outlet::name))
                && story.outlet(i).isPresent();
    }

    private static void put(
            Map<List<Integer>, Signal> found, Story story, int source, int derived, Span there, Optional<Span> here) {
        found.putIfAbsent(
                List.of(source, derived),
                new Signal(
                        Scope.ANCESTOR,
                        source,
                        derived,
                        Feature.OWN_REPORT,
                        1,
                        Optional.of(there),
                        here,
                        List.of(story.name(source))));
    }

    private static Signal reversed(Signal signal) {
        return new Signal(
                Scope.ANCESTOR,
                signal.derived(),
                signal.source(),
                Feature.OWN_REPORT_OF_DERIVED,
                signal.value(),
                signal.inDerived(),
                signal.inSource(),
                signal.details());
    }
}
