package io.github.stemma.align;

import io.github.stemma.model.Coded;
import io.github.stemma.model.WeighedPair;
import java.util.Arrays;

/**
 * How many bits sentences of two texts share that come in the same order in both, quotations aside.
 *
 * <p>Idea: the heaviest chain of pairs of sentences, by the best chain that ends before each sentence of b (a tree of
 * prefix maxima, Fenwick 1994, doi:10.1002/spe.4380240306). Bound: pairs of sentences that share more than chance, times
 * the logarithm of the sentences; memory linear in the texts.
 */
final class SentenceOrder {

    /** Share of the poorer sentence's bits, and bits beside, that two sentences of one topic have in common by chance. */
    private static final double CHANCE_SHARE = .15;

    private static final double CHANCE_BITS = 8;

    private final WeighedPair pair;
    private final SentenceBounds a;
    private final float[] bitsA;
    private final float[] bitsB;
    private final boolean[] quotedA;
    private final boolean[] quotedB;

    SentenceOrder(WeighedPair pair) {
        SentenceBounds b = new SentenceBounds(pair.b().tokens());
        this.pair = pair;
        this.a = new SentenceBounds(pair.a().tokens());
        this.bitsA = SentenceTable.whole(pair.a(), pair.bitsA(), a);
        this.bitsB = SentenceTable.whole(pair.b(), pair.bitsB(), b);
        this.quotedA = quoted(pair.a(), a);
        this.quotedB = quoted(pair.b(), b);
    }

    /** Whether each sentence is mostly a quotation. */
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

    /** Bits of the sentences that are no quotations, of the text that has fewer of them. */
    double openBits() {
        return Math.min(open(bitsA, quotedA), open(bitsB, quotedB));
    }

    private static double open(float[] bits, boolean[] quoted) {
        double sum = 0;
        for (int s = 0; s < bits.length; s++) {
            sum += quoted[s] ? 0 : bits[s];
        }
        return sum;
    }

    /** Most bits beyond chance that sentences in the same order in both texts share. */
    double inOrder() {
        SharedBits shared = new SharedBits(pair, a);
        float[] row = new float[bitsB.length];
        double[] ending = new double[bitsB.length];
        double[] most = new double[bitsB.length + 1];
        for (int i = 0; i < bitsA.length; i++) {
            if (quotedA[i]) {
                continue;
            }
            shared.row(i, row);
            for (int j = 0; j < row.length; j++) {
                double gain = gain(i, j, row[j]);
                ending[j] = gain > 0 ? before(most, j) + gain : 0;
            }
            for (int j = 0; j < row.length; j++) {
                if (ending[j] > 0) {
                    raise(most, j, ending[j]);
                }
            }
            Arrays.fill(row, 0);
        }
        return before(most, bitsB.length);
    }

    private double gain(int i, int j, float shared) {
        if (shared <= CHANCE_BITS || quotedB[j]) {
            return 0;
        }
        return shared - (CHANCE_SHARE * Math.min(bitsA[i], bitsB[j]) + CHANCE_BITS);
    }

    /** The largest value raised at a place before j. */
    private static double before(double[] most, int j) {
        double top = 0;
        for (int k = j; k > 0; k -= k & -k) {
            top = Math.max(top, most[k]);
        }
        return top;
    }

    private static void raise(double[] most, int j, double value) {
        for (int k = j + 1; k < most.length; k += k & -k) {
            most[k] = Math.max(most[k], value);
        }
    }
}
