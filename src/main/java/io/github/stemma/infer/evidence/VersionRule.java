package io.github.stemma.infer.evidence;

import io.github.stemma.infer.evidence.Signal.Scope;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Span;
import io.github.stemma.model.VersionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code "(Neu: Weitere Details)"}, {@code "Update:"}: the marked text derives from the same outlet's earlier one. */
final class VersionRule implements Rule {

    @Override
    public List<Signal> signals(Story story) {
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            alone(story, i, signals);
        }
        for (int[] pair : story.pairs()) {
            List<VersionMark> earlier = story.text(pair[0]).witness().marks();
            List<VersionMark> later = story.text(pair[1]).witness().marks();
            if (sameOutlet(story, pair[0], pair[1]) && earlier.isEmpty() && !later.isEmpty()) {
                Span at = later.get(0).at();
                String words = at.of(story.text(pair[1]).witness().text());
                signals.add(signal(pair[0], pair[1], Feature.VERSION, Optional.empty(), Optional.of(at), words));
                signals.add(
                        signal(pair[1], pair[0], Feature.VERSION_BACKWARD, Optional.of(at), Optional.empty(), words));
            }
        }
        return signals;
    }

    /** An agency's update whose earlier version nobody collected; and what takes from an update. */
    private static void alone(Story story, int i, List<Signal> signals) {
        List<VersionMark> marks = story.text(i).witness().marks();
        if (marks.isEmpty()) {
            return;
        }
        boolean earlier = false;
        for (int j = 0; j < story.size(); j++) {
            earlier |= j != i && sameOutlet(story, i, j);
        }
        Span at = marks.get(0).at();
        String words = at.of(story.text(i).witness().text());
        if (!earlier && story.isAgency(i)) {
            signals.add(new Signal(
                    Scope.FROM_UNSEEN,
                    -1,
                    i,
                    Feature.VERSION_UNSEEN,
                    1,
                    Optional.empty(),
                    Optional.of(at),
                    List.of(words)));
        }
        for (int j = 0; j < story.size(); j++) {
            if (j != i && !sameOutlet(story, i, j)) {
                signals.add(signal(i, j, Feature.FROM_UPDATE, Optional.of(at), Optional.empty(), words));
            }
        }
    }

    private static Signal signal(
            int source, int derived, Feature feature, Optional<Span> there, Optional<Span> here, String words) {
        return new Signal(Scope.ARROW, source, derived, feature, 1, there, here, List.of(words));
    }

    private static boolean sameOutlet(Story story, int i, int j) {
        Optional<String> a = story.outlet(i).map(Outlet::name);
        return a.isPresent() && a.equals(story.outlet(j).map(Outlet::name));
    }
}
