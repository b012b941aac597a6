package io.github.stemma.infer;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Keeps a pair that nobody else shares words with from being decided by habit: without a time, a credit, a citation, a
 * version mark or a difference of trade, what the two share can have gone either way or come from a third, and no prior
 * about newsrooms may say which.
 */
final class Caution {

    /** Most that one of the dependent classes may hold then. */
    private static final double MOST = 0.5;

    /** Features that are there for every pair. */
    private static final Set<Feature> SYMMETRIC = EnumSet.of(Feature.UNCITED, Feature.UNCITED_PAPER);

    private Caution() {}

    /** The classes of a pair, evened out where nothing but the shared words speaks. */
    static double[] of(Belief belief, int a, int b, double[] kinship) {
        if (!alone(belief, a, b) || speaks(belief, a, b)) {
            return kinship;
        }
        double[] even = kinship.clone();
        double copied = 1 - even[Kinship.INDEPENDENT];
        double over = Math.max(0, even[Kinship.COMMON_UNSEEN] - MOST * copied);
        even[Kinship.COMMON_UNSEEN] -= over;
        even[Kinship.A_FROM_B] += over / 2;
        even[Kinship.B_FROM_A] += over / 2;
        return even;
    }

    private static boolean alone(Belief belief, int a, int b) {
        for (int k = 0; k < belief.story().size(); k++) {
            boolean other = k != a && k != b;
            if (other && (belief.linked(a, k) || belief.linked(b, k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean speaks(Belief belief, int a, int b) {
        for (Signal signal : belief.signals()) {
            boolean about = signal.derived() == a || signal.derived() == b;
            boolean within = signal.source() == a || signal.source() == b || signal.source() < 0;
            if (about && within && !SYMMETRIC.contains(signal.feature())) {
                return true;
            }
        }
        return false;
    }
}
