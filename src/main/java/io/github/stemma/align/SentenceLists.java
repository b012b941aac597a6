package io.github.stemma.align;

import io.github.stemma.model.Places;
import io.github.stemma.model.Tokens;
import java.util.Arrays;

/**
 * For each of some numbers that words have, the sentences of a text with such a word, ascending, and the most bits that one
 * has there.
 */
final class SentenceLists {

    /** The index by number is made for numbers up to so many times the words. */
    private static final int DENSE = 8;

    private static final int[] NO_INDEX = new int[0];

    private final int[] key;

    /** For each number its list plus one, or 0; empty where numbers are much larger than there are words. */
    private final int[] index;

    private final int[] from;
    private final int[] sentence;
    private final float[] bits;

    private SentenceLists(int[] key, int[] index, int[] from, int[] sentence, float[] bits) {
        this.key = key;
        this.index = index;
        this.from = from;
        this.sentence = sentence;
        this.bits = bits;
    }

    /**
     * Lists by number.
     *
     * @param number one per word, at least 0
     * @param least words with a lower number are in no list
     */
    static SentenceLists of(int[] number, int least, Tokens tokens, float[] bits) {
        int[] order = Places.byNumber(number);
        int n = order.length;
        int[] key = new int[n];
        int[] from = new int[n + 1];
        int[] sentence = new int[n];
        float[] most = new float[n];
        int keys = 0;
        int size = 0;
        for (int w : order) {
            if (number[w] < least) {
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
        return new SentenceLists(Arrays.copyOf(key, keys), index(key, keys, n), from, sentence, most);
    }

    private static int[] index(int[] key, int keys, int words) {
        if (keys == 0 || key[keys - 1] >= DENSE * words) {
            return NO_INDEX;
        }
        int[] index = new int[key[keys - 1] + 1];
        for (int l = 0; l < keys; l++) {
            index[key[l]] = l + 1;
        }
        return index;
    }

    /** The list of a number, or a negative number when there is none. */
    int find(int number) {
        return index.length == 0 ? Arrays.binarySearch(key, number) : number < index.length ? index[number] - 1 : -1;
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
