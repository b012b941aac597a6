package io.github.stemma.infer.evidence;

import io.github.stemma.infer.evidence.Signal.Scope;
import java.util.ArrayList;
import java.util.List;

/** What an outlet is by trade: agencies and press offices feed papers, portals
 * and aggregators take from papers. */
final class OutletKindRule implements Rule {

    @Override
    public List<Signal> signals(Story story) {
        List<Signal> signals = new ArrayList<>();
        for (int[] pair : story.pairs()) {
            boolean feeds = OutletKinds.feeds(story, pair[0]);
            boolean fed = OutletKinds.feeds(story, pair[1]);
            if (!feeds && fed) {
                signals.add(Signal.bare(Scope.ARROW, pair[0], pair[1], Feature.AGENCY_FROM_OTHER, story.name(pair[1])));
            }
            trade(story, pair[0], pair[1], signals);
        }
        for (int i = 0; i < story.size(); i++) {
            if (OutletKinds.takes(story, i)) {
                signals.add(Signal.bare(Scope.FROM_UNSEEN, -1, i, Feature.PORTAL_FROM_UNSEEN, story.name(i)));
            }
            if (OutletKinds.feeds(story, i)) {
                signals.add(Signal.bare(Scope.FROM_UNSEEN, -1, i, Feature.AGENCY_FROM_UNSEEN, story.name(i)));
            }
        }
        return signals;
    }

    private static void trade(Story story, int source, int derived, List<Signal> signals) {
        if (OutletKinds.takes(story, source) && !OutletKinds.takes(story, derived)) {
            signals.add(Signal.bare(Scope.ARROW, source, derived, Feature.UP_TRADE, story.name(source)));
        }
        if (OutletKinds.reports(story, source) && OutletKinds.takes(story, derived)) {
            signals.add(Signal.bare(Scope.ARROW, source, derived, Feature.DOWN_TRADE, story.name(source)));
        }
    }
}
