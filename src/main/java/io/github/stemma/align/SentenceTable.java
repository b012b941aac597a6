package io.github.stemma.align;

import io.github.stemma.model.Coded;
import io.github.stemma.model.WeighedPair;

/**
 * How much each sentence of one text has in common with each of the other, whatever the order of words: bits of the
 * distinct stems that both have, with part credit for long words with a common head or tail (compounds, near spellings).
 *
 * <p>Bound: places of shared stems, not sentences times sentences times words.
 */
final class SentenceTable {

    /** Credit for a common head or tail. */
    private static final float PART = .45f;

    /** Share of the poorer sentence's bits, and bits beside, that two sentences of one topic have in common by chance. */
    private static final double CHANCE_SHARE = .15;

    private static final double CHANCE_BITS = 8;

    private final WeighedPair pair;
    final SentenceBounds a;
    final SentenceBounds b;

    /** Bits shared by sentence i of a and j of b. */
    final float[][] shared;

    /** Bits of the distinct stems of each sentence. */
    final float[] bitsA;

    final float[] bitsB;

    /** Whether a sentence is mostly a quotation. */
    final boolean[] quotedA;

    final boolean[] quotedB;

    SentenceTable(WeighedPair pair) {
        this.pair = pair;
        this.a = new SentenceBounds(pair.a().tokens());
        this.b = new SentenceBounds(pair.b().tokens());
        this.shared = new float[a.count()][b.count()];
        this.bitsA = whole(pair.a(), pair.bitsA(), a);
        this.bitsB = whole(pair.b(), pair.bitsB(), b);
        this.quotedA = quoted(pair.a(), a);
        this.quotedB = quoted(pair.b(), b);
        for (int i = 0; i < a.count(); i++) {
            for (int j = 0; j < b.count(); j++) {
                shared[i][j] = common(i, j);
            }
        }
    }

    int rows() {
        return a.count();
    }

    int columns() {
        return b.count();
    }

    private static boolean[] quoted(Coded text, SentenceBounds bounds) {
        boolean[] out = new boolean[bounds.count()];
        for (int s = 0; s < out.length; s++) {
            int n = 0;
            for (int w = bounds.begin(s); w < bounds.end(s); w++) {
                n += text.tokens().quoted(w) ? 1 : 0;
            }
            out[s] = 2 * n > bounds.end(s) - bounds.begin(s);
        }
        return out;
    }

    /** Bits of the sentences of a that are no quotations. */
    double openBitsA() {
        return open(bitsA, quotedA);
    }

    /** Bits of the sentences of b that are no quotations. */
    double openBitsB() {
        return open(bitsB, quotedB);
    }

    private static double open(float[] bits, boolean[] quoted) {
        double sum = 0;
        for (int s = 0; s < bits.length; s++) {
            sum += quoted[s] ? 0 : bits[s];
        }
        return sum;
    }

    /** Most bits beyond chance that sentences in the same order in both texts share, quotations aside. */
    double inOrder() {
        double[] row = new double[columns() + 1];
        for (int i = 0; i < rows(); i++) {
            double diagonal = 0;
            for (int j = 0; j < columns(); j++) {
                double chance = CHANCE_SHARE * Math.min(bitsA[i], bitsB[j]) + CHANCE_BITS;
                double gain = quotedA[i] || quotedB[j] ? 0 : Math.max(0, shared[i][j] - chance);
                double up = row[j + 1];
                row[j + 1] = Math.max(diagonal + gain, Math.max(up, row[j]));
                diagonal = up;
            }
        }
        return row[columns()];
    }

    /** Dice's coefficient of the bits of two sentences, 0 to 1. */
    double dice(int i, int j) {
        double sum = bitsA[i] + bitsB[j];
        return sum == 0 ? 0 : Math.min(1, 2 * shared[i][j] / sum);
    }

    private static float[] whole(Coded text, float[] bits, SentenceBounds bounds) {
        float[] out = new float[bounds.count()];
        int[] stem = text.columns().stem();
        for (int s = 0; s < out.length; s++) {
            for (int w = bounds.begin(s); w < bounds.end(s); w++) {
                out[s] += isRepeat(stem, bounds.begin(s), w) ? 0 : bits[w];
            }
        }
        return out;
    }

    private static boolean isRepeat(int[] stem, int from, int w) {
        for (int v = from; v < w; v++) {
            if (stem[v] == stem[w]) {
                return true;
            }
        }
        return false;
    }

    private float common(int i, int j) {
        Coded.Columns ca = pair.a().columns();
        Coded.Columns cb = pair.b().columns();
        float sum = 0;
        for (int v = a.begin(i); v < a.end(i); v++) {
            if (isRepeat(ca.stem(), a.begin(i), v)) {
                continue;
            }
            float best = 0;
            for (int w = b.begin(j); w < b.end(j); w++) {
                if (ca.stem()[v] == cb.stem()[w]) {
                    best = Math.max(best, Math.min(pair.bitsA()[v], pair.bitsB()[w]));
                } else if (ca.head()[v] != 0 && ca.head()[v] == cb.head()[w]
                        || ca.tail()[v] != 0 && ca.tail()[v] == cb.tail()[w]) {
                    best = Math.max(best, PART * Math.min(pair.bitsA()[v], pair.bitsB()[w]));
                }
            }
            sum += best;
        }
        return sum;
    }
}
