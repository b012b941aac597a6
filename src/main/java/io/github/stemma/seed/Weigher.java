package io.github.stemma.seed;

import io.github.stemma.model.Coded;
import io.github.stemma.model.WeighedPair;

/**
 * What each word is worth between two texts, in bits: {@code s = log2(q / p)}, q the chance that a copied word stays, p
 * its frequency in texts like these. p starts from the background and rises with how often <em>both</em> texts use the
 * word beyond once, so that the topic's names are worth little; where the word before predicts it in both texts (second
 * half of a name, fixed phrase) p is at least that. Numbers and later parts of capitalised runs keep a part only.
 *
 * <p>Bound: linear in distinct words. Source of the log-odds: Karlin and Altschul 1990, doi:10.1073/pnas.87.6.2264.
 */
public final class Weigher {

    /** Chance that a copied word stays as it is. */
    private static final double STAYS = .85;

    /** Words that the background counts for beside the two texts. */
    private static final double WEIGHT = 400;

    /** Part of its prior that the frequency of a word is at least, however long the texts. */
    private static final double LEAST_OF_PRIOR = .25;

    private static final double LEAST = .3;
    private static final double MOST = 12;

    /** Pseudo-count for the word before, when a bigram says how predictable a word is. */
    private static final double BEFORE = 3;

    /** Bits that a word keeps though the one before predicts it. */
    private static final float LEAST_PREDICTED = 4;

    private static final double LOG2 = Math.log(2);

    private static final int[][] NOTHING_NEAR = new int[0][];

    private final float least;

    /** For news. */
    public Weigher() {
        this(LEAST_PREDICTED);
    }

    private Weigher(float least) {
        this.least = least;
    }

    /** For prose, where stretches are compared and not single phrases: a predicted word may be worth next to nothing. */
    public static Weigher ofProse() {
        return new Weigher((float) LEAST);
    }

    /** The pair with bits per word. */
    public WeighedPair weigh(Coded a, Coded b) {
        float[] typeA = alone(a, b);
        float[] typeB = alone(b, a);
        together(a, b, typeA, typeB);
        float[] bitsA = spread(a, typeA);
        float[] bitsB = spread(b, typeB);
        predicted(a, b, bitsA, bitsB);
        boolean known = a.types().meanings().length > 0 && b.types().meanings().length > 0;
        return new WeighedPair(a, b, bitsA, bitsB, known ? NearTypes.of(a.types(), b.types()) : NOTHING_NEAR);
    }

    /** Bits by background, as for words that the texts share once or not at all. */
    private static float[] alone(Coded a, Coded b) {
        double shrink = Math.log(Math.max(LEAST_OF_PRIOR, WEIGHT / (a.size() + b.size() + WEIGHT))) / LOG2;
        double stays = Math.log(STAYS) / LOG2 - shrink;
        float[] log2 = a.types().log2();
        float[] bits = new float[log2.length];
        for (int t = 0; t < bits.length; t++) {
            bits[t] = clamp(stays - log2[t]);
        }
        return bits;
    }

    private static void together(Coded a, Coded b, float[] typeA, float[] typeB) {
        Coded.Types ta = a.types();
        Coded.Types tb = b.types();
        double words = a.size() + b.size() + WEIGHT;
        int i = 0;
        int j = 0;
        while (i < typeA.length && j < typeB.length) {
            int order = Integer.compare(ta.stem()[i], tb.stem()[j]);
            if (order == 0) {
                int beyond = 2 * (Math.min(ta.count(i), tb.count(j)) - 1);
                double prior = Math.pow(2, Math.max(ta.log2()[i], tb.log2()[j]));
                double p = Math.max(LEAST_OF_PRIOR * prior, (beyond + WEIGHT * prior) / words);
                typeA[i] = clamp(Math.log(STAYS / p) / LOG2);
                typeB[j] = typeA[i];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private static float clamp(double bits) {
        return (float) Math.max(LEAST, Math.min(MOST, bits));
    }

    private static float[] spread(Coded text, float[] typeBits) {
        int[] type = text.columns().type();
        float[] factor = text.columns().factor();
        float[] bits = new float[type.length];
        for (int w = 0; w < bits.length; w++) {
            bits[w] = typeBits[type[w]] * factor[w];
        }
        return bits;
    }

    private void predicted(Coded a, Coded b, float[] bitsA, float[] bitsB) {
        Coded.Bigrams ga = a.bigrams();
        Coded.Bigrams gb = b.bigrams();
        int i = 0;
        int j = 0;
        while (i < ga.key().length && j < gb.key().length) {
            int order = Long.compare(ga.key()[i], gb.key()[j]);
            if (order == 0 && ga.count(i) > 1 && gb.count(j) > 1) {
                double both = 2.0 * (Math.min(ga.count(i), gb.count(j)) - 1);
                double before = 2.0 * (Math.min(countBefore(a, i), countBefore(b, j)) - 1);
                float most = predicted(both / (before + BEFORE));
                lower(ga, i, bitsA, most);
                lower(gb, j, bitsB, most);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private float predicted(double frequency) {
        return Math.max(least, clamp(Math.log(STAYS / Math.max(1e-9, frequency)) / LOG2));
    }

    private static int countBefore(Coded text, int bigram) {
        int second = text.bigrams().places()[text.bigrams().from()[bigram]];
        return text.types().count(text.columns().type()[second - 1]);
    }

    private static void lower(Coded.Bigrams bigrams, int bigram, float[] bits, float most) {
        for (int k = bigrams.from()[bigram]; k < bigrams.from()[bigram + 1]; k++) {
            int w = bigrams.places()[k];
            bits[w] = Math.min(bits[w], most);
        }
    }
}
