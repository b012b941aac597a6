package io.github.stemma.align;

import io.github.stemma.model.LongKeys;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of words in which every part of another word can be looked up without being cut out: the hash of a part follows
 * from the hashes of two beginnings (Karp and Rabin 1987, doi:10.1147/rd.312.0249). Not thread-safe.
 */
final class WordParts {

    /** Longest word whose powers are at hand from the start. */
    private static final int USUAL = 64;

    private static final int BASE = 31;

    /** Letters by which it is known whether words have a beginning or end in common. */
    private static final int ENDS = 4;

    /** Bits for them. */
    private static final int SEEN = 1 << 13;

    private final @Nullable String[] slots;
    private final int[] hashes;
    private final int[] numbers;
    private int size;

    /** First letters that a word has, then those that two have. */
    private final long[] heads = new long[2 * SEEN / Long.SIZE];

    private final long[] tails = new long[2 * SEEN / Long.SIZE];
    private int[] powers = {1};

    private String word = "";
    private int[] beginnings = new int[0];

    /**
     * @param most words at most
     */
    WordParts(int most) {
        int room = Integer.highestOneBit(Math.max(8, most)) * 4;
        this.slots = new String[room];
        this.hashes = new int[room];
        this.numbers = new int[room];
        room(USUAL);
    }

    private void room(int letters) {
        int from = powers.length;
        powers = Arrays.copyOf(powers, letters + 1);
        for (int k = from; k < powers.length; k++) {
            powers[k] = powers[k - 1] * BASE;
        }
        beginnings = new int[letters + 1];
    }

    int size() {
        return size;
    }

    /** The number of a word, which is added if it is new: how many were there before it. */
    int add(String one) {
        int hash = one.hashCode();
        int at = slot(hash);
        while (slots[at] != null) {
            if (hashes[at] == hash && one.equals(slots[at])) {
                return numbers[at];
            }
            at = next(at);
        }
        slots[at] = one;
        hashes[at] = hash;
        numbers[at] = size;
        if (one.length() >= ENDS) {
            note(heads, ends(one, 0));
            note(tails, ends(one, one.length() - ENDS));
        }
        return size++;
    }

    private static long ends(String word, int from) {
        long letters = 0;
        for (int i = from; i < from + ENDS; i++) {
            letters = letters << Character.SIZE | word.charAt(i);
        }
        return letters;
    }

    private static void note(long[] seen, long letters) {
        int bit = LongKeys.spread(letters) & SEEN - 1;
        long mask = 1L << bit;
        int at = bit / Long.SIZE;
        seen[at + SEEN / Long.SIZE] |= seen[at] & mask;
        seen[at] |= mask;
    }

    private static boolean isSeenTwice(long[] seen, long letters) {
        int bit = LongKeys.spread(letters) & SEEN - 1;
        return (seen[(bit + SEEN) / Long.SIZE] & 1L << bit) != 0;
    }

    /**
     * Whether another word of the set may begin or end a word of the set: only where two have their first or last letters in
     * common.
     *
     * @param one of four letters at least; no shorter parts are looked for
     */
    boolean mayHaveParts(String one) {
        return isSeenTwice(heads, ends(one, 0)) || isSeenTwice(tails, ends(one, one.length() - ENDS));
    }

    /** Makes a word the one whose parts are looked up. */
    void read(String one) {
        if (one.length() >= beginnings.length) {
            room(2 * one.length());
        }
        word = one;
        for (int k = 0; k < one.length(); k++) {
            beginnings[k + 1] = beginnings[k] * BASE + one.charAt(k);
        }
    }

    /** The number of the part {@code [from, to)} of the word that was read, or -1. */
    int find(int from, int to) {
        int hash = beginnings[to] - beginnings[from] * powers[to - from];
        int at = slot(hash);
        for (String known = slots[at]; known != null; known = slots[at]) {
            if (hashes[at] == hash && known.length() == to - from && word.startsWith(known, from)) {
                return numbers[at];
            }
            at = next(at);
        }
        return -1;
    }

    private int slot(int hash) {
        int h = hash * 0x9E3779B9;
        return (h ^ h >>> 15) & slots.length - 1;
    }

    private int next(int at) {
        return at + 1 & slots.length - 1;
    }
}
