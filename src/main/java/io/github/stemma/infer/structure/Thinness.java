package io.github.stemma.infer.structure;

import io.github.stemma.infer.evidence.Feature;

/**
 * How little wording of its own supports each arrow: {@code (20 - own) / 5}, between 0 (20 words and more) and 3 (5 and
 * fewer), where own is {@link Shares#own}. For an arrow from an unseen source it is the most that the text shares with
 * another witness below that source, or with the one the source derives from. An arrow to a source that the text names
 * counts by itself, {@link Feature#THIN_CITED}: who names its source may have little from it. Both weights are learned.
 */
final class Thinness {

    private static final double AMPLE = 20;
    private static final double SCANT = 5;
    private static final double THINNEST = 3;

    private final Shares shares;
    private final SignalFeatures signals;

    Thinness(Shares shares, SignalFeatures signals) {
        this.shares = shares;
        this.signals = signals;
    }

    /** Adds how thin the arrows to witnesses are. */
    void count(Structure structure, double[] f) {
        for (int node = 0; node < structure.seen(); node++) {
            for (long rest = structure.sources(node); rest != 0; rest &= rest - 1) {
                int source = Long.numberOfTrailingZeros(rest);
                boolean cited = source < structure.seen() && signals.isCited(source, node);
                double most = support(structure, source, node);
                double thin = Math.max(0, Math.min(THINNEST, (AMPLE - most) / SCANT));
                StructureFeatures.add(f, cited ? Feature.THIN_CITED : Feature.THIN, thin);
            }
        }
    }

    /** Words of its own that {@code node} shares with a source, or with the nearest one around an unseen source. */
    private double support(Structure structure, int source, int node) {
        if (source < structure.seen()) {
            return shares.own(source, node);
        }
        double most = 0;
        long seen = (1L << structure.seen()) - 1;
        long near = structure.below(source) | structure.sources(source) & seen;
        for (long at = near & ~(1L << node); at != 0; at &= at - 1) {
            most = Math.max(most, shares.own(Long.numberOfTrailingZeros(at), node));
        }
        return most;
    }
}
