package io.github.stemma.align;

import io.github.stemma.model.Coded;
import io.github.stemma.model.Span;
import io.github.stemma.model.Tokens;
import java.util.Arrays;

/**
 * The sentences of a text as sparse vectors of stems, weighed by tf-isf (how often in the sentence, how rare among the
 * sentences of both texts). A sentence of fewer than three words is joined to the one behind it.
 */
final class SentenceVectors {

    private static final int SHORT = 3;

    private final Coded text;

    /** First word of each sentence, and the number of words at the end. */
    private int[] first = new int[16];

    private int count;

    /** Stems of each sentence, ascending and distinct, with how often they occur. */
    final int[][] stem;

    final float[][] weight;
    final double[] norm;

    SentenceVectors(Coded text) {
        this.text = text;
        divide();
        this.stem = new int[count][];
        this.weight = new float[count][];
        this.norm = new double[count];
        for (int s = 0; s < count; s++) {
            count(s);
        }
    }

    private void divide() {
        Tokens tokens = text.tokens();
        for (int w = 0; w < tokens.size(); w++) {
            boolean begins = w == 0 || tokens.sentence(w) != tokens.sentence(w - 1);
            if (begins && (count == 0 || w - first[count - 1] >= SHORT)) {
                if (count + 2 > first.length) {
                    first = Arrays.copyOf(first, 2 * first.length);
                }
                first[count++] = w;
            }
        }
        first = Arrays.copyOf(first, count + 1);
        first[count] = tokens.size();
    }

    private void count(int s) {
        int[] sorted = Arrays.copyOfRange(text.columns().stem(), first[s], first[s + 1]);
        Arrays.sort(sorted);
        int[] distinct = new int[sorted.length];
        float[] often = new float[sorted.length];
        int n = 0;
        for (int k = 0; k < sorted.length; k++) {
            if (n == 0 || distinct[n - 1] != sorted[k]) {
                distinct[n++] = sorted[k];
            }
            often[n - 1]++;
        }
        stem[s] = Arrays.copyOf(distinct, n);
        weight[s] = Arrays.copyOf(often, n);
    }

    /** Multiplies counts by the rarity of each stem. */
    void weigh(float[] rarity) {
        for (int s = 0; s < count; s++) {
            double sum = 0;
            for (int k = 0; k < stem[s].length; k++) {
                weight[s][k] *= rarity[stem[s][k]];
                sum += weight[s][k] * weight[s][k];
            }
            norm[s] = Math.sqrt(sum);
        }
    }

    /** Number of sentences. */
    int size() {
        return count;
    }

    /** The words of sentences {@code [from, to]}, both included. */
    Span words(int from, int to) {
        return new Span(first[from], first[to + 1]);
    }

    /** Characters from the first to the last word. */
    int characters(Span words) {
        return text.tokens().text(words).length();
    }

    Coded text() {
        return text;
    }
}
