package io.github.stemma.read.name;

import io.github.stemma.read.layout.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a word of a text has one of many ends, whatever its case. A word is a run of letters and digits. Costs a look at
 * the last two letters of each word, and so goes before expressions that would look at all.
 */
final class Endings {

    private static final int BITS = 16;

    /** The golden ratio: letters side by side would fall into few buckets of a hash map. */
    private static final int SPREAD = 0x9E3779B9;

    private final Map<Integer, List<String>> byTail = new HashMap<>();

    private Endings() {}

    /**
     * @param endings in lower case, of at least two letters, divided by spaces
     */
    static Endings of(String endings) {
        Endings made = new Endings();
        for (String ending : Columns.of(endings, ' ')) {
            made.byTail
                    .computeIfAbsent(tail(ending, ending.length()), none -> new ArrayList<>(2))
                    .add(ending);
        }
        return made;
    }

    boolean anyIn(String words) {
        int at = 0;
        while (at < words.length()) {
            int begin = at;
            while (at < words.length() && Character.isLetterOrDigit(words.charAt(at))) {
                at++;
            }
            if (at > begin + 1 && endsWord(words, begin, at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Whether the last word of {@code words}, with nothing behind it, has one of the ends. */
    boolean atEndOf(String words) {
        int begin = words.length();
        while (begin > 0 && Character.isLetterOrDigit(words.charAt(begin - 1))) {
            begin--;
        }
        return words.length() > begin + 1 && endsWord(words, begin, words.length());
    }

    private boolean endsWord(String words, int begin, int end) {
        List<String> endings = byTail.get(tail(words, end));
        if (endings == null) {
            return false;
        }
        for (String ending : endings) {
            int from = end - ending.length();
            if (from >= begin && words.regionMatches(true, from, ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }

    private static int tail(String words, int end) {
        return (Character.toLowerCase(words.charAt(end - 2)) << BITS | Character.toLowerCase(words.charAt(end - 1)))
                * SPREAD;
    }
}
