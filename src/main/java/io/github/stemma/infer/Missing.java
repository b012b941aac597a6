package io.github.stemma.infer;

import io.github.stemma.infer.belief.Belief;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.model.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What would decide a pair that nothing decides, as keys for the sentences people read: {@code time:NAME} a time of
 * publication to the minute, {@code third} a third text of the same report, {@code outlet:NAME} who published it.
 */
final class Missing {

    private Missing() {}

    static List<String> of(Belief belief, int a, int b) {
        List<String> missing = new ArrayList<>();
        Story story = belief.story();
        for (int i : new int[] {a, b}) {
            Optional<Stamp> stamp = story.text(i).witness().about().published();
            if (stamp.isEmpty() || stamp.get().precision() == Stamp.Precision.DAY) {
                missing.add("time:" + story.path(i));
            }
            if (story.outlet(i).isEmpty()) {
                missing.add("outlet:" + story.path(i));
            }
        }
        if (story.size() == 2) {
            missing.add("third");
        }
        return missing;
    }
}
