package io.github.stemma.align;

/**
 * How much of what sentences share in one order in both texts a pair of sentences lets stand: the best row of pairs in
 * order through it against the best row of all. A sentence told in other words is found by its place in the story rather
 * than by its own words.
 *
 * <p>Bound: sentences times sentences.
 */
final class SentenceFlow {

    /** Share of the poorer sentence's bits, and bits beside, that any two sentences on one event have in common. */
    private static final float CHANCE_SHARE = .1f;

    private static final float CHANCE_BITS = 4;

    private final SentenceTable table;

    /** Best row among the sentences before i and before j; the last entry is the best of all. */
    private final float[][] before;

    /** Best row among the sentences from i and from j on. */
    private final float[][] from;

    SentenceFlow(SentenceTable table) {
        this.table = table;
        int m = table.rows();
        int n = table.columns();
        this.before = new float[m + 1][n + 1];
        this.from = new float[m + 1][n + 1];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                before[i + 1][j + 1] =
                        Math.max(before[i][j] + gain(i, j), Math.max(before[i][j + 1], before[i + 1][j]));
            }
        }
        for (int i = m - 1; i >= 0; i--) {
            for (int j = n - 1; j >= 0; j--) {
                from[i][j] = Math.max(from[i + 1][j + 1] + gain(i, j), Math.max(from[i + 1][j], from[i][j + 1]));
            }
        }
    }

    private float gain(int i, int j) {
        float chance = CHANCE_SHARE * Math.min(table.bitsA[i], table.bitsB[j]) + CHANCE_BITS;
        return Math.max(0, table.shared[i][j] - chance);
    }

    /** The best row through the pair as a share of the best of all; 0 to 1. */
    double through(int i, int j) {
        float all = Math.max(1, from[0][0]);
        return (before[i][j] + gain(i, j) + from[i + 1][j + 1]) / all;
    }
}
