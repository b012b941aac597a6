package io.github.stemma.read.name;

import io.github.stemma.read.layout.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a text that names are compared by: runs of letters and digits, and every other visible character alone.
 * Strings are made of those that are asked for; belongs to one thread.
 */
final class Tokens {

    /** Letters that pieces are first told apart by; they fit into a long. */
    private static final int KEY = 4;

    private static final int BITS = 16;

    private static final int ASCII = 128;

    /** Of each character of Latin-1 what {@link #letter} says. */
    private static final char[] LATIN = latin();

    private final String text;
    private int[] begin;
    private int[] end;
    private long[] key;
    private @Nullable String[] words = new String[0];
    private int size;

    private Tokens(String text) {
        this.text = text;
        int guess = text.length() / 5 + 8;
        this.begin = new int[guess];
        this.end = new int[guess];
        this.key = new long[guess];
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.find();
        tokens.words = Arrays.copyOf(tokens.words, tokens.size);
        return tokens;
    }

    private void find() {
        int at = 0;
        while (at < text.length()) {
            int from = at;
            char first = text.charAt(at);
            int c = first < ASCII ? first : text.codePointAt(at);
            at += Character.charCount(c);
            if (isSpace(c)) {
                continue;
            }
            if (isWord(c)) {
                at = wordEnd(at);
            }
            add(from, at);
        }
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            int whole = c < ASCII ? c : text.codePointAt(at);
            if (!isWord(whole)) {
                break;
            }
            at += Character.charCount(whole);
        }
        return at;
    }

    private void add(int from, int to) {
        if (size == begin.length) {
            begin = Arrays.copyOf(begin, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
            key = Arrays.copyOf(key, 2 * size);
        }
        begin[size] = from;
        end[size] = to;
        key[size++] = key(text, from, to);
    }

    int size() {
        return size;
    }

    /** UTF-16 offset of a piece. */
    int begin(int index) {
        return begin[index];
    }

    /** Offset behind a piece. */
    int end(int index) {
        return end[index];
    }

    /** A piece; typographic apostrophes and hyphens in their plain form. */
    String word(int index) {
        String known = words[index];
        if (known == null) {
            int c = text.codePointAt(begin[index]);
            known = isWord(c) ? text.substring(begin[index], end[index]) : plain(c);
            words[index] = known;
        }
        return known;
    }

    /** All pieces. */
    List<String> words() {
        List<String> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(word(i));
        }
        return List.copyOf(all);
    }

    /** Whether nothing stands between a piece and the next. */
    boolean touchesNext(int index) {
        return index + 1 < size && end[index] == begin[index + 1];
    }

    /** What {@link #key(String)} says of a piece. */
    long key(int index) {
        return key[index];
    }

    /**
     * The first letters of the first piece, whatever their case, in one number, without making it: the registry has a
     * thousand spellings. What begins with no letter or digit has that sign as its key. Never 0.
     *
     * @param words not blank
     */
    static long key(String words) {
        int at = 0;
        while (at < words.length() - 1 && words.charAt(at) <= ' ') {
            at++;
        }
        return key(words, at, words.length());
    }

    private static long key(String words, int from, int to) {
        long key = 0;
        int end = Math.min(to, from + KEY);
        for (int i = from; i < end; i++) {
            char letter = letter(words.charAt(i));
            if (letter == 0) {
                break;
            }
            key = key << BITS | letter;
        }
        return key == 0 ? plain(words.codePointAt(from)).hashCode() : key;
    }

    /** A letter or digit in lower case, 0 for what is neither. */
    private static char letter(char c) {
        return c < LATIN.length ? LATIN[c] : lower(c);
    }

    private static char lower(char c) {
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    private static char[] latin() {
        char[] latin = new char[256];
        for (char c = 0; c < latin.length; c++) {
            latin[c] = lower(c);
        }
        return latin;
    }

    private static boolean isSpace(int c) {
        return c <= ' ' || c >= 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isWord(int c) {
        if (c < ASCII) {
            return Words.letter((char) c) != 0;
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 0xAD;
    }

    /** A sign that is no letter or digit, typographic apostrophes and hyphens in their plain form. */
    private static String plain(int c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> "'";
            case '‐', '‑' -> "-";
            default -> Character.toString(c);
        };
    }
}
