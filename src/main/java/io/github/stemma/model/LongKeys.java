package io.github.stemma.model;

import java.util.Arrays;

/**
 * Keys with numbers from 0 in order of first sight; open addressing, no boxing. Most keys that are sought were never added,
 * and a set of bits says so of nearly all (Bloom 1970, doi:10.1145/362686.362692).
 */
public final class LongKeys {

    /** The golden ratio: letters side by side would fall into few places. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int UPPER = 32;

    /** Bits by which a key is told from those added; their number is a power of 2. */
    private static final int BITS = 1 << 13;

    private long[] keys;
    private int[] numbers;
    private final long[] seen = new long[BITS / Long.SIZE];
    private int size;

    public LongKeys() {
        this(1 << 6);
    }

    /**
     * With room for keys half as many.
     *
     * @param places a power of 2
     */
    public LongKeys(int places) {
        this.keys = new long[places];
        this.numbers = new int[places];
    }

    /** Bits of a key that lie well apart even where keys lie side by side; the lowest of them tell places. */
    public static int spread(long key) {
        return (int) (key * SPREAD >>> UPPER);
    }

    /** Number of keys. */
    public int size() {
        return size;
    }

    /**
     * The number of a key, given on first sight.
     *
     * @param key not 0
     */
    public int add(long key) {
        int at = place(key);
        if (keys[at] == 0) {
            int bit = bit(key);
            seen[bit / Long.SIZE] |= 1L << bit;
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
        int bit = bit(key);
        if ((seen[bit / Long.SIZE] & 1L << bit) == 0) {
            return -1;
        }
        int at = place(key);
        return keys[at] == 0 ? -1 : numbers[at];
    }

    private static int bit(long key) {
        return spread(key) & BITS - 1;
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = spread(key) & mask;
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
