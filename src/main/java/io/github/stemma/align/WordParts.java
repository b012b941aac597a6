package io.github.stemma.align;

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

    private final @Nullable String[] slots;
    private final int[] hashes;
    private final int[] numbers;
    private int size;
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

    /** Adds a word if it is new; its number is how many were there before it. */
    void add(String one) {
        int hash = one.hashCode();
        int at = slot(hash);
        while (slots[at] != null) {
            if (hashes[at] == hash && one.equals(slots[at])) {
                return;
            }
            at = next(at);
        }
        slots[at] = one;
        hashes[at] = hash;
        numbers[at] = size++;
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
