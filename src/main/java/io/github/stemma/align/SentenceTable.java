package io.github.stemma.align;

import io.github.stemma.model.Coded;
import io.github.stemma.model.Step;
import io.github.stemma.model.WeighedPair;
import java.util.Arrays;
import java.util.List;

/**
 * How much each sentence of one text has in common with each of the other, as {@link SharedBits} counts it.
 *
 * <p>Bound: memory is sentences times sentences; see {@link Rewordings#isFeasible}.
 */
final class SentenceTable {

    final SentenceBounds a;
    final SentenceBounds b;

    /** Bits shared by sentence i of a and j of b. */
    final float[][] shared;

    /** Bits of the distinct stems of each sentence. */
    final float[] bitsA;

    final float[] bitsB;

    /** Dice's coefficient of the bits of sentence i of a and j of b, 0 to 1. */
    final double[][] dice;

    SentenceTable(WeighedPair pair) {
        this.a = new SentenceBounds(pair.a().tokens());
        this.b = new SentenceBounds(pair.b().tokens());
        this.bitsA = whole(pair.a(), pair.bitsA(), a);
        this.bitsB = whole(pair.b(), pair.bitsB(), b);
        this.shared = new float[a.count()][b.count()];
        SharedBits bits = new SharedBits(pair, a, Compounds.kin(pair.a(), pair.b()));
        for (int i = 0; i < a.count(); i++) {
            bits.row(i, shared[i]);
        }
        this.dice = new double[a.count()][b.count()];
        for (int i = 0; i < a.count(); i++) {
            dice(bitsA[i], shared[i], bitsB, dice[i]);
        }
    }

    private static void dice(float own, float[] shared, float[] others, double[] out) {
        for (int j = 0; j < out.length; j++) {
            double sum = own + others[j];
            out[j] = sum == 0 ? 0 : Math.min(1, 2 * shared[j] / sum);
        }
    }

    /** What a thesaurus adds to {@link #shared}, word by word of sentence i. */
    List<Step> byMeaning(WeighedPair pair, int i, int j) {
        return new SharedBits(pair, a, Compounds.kin(pair.a(), pair.b())).byMeaning(i, j, b);
    }

    int rows() {
        return a.count();
    }

    int columns() {
        return b.count();
    }

    /** Bits of the distinct stems of each sentence of a text. */
    static float[] whole(Coded text, float[] bits, SentenceBounds bounds) {
        float[] out = new float[bounds.count()];
        int[] type = text.columns().type();
        int[] seen = new int[text.types().stem().length];
        Arrays.fill(seen, -1);
        for (int s = 0; s < out.length; s++) {
            for (int w = bounds.begin(s); w < bounds.end(s); w++) {
                out[s] += seen[type[w]] == s ? 0 : bits[w];
                seen[type[w]] = s;
            }
        }
        return out;
    }
}
