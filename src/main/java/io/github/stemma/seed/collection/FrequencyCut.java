package io.github.stemma.seed.collection;

import java.util.Arrays;

/**
 * Which of the texts that share a fingerprint count: those of an outlet that has it often are its furniture, and what
 * too many texts have after that is a stock phrase.
 */
public final class FrequencyCut {

    /** The fingerprint is a stock phrase. */
    public static final int STOCK = -1;

    private final int maxTexts;
    private final int maxOutletTexts;

    /**
     * @param maxTexts most distinct texts
     * @param maxOutletTexts most distinct texts of one outlet
     */
    public FrequencyCut(int maxTexts, int maxOutletTexts) {
        this.maxTexts = maxTexts;
        this.maxOutletTexts = maxOutletTexts;
    }

    /**
     * Moves the texts that count to the front, in their order.
     *
     * @param texts distinct texts
     * @param outlets of each; negative when unknown
     * @param n how many
     * @return how many count, or {@link #STOCK} when none does because they are too many
     */
    public int keep(long[] texts, long[] outlets, int n) {
        int kept = n > maxOutletTexts ? dropFurniture(texts, outlets, n) : n;
        return kept > maxTexts ? STOCK : kept;
    }

    private int dropFurniture(long[] texts, long[] outlets, int n) {
        long[] sorted = Arrays.copyOf(outlets, n);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (outlets[i] < 0 || times(sorted, outlets[i]) <= maxOutletTexts) {
                texts[kept] = texts[i];
                outlets[kept++] = outlets[i];
            }
        }
        return kept;
    }

    private int times(long[] sorted, long value) {
        int from = Arrays.binarySearch(sorted, value);
        while (from > 0 && sorted[from - 1] == value) {
            from--;
        }
        int to = from;
        while (to < sorted.length && to - from <= maxOutletTexts && sorted[to] == value) {
            to++;
        }
        return to - from;
    }
}
