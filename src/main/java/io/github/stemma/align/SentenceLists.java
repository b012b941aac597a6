package io.github.stemma.align;

import io.github.stemma.model.Places;
import io.github.stemma.model.Tokens;
import java.util.Arrays;

/**
 * For each of some numbers that words have, the sentences of a text with such a word, ascending, and the most bits that one
 * has there.
 */
final class SentenceLists {

    private final int[] key;
    private final int[] from;
    private final int[] sentence;
    private final float[] bits;

    private SentenceLists(int[] key, int[] from, int[] sentence, float[] bits) {
        this.key = key;
        this.from = from;
        this.sentence = sentence;
        this.bits = bits;
    }

    /**
     * Lists by number.
     *
     * @param number one per word; words with number -1 are in no list
     */
    static SentenceLists of(int[] number, Tokens tokens, float[] bits) {
        int[] above = new int[number.length];
        Arrays.setAll(above, w -> number[w] + 1);
        int[] order = Places.byNumber(above);
        int n = order.length;
        int[] key = new int[n];
        int[] from = new int[n + 1];
        int[] sentence = new int[n];
        float[] most = new float[n];
        int keys = 0;
        int size = 0;
        for (int i = 0; i < n; i++) {
            int w = order[i];
            if (number[w] < 0) {
                continue;
            }
            boolean sameKey = keys > 0 && key[keys - 1] == number[w];
            if (!sameKey) {
                key[keys] = number[w];
                from[keys++] = size;
            }
            if (sameKey && sentence[size - 1] == tokens.sentence(w)) {
                most[size - 1] = Math.max(most[size - 1], bits[w]);
            } else {
                sentence[size] = tokens.sentence(w);
                most[size++] = bits[w];
            }
        }
        from[keys] = size;
        return new SentenceLists(Arrays.copyOf(key, keys), Arrays.copyOf(from, keys + 1), sentence, most);
    }

    /** The list of a number, or a negative number when there is none. */
    int find(int number) {
        return Arrays.binarySearch(key, number);
    }

    /** Where list l begins. */
    int from(int l) {
        return from[l];
    }

    int sentence(int k) {
        return sentence[k];
    }

    float bits(int k) {
        return bits[k];
    }
}
