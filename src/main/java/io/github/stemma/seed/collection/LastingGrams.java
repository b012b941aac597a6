package io.github.stemma.seed.collection;

import java.util.Arrays;

/**
 * Fingerprints that last: like {@link Grams} runs of words of equal value, but the value of a word depends on its length
 * alone and not on the collection, so that texts fingerprinted years apart agree. How common a run is shows when the
 * fingerprints of a whole archive are counted.
 *
 * <p>A word of seven letters or more counts 12 bits, a shorter one less (long words are the rare ones in every language
 * with spaces); a run is worth 30: three long words, or four or five of any length. Of every {@code window} neighbouring
 * runs the one with the smallest hash is kept (winnowing, as there).
 *
 * <p>Any change here changes what is found in archives made before, and needs another layout number of the archive.
 */
public final class LastingGrams {

    private static final int LONGEST = 16;
    private static final int ENOUGH = 30;
    private static final int[] BITS = {4, 4, 4, 5, 6, 8, 10, 12};
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int NONE = -1;

    private final int window;

    private long[] grams = new long[1 << 10];
    private int[] until = new int[1 << 10];
    private int count;

    /**
     * @param window winnowing window; 1 keeps all fingerprints, which is what a text that is looked up needs
     */
    public LastingGrams(int window) {
        if (window < 1) {
            throw new IllegalArgumentException("a window has at least one run: " + window);
        }
        this.window = window;
    }

    /**
     * The fingerprints of a text, in its order; repeats stay.
     *
     * @param hashes its words; only the first {@code words} count
     * @param begins offset of each word
     * @param ends offset after each word
     * @param words number of words
     */
    public int[] of(int[] hashes, int[] begins, int[] ends, int words) {
        fill(hashes, begins, ends, words);
        int[] kept = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (stays(i)) {
                kept[size++] = (int) (grams[i] >>> 24);
            }
        }
        return Arrays.copyOf(kept, size);
    }

    /**
     * Fingerprints with their places, in the order of the text; repeats stay.
     *
     * @param grams the fingerprints
     * @param from number of each run's first word
     * @param to number of the word after it
     */
    public record Placed(int[] grams, int[] from, int[] to) {}

    /** As {@link #of}, with the words that each fingerprint stands for. */
    public Placed placed(int[] hashes, int[] begins, int[] ends, int words) {
        fill(hashes, begins, ends, words);
        int[] kept = new int[count];
        int[] from = new int[count];
        int[] to = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (stays(i)) {
                kept[size] = (int) (grams[i] >>> 24);
                from[size] = i;
                to[size++] = until[i];
            }
        }
        return new Placed(Arrays.copyOf(kept, size), Arrays.copyOf(from, size), Arrays.copyOf(to, size));
    }

    private void fill(int[] hashes, int[] begins, int[] ends, int words) {
        if (words > grams.length) {
            grams = new long[words * 2];
            until = new int[words * 2];
        }
        count = 0;
        int sum = 0;
        int end = 0;
        for (int i = 0; i < words; i++) {
            while (sum < ENOUGH && end < words) {
                sum += bits(ends[end] - begins[end]);
                end++;
            }
            if (sum < ENOUGH) {
                return;
            }
            until[count] = end;
            grams[count++] = end - i <= LONGEST ? hash(hashes, i, end) : NONE;
            sum -= bits(ends[i] - begins[i]);
        }
    }

    private static int bits(int length) {
        return BITS[Math.min(length, BITS.length - 1)];
    }

    /** Not negative. */
    private static long hash(int[] hashes, int from, int to) {
        long h = to - from;
        for (int i = from; i < to; i++) {
            h = (h ^ hashes[i] & 0xFFFFFFFFL) * MULTIPLIER;
            h ^= h >>> 29;
        }
        h *= MULTIPLIER;
        return (h ^ h >>> 32) >>> 1;
    }

    /** Whether run {@code i} is the smallest of some window of neighbouring runs. */
    private boolean stays(int i) {
        long own = grams[i];
        if (own == NONE) {
            return false;
        }
        int reach = Math.min(window, count) - 1;
        int left = 0;
        while (left < reach && i - left > 0 && isBeaten(grams[i - left - 1], own)) {
            left++;
        }
        int right = 0;
        while (left + right < reach && i + right + 1 < count && isBeatenOrSame(grams[i + right + 1], own)) {
            right++;
        }
        return left + right >= reach;
    }

    private static boolean isBeaten(long other, long own) {
        return other == NONE || other > own;
    }

    private static boolean isBeatenOrSame(long other, long own) {
        return other == NONE || other >= own;
    }
}
