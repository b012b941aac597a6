package io.github.stemma.infer.structure;

import io.github.stemma.infer.evidence.Feature;
import java.util.HashMap;
import java.util.Map;

/**
 * Contraction by test: an unseen source over two texts is one too many where the one has nothing of the group's that the
 * other lacks, since the other may be its source. Two who cut the same text each in his own way do not nest; one who
 * copied from the other does.
 *
 * <p>For a child c of an unseen source and each other witness s below it: of the words that c shares with the rest of
 * the group (all below the source, and those it derives from), n stand in s and m do not. The rate of what s lacks is
 * estimated as {@code (m + .5) / (m + n + 5)}, its mean with a prior of a half in five words, and held against the rate
 * of a true sibling: .12, or less where the others of the group lack less of one another (m and n summed over all other
 * pairs, with a prior of .12 in {@value #GROUP_PRIOR} words). For papers that print an item as it came lack next to nothing, and
 * that one of them has all that another has is then no reason to think that it is the other's source. An agency's text is
 * held against .12 whatever the others do, as reports begin there. The feature is {@code ln(sibling's rate / rate)} nats, a
 * log ratio of rates, between 0 (as much as a sibling or more) and 2.5. For each child the sibling with the most counts. The
 * weight of {@link Feature#NESTED} is learned, near its prior. Groups of two say nothing: there is no third to share with.
 */
final class Contraction {

    private static final double NESTED_BASE = 0.12;
    private static final double GROUP_PRIOR = 30;

    private final Shares shares;
    private final long feeds;
    private final Map<Long, Losses> losses = new HashMap<>();

    /**
     * @param feeds witnesses that are sources by trade, a bit each
     */
    Contraction(Shares shares, long feeds) {
        this.shares = shares;
        this.feeds = feeds;
    }

    /** Adds how far the children of unseen sources lie within their siblings. */
    void count(Structure structure, double[] f) {
        for (int slot = structure.seen(); slot < structure.nodes(); slot++) {
            long below = structure.below(slot);
            if (below != 0) {
                double nested = nested(structure.children(slot) & below, below, structure.sources(slot));
                StructureFeatures.add(f, Feature.NESTED, nested);
            }
        }
    }

    private double nested(long children, long below, long sources) {
        long group = below | (sources & ((1L << shares.size()) - 1));
        if (Long.bitCount(group) < 3) {
            return 0;
        }
        double sum = 0;
        for (long rest = children; rest != 0; rest &= rest - 1) {
            double most = 0;
            for (long at = below & ~(rest & -rest); at != 0; at &= at - 1) {
                most = Math.max(most, nested(Long.numberOfTrailingZeros(rest), Long.numberOfTrailingZeros(at), group));
            }
            sum += most;
        }
        return sum;
    }

    /** How far what {@code child} has in common with the group, a bit set, lies within {@code sibling}: 0 to 2.5. */
    double nested(int child, int sibling, long group) {
        Losses of = losses.computeIfAbsent(group, g -> Losses.of(shares, g));
        double held = (feeds >> sibling & 1) != 0 ? NESTED_BASE : Math.min(NESTED_BASE, of.ofOthers(child, sibling));
        return Math.max(0, Math.min(2.5, Math.log(held / of.of(child, sibling))));
    }

    /**
     * What the witnesses of a group lack of one another.
     *
     * @param lost words that one shares with the rest of the group and another lacks, {@code [one][another]}
     * @param all words that one shares with the rest of the group, another apart
     * @param sumLost sum of {@code lost}
     * @param sumAll sum of {@code all}
     */
    private record Losses(double[][] lost, double[][] all, double sumLost, double sumAll) {

        static Losses of(Shares shares, long group) {
            int n = shares.size();
            double[][] lost = new double[n][n];
            double[][] all = new double[n][n];
            for (Shares.Pattern pattern : shares.patterns()) {
                long set = pattern.set() & group;
                for (long rest = set; rest != 0; rest &= rest - 1) {
                    add(set, Long.numberOfTrailingZeros(rest), group, pattern.words(), lost, all);
                }
            }
            return new Losses(lost, all, sum(lost), sum(all));
        }

        private static void add(long set, int one, long group, double words, double[][] lost, double[][] all) {
            for (long rest = group & ~(1L << one); rest != 0; rest &= rest - 1) {
                int other = Long.numberOfTrailingZeros(rest);
                if ((set & ~(1L << one) & ~(1L << other)) != 0) {
                    all[one][other] += words;
                    lost[one][other] += (set >> other & 1) != 0 ? 0 : words;
                }
            }
        }

        private static double sum(double[][] rows) {
            double sum = 0;
            for (double[] row : rows) {
                for (double one : row) {
                    sum += one;
                }
            }
            return sum;
        }

        double of(int one, int other) {
            return (lost[one][other] + 0.5) / (all[one][other] + 5);
        }

        /** The same of all other pairs of the group. */
        double ofOthers(int one, int other) {
            double lacking = sumLost - lost[one][other] - lost[other][one];
            double had = sumAll - all[one][other] - all[other][one];
            return (lacking + NESTED_BASE * GROUP_PRIOR) / (had + GROUP_PRIOR);
        }
    }
}
