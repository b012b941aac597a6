package io.github.stemma.seed.collection;

/**
 * Fingerprints of a text: at each word the shortest run of words worth enough bits, hashed; of these the winnowed ones.
 *
 * <p>A run of fixed length says little where its words are frequent and needlessly much where they are rare; a run of
 * fixed value is equally specific everywhere, so that common phrases make no candidates and three rare words between
 * two edits do. Two texts that share a run share its fingerprints, because the value depends on the words alone.
 *
 * <p>Winnowing (Schleimer, Wilkerson, Aiken 2003, doi:10.1145/872757.872770): of every {@code window} neighbouring
 * runs the one with the smallest hash stays. Whoever shares all words of {@code window} neighbouring runs shares a
 * fingerprint.
 */
public final class Grams {

    /** Longest run in words; frequent words beyond it make no fingerprint. */
    public static final int LONGEST = 16;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final WordBits bits;
    private final int enough;
    private final int window;

    private long[] gram = new long[1 << 10];
    private int[] length = new int[1 << 10];
    private byte[] value = new byte[1 << 10];
    private int count;

    /**
     * @param bits values of the words
     * @param enough value of a run, in units of 1/{@link WordBits#SCALE} bit
     * @param window winnowing window, at least 1 (no winnowing)
     */
    public Grams(WordBits bits, int enough, int window) {
        if (enough < 1 || window < 1) {
            throw new IllegalArgumentException("a run needs a value and winnowing a window");
        }
        this.bits = bits;
        this.enough = enough;
        this.window = window;
    }

    /** Where the fingerprints go. */
    public interface Sink {
        /**
         * @param hash the run's 64 bits
         * @param word index of its first word
         * @param words its length
         */
        void gram(long hash, int word, int words);
    }

    /** Hands the winnowed fingerprints of the words {@code [from, to)} to {@code sink}; words are numbered from 0. */
    public void cut(int[] hashes, int from, int to, Sink sink) {
        fill(hashes, from, to);
        for (int i = 0; i < count; i++) {
            if (stays(i)) {
                sink.gram(gram[i], i, length[i]);
            }
        }
    }

    private void fill(int[] hashes, int from, int to) {
        int n = to - from;
        if (n > gram.length) {
            gram = new long[n * 2];
            length = new int[n * 2];
            value = new byte[n * 2];
        }
        // in a loop of its own the look-ups, which miss the processor's cache, do not wait for one another
        for (int i = 0; i < n; i++) {
            value[i] = (byte) bits.of(hashes[from + i]);
        }
        int sum = 0;
        int end = 0;
        count = 0;
        for (int i = 0; i < n; i++) {
            while (sum < enough && end < n) {
                sum += value[end++];
            }
            if (sum < enough) {
                break;
            }
            gram[i] = end - i <= LONGEST ? hash(hashes, from + i, from + end) : Long.MAX_VALUE;
            length[i] = end - i;
            count = i + 1;
            sum -= value[i];
        }
    }

    private static long hash(int[] hashes, int from, int to) {
        long h = to - from;
        for (int i = from; i < to; i++) {
            h = (h ^ hashes[i] & 0xFFFFFFFFL) * MULTIPLIER;
            h ^= h >>> 29;
        }
        return h * MULTIPLIER >>> 1;
    }

    /** Whether run {@code i} is the smallest of some window of neighbouring runs. */
    private boolean stays(int i) {
        long own = gram[i];
        if (own == Long.MAX_VALUE) {
            return false;
        }
        int reach = Math.min(window, count) - 1;
        int left = 0;
        while (left < reach && i - left > 0 && gram[i - left - 1] > own) {
            left++;
        }
        int right = 0;
        while (left + right < reach && i + right + 1 < count && gram[i + right + 1] >= own) {
            right++;
        }
        return left + right >= reach;
    }
}
