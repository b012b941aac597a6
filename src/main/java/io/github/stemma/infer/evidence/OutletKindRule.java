package io.github.stemma.infer.evidence;

import io.github.stemma.infer.evidence.Signal.Scope;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import java.util.ArrayList;
import java.util.List;

/** What an outlet is by trade: agencies and press offices feed papers, aggregators take from them. */
final class OutletKindRule implements Rule {

    @Override
    public List<Signal> signals(Story story) {
        List<Signal> signals = new ArrayList<>();
        for (int[] pair : story.pairs()) {
            boolean feeds = OutletKinds.feeds(story, pair[0]);
            boolean fed = OutletKinds.feeds(story, pair[1]);
            String kinds = story.name(pair[0]);
            if (feeds && !fed) {
                signals.add(Signal.bare(Scope.ARROW, pair[0], pair[1], Feature.FROM_AGENCY, kinds));
            }
            if (!feeds && fed) {
                signals.add(Signal.bare(Scope.ARROW, pair[0], pair[1], Feature.AGENCY_FROM_OTHER, story.name(pair[1])));
            }
            if (takes(story, pair[0]) && !takes(story, pair[1])) {
                signals.add(Signal.bare(Scope.ARROW, pair[0], pair[1], Feature.FROM_AGGREGATOR, kinds));
            }
        }
        for (int i = 0; i < story.size(); i++) {
            if (OutletKinds.feeds(story, i)) {
                signals.add(Signal.bare(Scope.FROM_UNSEEN, -1, i, Feature.AGENCY_FROM_UNSEEN, story.name(i)));
            }
        }
        return signals;
    }

    private static boolean takes(Story story, int i) {
        return story.outlet(i)
                .map(Outlet::kind)
                .map(kind -> kind == OutletKind.AGGREGATOR)
                .orElse(false);
    }
}
