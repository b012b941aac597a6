package io.github.stemma.seed;

import io.github.stemma.model.LongKeys;

/**
 * Numbers from 1 for the first and last letters of long words. Letters of the scripts of Europe are put into one number, so
 * that hardly a word is cut to be looked up.
 */
final class PartNumbers {

    /** Letters of a part. */
    static final int LETTERS = 5;

    /** Bits of a letter in a number. */
    private static final int BITS = 12;

    /** What marks a tail. */
    private static final long TAIL = 1L << LETTERS * BITS;

    private final Interner others = new Interner();
    private final LongKeys keys = new LongKeys(1 << 11);

    /** The number of the first letters of a word. */
    int head(String word) {
        long key = key(word, 0);
        return key < 0 ? other(word.substring(0, LETTERS)) : number(key);
    }

    /** The number of the last letters of a word, another one than theirs as the first. */
    int tail(String word) {
        int from = word.length() - LETTERS;
        long key = key(word, from);
        return key < 0 ? other("-" + word.substring(from)) : number(key | TAIL);
    }

    /** Letters as a number above 0; -1 where one of them does not fit. */
    private static long key(String word, int from) {
        long key = 0;
        for (int i = from; i < from + LETTERS; i++) {
            char c = word.charAt(i);
            if (c >= 1 << BITS) {
                return -1;
            }
            key = key << BITS | c;
        }
        return key;
    }

    /** Negative, so that it is none of the others. */
    private int other(String part) {
        return number(-others.number(part));
    }

    private int number(long key) {
        return keys.add(key) + 1;
    }
}
