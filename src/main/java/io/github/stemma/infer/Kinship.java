package io.github.stemma.infer;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import java.util.List;

/**
 * What two witnesses are to one another within one structure, as parts that add up to 1: by the graph where no text on
 * the way is mixed, otherwise sentence by sentence, the relation that explains most of what the two share.
 */
final class Kinship {

    static final int A_FROM_B = 0;
    static final int B_FROM_A = 1;
    static final int COMMON_SEEN = 2;
    static final int COMMON_UNSEEN = 3;
    static final int INDEPENDENT = 4;
    static final int CLASSES = 5;

    /** A sibling must be clearly closer than a collected source for the sentence to come from the unseen one. */
    private static final double SIBLING = 0.85;

    /** A source that the text names is taken to be where its sentences come from, unless another is far closer. */
    static final double NAMED = 1.5;

    private final Shares shares;
    private final long[] named;

    Kinship(Shares shares, List<Signal> signals) {
        this.shares = shares;
        this.named = new long[shares.size()];
        for (Signal signal : signals) {
            if (isNaming(signal)) {
                named[signal.derived()] |= 1L << signal.source();
            }
        }
    }

    /** Whether it says that a text names its source. */
    static boolean isNaming(Signal signal) {
        return signal.feature() == Feature.CITE || signal.feature() == Feature.CITE_SHARED;
    }

    /** The class of the pair. */
    int of(Structure structure, long[] above, int a, int b) {
        int byGraph = relate(structure, above, a, b);
        if (byGraph == INDEPENDENT) {
            return INDEPENDENT;
        }
        boolean mixed = isMixed(structure, above[a] | 1L << a) || isMixed(structure, above[b] | 1L << b);
        if (!mixed && (byGraph < COMMON_SEEN || shares.linked(a, b) || overlap(a, b))) {
            return byGraph;
        }
        return bySentences(structure, a, b, byGraph);
    }

    /** Whether some sentence of a third witness is in both, or they share something themselves. */
    private boolean overlap(int a, int b) {
        long both = 1L << a | 1L << b;
        return shares.patterns().stream().anyMatch(p -> (p.set() & both) == both);
    }

    private static boolean isMixed(Structure structure, long nodes) {
        for (long rest = nodes; rest != 0; rest &= rest - 1) {
            if (Long.bitCount(structure.sources(Long.numberOfTrailingZeros(rest))) > 1) {
                return true;
            }
        }
        return false;
    }

    private static int relate(Structure structure, long[] above, int a, int b) {
        if ((above[a] >> b & 1) != 0) {
            return A_FROM_B;
        }
        if ((above[b] >> a & 1) != 0) {
            return B_FROM_A;
        }
        long common = above[a] & above[b];
        if (common == 0) {
            return INDEPENDENT;
        }
        return (common & ((1L << structure.seen()) - 1)) != 0 ? COMMON_SEEN : COMMON_UNSEEN;
    }

    private int bySentences(Structure structure, int a, int b, int byGraph) {
        double[] sums = new double[CLASSES];
        long both = 1L << a | 1L << b;
        for (Shares.Pattern pattern : shares.patterns()) {
            if ((pattern.set() & both) == both && pattern.sentences() > 0) {
                Structure traced = trace(structure, pattern);
                long[] above = traced.ancestors();
                int kin = above == null ? byGraph : relate(traced, above, a, b);
                sums[kin] += pattern.sentences();
            }
        }
        sums[INDEPENDENT] *= 0.5;
        int best = byGraph < COMMON_SEEN ? byGraph : INDEPENDENT;
        for (int c = 0; c < CLASSES; c++) {
            if (sums[c] > sums[best]) {
                best = c;
            }
        }
        return best;
    }

    /** The structure with one source for each member of the pattern: the closest that has the sentences. */
    private Structure trace(Structure structure, Shares.Pattern pattern) {
        Structure traced = structure;
        for (long rest = pattern.set(); rest != 0; rest &= rest - 1) {
            int node = Long.numberOfTrailingZeros(rest);
            long sources = structure.sources(node);
            if (Long.bitCount(sources) > 1) {
                traced = traced.with(node, closest(structure, pattern, node, sources));
            }
        }
        return traced;
    }

    private long closest(Structure structure, Shares.Pattern pattern, int node, long sources) {
        int n = shares.size();
        long best = 0;
        double most = -1;
        for (long rest = sources; rest != 0; rest &= rest - 1) {
            int source = Long.numberOfTrailingZeros(rest);
            long holders = source < n ? 1L << source : structure.below(source) & ~(1L << node);
            for (long at = holders & pattern.set(); at != 0; at &= at - 1) {
                double close = pattern.close()[node * n + Long.numberOfTrailingZeros(at)];
                close *= source >= n ? SIBLING : (named[node] >> source & 1) != 0 ? NAMED : 1;
                if (close > most) {
                    most = close;
                    best = rest & -rest;
                }
            }
        }
        return best;
    }
}
