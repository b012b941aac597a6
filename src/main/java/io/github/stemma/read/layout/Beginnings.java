package io.github.stemma.read.layout;

import io.github.stemma.model.LongKeys;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which of many beginnings of words stand in a text. A beginning of one or two letters stands for that word alone, as
 * does a sign that {@link Words} takes for a word. Costs one look at each word and makes no string of it, as it goes
 * before all regular expressions.
 */
public final class Beginnings {

    private record Entry(String line, int from, int to, int number) {

        boolean begins(Words words, int word) {
            int begin = words.begin(word);
            if (words.end(word) - begin < to - from) {
                return false;
            }
            for (int i = Words.HEAD; i < to - from; i++) {
                if (words.letter(begin + i) != line.charAt(from + i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final LongKeys heads = new LongKeys();
    private final List<List<Entry>> entries = new ArrayList<>();

    public Beginnings() {}

    /** Each of the beginnings, divided by spaces, under number 0. */
    public static Beginnings of(String beginnings) {
        Beginnings made = new Beginnings();
        for (String beginning : Columns.of(beginnings, ' ')) {
            made.add(beginning, 0, beginning.length(), 0);
        }
        return made;
    }

    /** Enters a beginning in lower case: what stands in a line from one place to another. */
    void add(String line, int from, int to, int number) {
        int head = heads.add(Words.head(line, from, to));
        if (head == entries.size()) {
            entries.add(new ArrayList<>(2));
        }
        entries.get(head).add(new Entry(line, from, to, number));
    }

    /** The first of the words {@code [from, to)} that has a beginning, {@code to} if none has. */
    int first(Words words, int from, int to) {
        for (int word = from; word < to; word++) {
            int head = heads.find(words.head(word));
            if (head >= 0 && begins(words, word, entries.get(head))) {
                return word;
            }
        }
        return to;
    }

    private static boolean begins(Words words, int word, List<Entry> some) {
        for (int k = 0; k < some.size(); k++) {
            if (some.get(k).begins(words, word)) {
                return true;
            }
        }
        return false;
    }

    /** Sets the numbers of the beginnings that words {@code [from, to)} have. */
    void mark(Words words, int from, int to, BitSet found) {
        for (int word = from; word < to; word++) {
            int head = heads.find(words.head(word));
            if (head >= 0) {
                mark(words, word, entries.get(head), found);
            }
        }
    }

    private static void mark(Words words, int word, List<Entry> some, BitSet found) {
        for (int k = 0; k < some.size(); k++) {
            if (some.get(k).begins(words, word)) {
                found.set(some.get(k).number);
            }
        }
    }

    /** Whether the first word that begins at {@code from} or behind it, before {@code to}, has one of the beginnings. */
    boolean beginsFirst(Words words, int from, int to) {
        int first = words.from(from);
        if (first == words.size() || words.begin(first) >= to) {
            return false;
        }
        BitSet found = new BitSet();
        mark(words, first, first + 1, found);
        return !found.isEmpty();
    }
}
