package io.github.stemma.infer.structure;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import java.util.Arrays;
import java.util.List;

/**
 * What an arrow costs for there being others: a text may have come from each of those it shares something with, and before
 * anything else is known from each as likely, {@value #FEEDS} times as likely from an agency, a press office or who it names as
 * from another. So an arrow costs the logarithm of the sum of these odds over its own. Without it, the many trees that many equal texts can
 * hang in would outweigh the one source that all have it from: there are n to the power of n - 2 trees of n texts (Cayley
 * 1889).
 */
final class Choice {

    /** By hand. */
    private static final double FEEDS = 10;

    private final double[][] odds;
    private final double[] all;

    /**
     * @param feeds witnesses that are sources by trade, a bit each
     * @param signals of which citations count
     */
    Choice(long feeds, Shares shares, List<Signal> signals) {
        int n = shares.size();
        this.odds = new double[n][n];
        this.all = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                odds[i][j] = i == j || !shares.linked(i, j) ? 0 : (feeds >> j & 1) != 0 ? FEEDS : 1;
            }
        }
        for (Signal signal : signals) {
            if (signal.feature() == Feature.CITE || signal.feature() == Feature.CITE_SHARED) {
                odds[signal.derived()][signal.source()] = FEEDS;
            }
        }
        for (int i = 0; i < n; i++) {
            all[i] = Arrays.stream(odds[i]).sum();
        }
    }

    /** Adds what the arrows of {@code structure} cost for being one of several. */
    void count(Structure structure, double[] f) {
        for (int node = 0; node < structure.seen(); node++) {
            long seen = structure.sources(node) & ((1L << structure.seen()) - 1);
            for (long rest = seen; rest != 0; rest &= rest - 1) {
                double one = odds[node][Long.numberOfTrailingZeros(rest)];
                StructureFeatures.add(f, Feature.CHOICE, one == 0 ? 0 : Math.log(all[node] / one));
            }
        }
    }
}
