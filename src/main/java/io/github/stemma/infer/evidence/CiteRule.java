package io.github.stemma.infer.evidence;

import io.github.stemma.infer.evidence.Signal.Scope;
import io.github.stemma.model.Mention;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is named as a source: {@code "wie X berichtet"}, {@code "(dpa)"}, and X is among the witnesses. A naming that
 * another text with shared words has too may have been copied along with them, so it says less about who read X.
 */
final class CiteRule implements Rule {

    @Override
    public List<Signal> signals(Story story) {
        List<Signal> signals = new ArrayList<>();
        for (int[] pair : story.pairs()) {
            Optional<Span> at = naming(story, pair[1], pair[0]);
            if (at.isPresent()) {
                add(signals, story, pair[0], pair[1], at.get());
            } else if (!OutletKinds.feeds(story, pair[0])) {
                boolean papers = OutletKinds.reports(story, pair[0]) && OutletKinds.reports(story, pair[1]);
                Feature silent = papers ? Feature.UNCITED_PAPER : Feature.UNCITED;
                signals.add(Signal.bare(Scope.ARROW, pair[0], pair[1], silent, story.name(pair[0])));
            }
        }
        return signals;
    }

    private static void add(List<Signal> signals, Story story, int source, int derived, Span at) {
        boolean shared = false;
        for (int k = 0; k < story.size(); k++) {
            shared |= k != source && k != derived && story.linked(k, derived) && names(story, k, source);
        }
        Feature direct = shared ? Feature.CITE_SHARED : Feature.CITE;
        signals.add(signal(Scope.ARROW, source, derived, direct, at, story.name(source)));
        signals.add(signal(Scope.ANCESTOR, source, derived, Feature.CITE_ANCESTOR, at, story.name(source)));
        if (!names(story, source, derived)) {
            signals.add(new Signal(
                    Scope.ANCESTOR,
                    derived,
                    source,
                    Feature.CITES_DERIVED,
                    1,
                    Optional.of(at),
                    Optional.empty(),
                    List.of(story.name(source))));
        }
    }

    private static Signal signal(Scope scope, int source, int derived, Feature feature, Span at, String name) {
        return new Signal(scope, source, derived, feature, 1, Optional.empty(), Optional.of(at), List.of(name));
    }

    private static boolean names(Story story, int by, int whom) {
        return naming(story, by, whom).isPresent();
    }

    /** Where {@code by} names the outlet of {@code whom} as a source. */
    private static Optional<Span> naming(Story story, int by, int whom) {
        Optional<String> name = story.outlet(whom).map(Outlet::name);
        if (name.isEmpty() || story.isFrom(by, name.get())) {
            return Optional.empty();
        }
        return story.text(by).witness().mentions().stream()
                .filter(m -> m.form() == Mention.Form.CITE || m.form() == Mention.Form.CREDIT)
                .filter(m -> m.outlet().name().equals(name.get()))
                .map(Mention::at)
                .findFirst();
    }
}
