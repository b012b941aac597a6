package io.github.stemma.read.layout;

import java.util.Arrays;

/** Keys with numbers from 0 in order of first sight; open addressing, no boxing. */
public final class LongKeys {

    /** The golden ratio: letters side by side would fall into few places. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int UPPER = 32;

    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private int size;

    public LongKeys() {}

    /**
     * The number of a key, given on first sight.
     *
     * @param key not 0
     */
    public int add(long key) {
        int at = place(key);
        if (keys[at] == 0) {
            keys[at] = key;
            numbers[at] = size++;
            if (2 * size > keys.length) {
                grow();
            }
            return size - 1;
        }
        return numbers[at];
    }

    /** The number of a key, or -1 when it was never added. */
    public int find(long key) {
        int at = place(key);
        return keys[at] == 0 ? -1 : numbers[at];
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) (key * SPREAD >>> UPPER) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = keys;
        int[] given = numbers;
        keys = new long[2 * old.length];
        numbers = Arrays.copyOf(given, keys.length);
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int at = place(old[i]);
                keys[at] = old[i];
                numbers[at] = given[i];
            }
        }
    }
}
