package io.github.stemma.infer.structure;

import io.github.stemma.infer.evidence.Feature;

/**
 * Contraction by test: an unseen source over two texts is one too many where the one has nothing of the group's that the
 * other lacks, since the other may be its source. Two who cut the same text each in his own way do not nest; one who
 * copied from the other does.
 *
 * <p>For a child c of an unseen source and each other witness s below it: of the words that c shares with the rest of
 * the group (all below the source, and those it derives from), n stand in s and m do not. The rate of what s lacks is
 * estimated as {@code (m + .5) / (m + n + 5)}, its mean with a prior of a half in five words, and held against what a
 * true sibling lacks: {@code ln(.12 / rate)} nats, a log ratio of rates, between 0 (as much as a sibling or more) and 2.5.
 * For each child the sibling with the most counts. The weight of {@link Feature#NESTED} is learned, near its prior. Groups of two
 * say nothing: there is no third to share with.
 */
final class Contraction {

    private static final double NESTED_BASE = 0.12;

    private final Shares shares;

    Contraction(Shares shares) {
        this.shares = shares;
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
                most = Math.max(most, nested(rest & -rest, at & -at, group, shares));
            }
            sum += most;
        }
        return sum;
    }

    /** How far what {@code child} has in common with the group lies within {@code sibling}, 0 to 2.5; all are bit sets. */
    static double nested(long child, long sibling, long group, Shares shares) {
        double without = 0;
        double with = 0;
        for (Shares.Pattern pattern : shares.patterns()) {
            if ((pattern.set() & child) != 0 && (pattern.set() & group & ~child & ~sibling) != 0) {
                without += (pattern.set() & sibling) == 0 ? pattern.words() : 0;
                with += (pattern.set() & sibling) == 0 ? 0 : pattern.words();
            }
        }
        double rate = (without + 0.5) / (without + with + 5);
        return Math.max(0, Math.min(2.5, Math.log(NESTED_BASE / rate)));
    }
}
