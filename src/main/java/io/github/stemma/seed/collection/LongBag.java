package io.github.stemma.seed.collection;

import java.util.Arrays;

/** A set of non-negative longs that is filled fast and often with the same value; duplicates go at times. */
final class LongBag {

    private static final int FIRST = 1 << 12;

    private long[] keys = new long[FIRST];
    private int size;
    private int distinct;

    void add(long key) {
        if (size == keys.length) {
            compact();
            if (size > keys.length / 2) {
                keys = Arrays.copyOf(keys, keys.length * 2);
            }
        }
        keys[size++] = key;
    }

    void addAll(LongBag other) {
        for (int i = 0; i < other.size; i++) {
            add(other.keys[i]);
        }
    }

    /** Sorts and drops duplicates. */
    private void compact() {
        if (distinct == size) {
            return;
        }
        RadixSort.sort(keys, size, new long[size]);
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (n == 0 || keys[n - 1] != keys[i]) {
                keys[n++] = keys[i];
            }
        }
        size = n;
        distinct = n;
    }

    /** The distinct keys in ascending order. */
    long[] sorted() {
        compact();
        return Arrays.copyOf(keys, size);
    }
}
