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

    private final float[][] gain;

    /** Best row among the sentences before i and before j; the last entry is the best of all. */
    private final float[][] before;

    /** Best row among the sentences from i and from j on. */
    private final float[][] from;

    SentenceFlow(SentenceTable table) {
        int m = table.rows();
        int n = table.columns();
        this.gain = new float[m][n];
        this.before = new float[m + 1][n + 1];
        this.from = new float[m + 1][n + 1];
        for (int i = 0; i < m; i++) {
            gain(table.bitsA[i], table.bitsB, table.shared[i], gain[i]);
            forth(gain[i], before[i], before[i + 1]);
        }
        for (int i = m - 1; i >= 0; i--) {
            back(gain[i], from[i + 1], from[i]);
        }
    }

    private static void gain(float own, float[] others, float[] shared, float[] out) {
        for (int j = 0; j < out.length; j++) {
            float chance = CHANCE_SHARE * Math.min(own, others[j]) + CHANCE_BITS;
            out[j] = Math.max(0, shared[j] - chance);
        }
    }

    private static void forth(float[] gain, float[] above, float[] out) {
        for (int j = 0; j < gain.length; j++) {
            out[j + 1] = larger(above[j] + gain[j], larger(above[j + 1], out[j]));
        }
    }

    private static void back(float[] gain, float[] below, float[] out) {
        for (int j = gain.length - 1; j >= 0; j--) {
            out[j] = larger(below[j + 1] + gain[j], larger(below[j], out[j + 1]));
        }
    }

    /** Of two numbers, which is one step where {@link Math#max(float, float)} also asks for zeros with a sign. */
    private static float larger(float x, float y) {
        return x > y ? x : y;
    }

    /** The best row through the pair as a share of the best of all; 0 to 1. */
    double through(int i, int j) {
        float all = Math.max(1, from[0][0]);
        return (before[i][j] + gain[i][j] + from[i + 1][j + 1]) / all;
    }
}
