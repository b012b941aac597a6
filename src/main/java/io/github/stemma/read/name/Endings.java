package io.github.stemma.read.name;

import io.github.stemma.model.LongKeys;
import io.github.stemma.read.layout.Columns;
import io.github.stemma.read.layout.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a word of a text has one of many ends, whatever its case. A word is a run of letters and digits. Costs a look at
 * the last two letters of each word, and so goes before expressions that would look at all.
 */
final class Endings {

    /** Letters that ends are first told apart by. */
    private static final int TAIL = 2;

    private static final int BITS = 16;

    private final LongKeys tails = new LongKeys();
    private final List<List<String>> byTail = new ArrayList<>();

    private Endings() {}

    /**
     * @param endings in lower case, of at least two letters, divided by spaces
     */
    static Endings of(String endings) {
        Endings made = new Endings();
        for (String ending : Columns.of(endings, ' ')) {
            made.add(ending);
        }
        return made;
    }

    private void add(String ending) {
        int n = ending.length();
        int tail = tails.add(tail(ending.charAt(n - 2), ending.charAt(n - 1)));
        if (tail == byTail.size()) {
            byTail.add(new ArrayList<>(2));
        }
        byTail.get(tail).add(ending);
    }

    /** Whether a word that begins in {@code [from, to)} has one of the ends. */
    boolean anyIn(Words words, int from, int to) {
        int end = words.from(to);
        for (int word = words.from(from); word < end; word++) {
            if (has(words, word)) {
                return true;
            }
        }
        return false;
    }

    /** Offset of the end that a word has, or -1 when it has none; of several the one given first. */
    int endOf(Words words, int word) {
        int begin = words.begin(word);
        int end = words.end(word);
        if (end - begin < TAIL) {
            return -1;
        }
        int tail = tails.find(tail(words.letter(end - 2), words.letter(end - 1)));
        if (tail >= 0) {
            for (String ending : byTail.get(tail)) {
                if (ends(words, begin, end, ending)) {
                    return end - ending.length();
                }
            }
        }
        return -1;
    }

    /** Whether a word has one of the ends. */
    boolean has(Words words, int word) {
        return endOf(words, word) >= 0;
    }

    private static boolean ends(Words words, int begin, int end, String ending) {
        int from = end - ending.length();
        if (from < begin) {
            return false;
        }
        for (int i = 0; i < ending.length() - TAIL; i++) {
            if (words.letter(from + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last word of {@code text}, with nothing behind it, has one of the ends. */
    boolean atEndOf(String text) {
        int begin = text.length();
        while (begin > 0 && Words.letter(text.charAt(begin - 1)) != 0) {
            begin--;
        }
        String last = text.substring(begin);
        return !last.isEmpty() && has(Words.of(last), 0);
    }

    private static long tail(char before, char last) {
        return (long) before << BITS | last;
    }
}
