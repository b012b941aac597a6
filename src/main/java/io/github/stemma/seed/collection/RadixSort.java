package io.github.stemma.seed.collection;

import java.util.Arrays;

/**
 * Least-significant-digit radix sort of non-negative longs, eleven bits a pass; passes in which all keys agree are
 * skipped. Linear in the number of keys, where comparison sorts of a hundred million keys are not.
 */
final class RadixSort {

    private static final int DIGIT = 11;
    private static final int CELLS = 1 << DIGIT;
    private static final int SMALL = 512;

    private RadixSort() {}

    /**
     * Sorts the first {@code n} keys.
     *
     * @param keys non-negative
     * @param room as long as {@code n} at least; overwritten
     */
    static void sort(long[] keys, int n, long[] room) {
        if (n < SMALL) {
            Arrays.sort(keys, 0, n);
            return;
        }
        long or = 0;
        long and = -1;
        for (int i = 0; i < n; i++) {
            or |= keys[i];
            and &= keys[i];
        }
        long differing = or & ~and;
        long[] from = keys;
        long[] to = room;
        for (int shift = 0; shift < 63; shift += DIGIT) {
            if ((differing >>> shift & CELLS - 1) != 0) {
                pass(from, to, n, shift);
                long[] swap = from;
                from = to;
                to = swap;
            }
        }
        if (from != keys) {
            System.arraycopy(from, 0, keys, 0, n);
        }
    }

    private static void pass(long[] from, long[] to, int n, int shift) {
        int[] place = new int[CELLS + 1];
        for (int i = 0; i < n; i++) {
            place[(int) (from[i] >>> shift & CELLS - 1) + 1]++;
        }
        for (int digit = 0; digit < CELLS; digit++) {
            place[digit + 1] += place[digit];
        }
        for (int i = 0; i < n; i++) {
            long key = from[i];
            to[place[(int) (key >>> shift & CELLS - 1)]++] = key;
        }
    }
}
