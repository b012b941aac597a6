package io.github.stemma.read.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of many beginnings of words stand in a text. A word is a run of letters and digits; case does not matter; a
 * beginning of one or two letters stands for that word alone. Costs one look at each word and makes no string of it, as
 * it goes before all regular expressions of a cold start.
 */
public final class Beginnings {

    /** Characters that words are first divided by; they fit into a long. */
    private static final int HEAD = 3;

    private static final int BITS = 16;

    /** The golden ratio: letters side by side would fall into few buckets of a hash map. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private record Entry(String beginning, int number) {}

    private final Map<Long, List<Entry>> byHead = new HashMap<>();

    public Beginnings() {}

    /** Each of the beginnings, divided by spaces, under number 0. */
    public static Beginnings of(String beginnings) {
        Beginnings made = new Beginnings();
        for (String beginning : Columns.of(beginnings, ' ')) {
            made.add(beginning, 0);
        }
        return made;
    }

    /** Enters a beginning in lower case. */
    void add(String beginning, int number) {
        byHead.computeIfAbsent(head(beginning, 0, beginning.length()), none -> new ArrayList<>(2))
                .add(new Entry(beginning, number));
    }

    /** Sets the numbers of the beginnings that stand in {@code words}. */
    void mark(CharSequence words, BitSet found) {
        int at = 0;
        while (at < words.length()) {
            int begin = at;
            while (at < words.length() && isWord(words.charAt(at))) {
                at++;
            }
            if (at > begin) {
                mark(words, begin, at, found);
            }
            at++;
        }
    }

    /** Whether any of the beginnings stands in {@code words}. */
    public boolean anyIn(CharSequence words) {
        BitSet found = new BitSet();
        mark(words, found);
        return !found.isEmpty();
    }

    /** Whether the first word that begins at {@code from} or behind it, before {@code to}, has one of the beginnings. */
    public boolean beginsFirst(CharSequence words, int from, int to) {
        int begin = from;
        while (begin < to && !isWord(words.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < to && isWord(words.charAt(end))) {
            end++;
        }
        BitSet found = new BitSet();
        mark(words, begin, end, found);
        return !found.isEmpty();
    }

    private void mark(CharSequence words, int begin, int end, BitSet found) {
        List<Entry> entries = byHead.get(head(words, begin, end));
        if (entries == null) {
            return;
        }
        for (Entry entry : entries) {
            if (begins(words, begin, end, entry.beginning)) {
                found.set(entry.number);
            }
        }
    }

    private static boolean begins(CharSequence words, int begin, int end, String beginning) {
        if (end - begin < beginning.length()) {
            return false;
        }
        for (int i = HEAD; i < beginning.length(); i++) {
            if (lower(words.charAt(begin + i)) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static long head(CharSequence words, int begin, int end) {
        long head = 0;
        for (int i = begin; i < Math.min(end, begin + HEAD); i++) {
            head = head << BITS | lower(words.charAt(i));
        }
        return head * SPREAD;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > ' ' && Character.isLetterOrDigit(c);
    }

    /** As expressions that disregard case compare letters: {@code ſ} and the Kelvin sign are an s and a k. */
    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
