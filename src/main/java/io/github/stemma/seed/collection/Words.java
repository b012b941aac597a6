package io.github.stemma.seed.collection;

/**
 * The words of one text of a collection, unpacked: a buffer that is filled again and again by one thread.
 */
public final class Words {

    int[] hash = new int[1 << 10];
    int[] begin = new int[1 << 10];
    int[] end = new int[1 << 10];
    byte[] flags = new byte[1 << 10];
    int[] bits = new int[1 << 10];
    int[] worth = new int[1 << 10];
    int count;

    /** Number of words. */
    public int count() {
        return count;
    }

    /** Hashes; only the first {@link #count()} are valid. */
    public int[] hashes() {
        return hash;
    }

    /** What each word is worth, in units of 1/{@link WordBits#SCALE} bit. */
    public int[] bits() {
        return bits;
    }

    /** What a match of each word counts, in the same unit: names and numbers, which independent reports share, less. */
    public int[] worth() {
        return worth;
    }

    /** Code point offset of a word. */
    public int begin(int word) {
        return begin[word];
    }

    /** Code point offset after a word. */
    public int end(int word) {
        return end[word];
    }

    /** Whether the words {@code [from, to)} have all of these flags. */
    public boolean all(int flag, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((flags[i] & flag) != flag) {
                return false;
            }
        }
        return true;
    }

    void resize(int size) {
        count = size;
        if (size > hash.length) {
            int room = Math.max(size, hash.length * 2);
            hash = new int[room];
            begin = new int[room];
            end = new int[room];
            flags = new byte[room];
            bits = new int[room];
            worth = new int[room];
        }
    }
}
