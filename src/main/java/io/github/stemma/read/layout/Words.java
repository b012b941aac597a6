package io.github.stemma.read.layout;

import java.util.Arrays;

/**
 * The words of a text, found once for all who ask which of many beginnings or ends of words stand in it. A word is a run
 * of letters and digits; a sign that rules ask for ({@code @ © /} and quotation marks) is a word by itself. Case does
 * not matter.
 *
 * <p>Bound: one look at each character. No string is made.
 */
public final class Words {

    /** Letters that words are first divided by; they fit into a long. */
    static final int HEAD = 3;

    static final int BITS = 16;

    private static final int LATIN = 256;

    /** Characters, as a power of 2, for which the first word is kept. */
    private static final int BLOCK = 4;

    /** Of each character of Latin-1 the letter or digit that it counts as, 0 for others. */
    private static final char[] LATIN_LETTERS = latinLetters();

    /** Of each character what it counts as, 0 where no letter or digit stands. */
    private final char[] letters;

    private int[] begin;
    private int[] end;
    private long[] head;
    private int size;

    /** Of each block of characters the first word that begins in it or behind. */
    private int[] first = new int[0];

    private Words(char[] letters) {
        this.letters = letters;
        int guess = letters.length / 6 + 8;
        this.begin = new int[guess];
        this.end = new int[guess];
        this.head = new long[guess];
    }

    /** The words of all of a text. */
    public static Words of(String text) {
        Words words = new Words(text.toCharArray());
        words.find();
        words.index();
        return words;
    }

    private void find() {
        int from = -1;
        for (int at = 0; at < letters.length; at++) {
            char c = letters[at];
            char letter = letter(c);
            letters[at] = letter;
            if (letter != 0) {
                from = from < 0 ? at : from;
                continue;
            }
            if (from >= 0) {
                add(from, at, head(letters, from, at));
                from = -1;
            }
            if (isSign(c)) {
                add(at, at + 1, c);
            }
        }
        if (from >= 0) {
            add(from, letters.length, head(letters, from, letters.length));
        }
    }

    private void index() {
        first = new int[(letters.length >> BLOCK) + 1];
        int word = 0;
        for (int block = 0; block < first.length; block++) {
            while (word < size && begin[word] < block << BLOCK) {
                word++;
            }
            first[block] = word;
        }
    }

    private void add(int from, int to, long key) {
        if (size == begin.length) {
            begin = Arrays.copyOf(begin, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
            head = Arrays.copyOf(head, 2 * size);
        }
        begin[size] = from;
        end[size] = to;
        head[size++] = key;
    }

    /** The first letters of a word in one number; a word of fewer letters has a number of its own. */
    static long head(char[] letters, int from, int to) {
        long head = 0;
        for (int i = from; i < Math.min(to, from + HEAD); i++) {
            head = head << BITS | letters[i];
        }
        return head;
    }

    /** The same of letters in lower case. */
    static long head(String letters, int from, int to) {
        long head = 0;
        for (int i = from; i < Math.min(to, from + HEAD); i++) {
            head = head << BITS | letters.charAt(i);
        }
        return head;
    }

    /** Number of words. */
    public int size() {
        return size;
    }

    /** Index of the first word that begins at an offset or behind it. */
    public int from(int offset) {
        int block = offset >> BLOCK;
        int word = block < first.length ? first[block] : size;
        while (word < size && begin[word] < offset) {
            word++;
        }
        return word;
    }

    /** Offset of the first character of a word. */
    public int begin(int word) {
        return begin[word];
    }

    /** Offset behind a word. */
    public int end(int word) {
        return end[word];
    }

    long head(int word) {
        return head[word];
    }

    /** What the character at an offset counts as, 0 where no letter or digit stands. */
    public char letter(int offset) {
        return letters[offset];
    }

    /** What a character counts as when case does not matter, 0 when it is no letter or digit. */
    public static char letter(char c) {
        if (c < LATIN) {
            return LATIN_LETTERS[c];
        }
        return Character.isLetterOrDigit(c) ? lower(c) : 0;
    }

    static boolean isSign(char c) {
        return switch (c) {
            case '@', '©', '/', '"', '„', '“', '«', '»', '‚' -> true;
            default -> false;
        };
    }

    private static char[] latinLetters() {
        char[] letters = new char[LATIN];
        for (char c = 0; c < LATIN; c++) {
            letters[c] = Character.isLetterOrDigit(c) ? lower(c) : 0;
        }
        return letters;
    }

    /** As expressions that disregard case compare letters: {@code ſ} and the Kelvin sign are an s and a k. */
    private static char lower(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
