package io.github.stemma.infer.structure;

import io.github.stemma.infer.evidence.Feature;

/**
 * What a structure consists of, each part with a learned price: arrows between witnesses, unseen sources, their children,
 * unseen sources that derive from something, second and third sources of a text. Without prices the structure with most
 * arrows would always explain most.
 */
final class Prices {

    private Prices() {}

    /** Adds the parts of {@code structure}. */
    static void count(Structure structure, double[] f) {
        for (int node = 0; node < structure.seen(); node++) {
            int sources = Long.bitCount(structure.sources(node));
            int unseen = Long.bitCount(structure.sources(node) >> structure.seen());
            StructureFeatures.add(f, Feature.EDGE, sources - unseen);
            StructureFeatures.add(f, Feature.UNSEEN_CHILD, unseen);
            StructureFeatures.add(f, Feature.EXTRA_SOURCE, Math.max(0, sources - 1));
        }
        for (int node = structure.seen(); node < structure.nodes(); node++) {
            if (structure.children(node) != 0) {
                int sources = Long.bitCount(structure.sources(node));
                int above = Long.bitCount(structure.sources(node) >> structure.seen());
                StructureFeatures.add(f, Feature.UNSEEN, 1);
                StructureFeatures.add(f, Feature.UNSEEN_FROM_SEEN, sources - above);
                StructureFeatures.add(f, Feature.UNSEEN_FROM_UNSEEN, above == 0 ? 0 : 1 + division(structure, node));
            }
        }
    }

    /**
     * Logarithm of the number of ways to divide the witnesses of an unseen source so that as many go to the inner one: what
     * there are many of is not likely for being many.
     */
    private static double division(Structure structure, int inner) {
        int outer = Long.numberOfTrailingZeros(structure.sources(inner) >> structure.seen()) + structure.seen();
        int all = Long.bitCount(structure.below(outer) | structure.below(inner));
        int few = Long.bitCount(structure.below(inner));
        double ways = 0;
        for (int k = 1; k <= few; k++) {
            ways += Math.log((double) (all - few + k) / k);
        }
        return ways;
    }
}
