package io.github.stemma.align.prose;

import io.github.stemma.model.Coded;
import io.github.stemma.model.Span;
import io.github.stemma.model.Tokens;
import java.util.Arrays;

/**
 * A text cut into sentences, numbered from 0. The cut is coarser than that of tokenizing and needs less: a mark that can
 * end a sentence and white space behind it end one, whatever follows, and line ends say nothing, because reworked text has
 * lost its capitals and its layout; what has too few words is joined to the next, what has too many is cut.
 */
final class Units {

    private static final String ENDS = ".!?…";
    private static final String IDEOGRAPHIC_ENDS = "。！？";

    private final Coded text;
    private final int[] first;
    private final int count;

    Units(Coded text, ProseOptions.Cut cut) {
        this.text = text;
        Tokens tokens = text.tokens();
        String characters = text.text().witness().text();
        int[] starts = new int[tokens.size() + 1];
        int n = 0;
        int at = 0;
        for (int w = 1; w <= tokens.size(); w++) {
            boolean ends = w == tokens.size()
                    || w - at >= cut.mostWords()
                    || w - at >= cut.leastWords() && isBound(characters, tokens.end(w - 1), tokens.begin(w));
            if (ends) {
                starts[n++] = at;
                at = w;
            }
        }
        this.count = n;
        this.first = Arrays.copyOf(starts, n + 1);
        this.first[n] = tokens.size();
    }

    /** Whether a mark between two words ends a sentence: white space behind it, perhaps after one closing character. */
    private static boolean isBound(String characters, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = characters.charAt(i);
            if (IDEOGRAPHIC_ENDS.indexOf(c) >= 0
                    || ENDS.indexOf(c) >= 0 && (i + 1 == to || isSpace(characters, i + 1, to))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(String characters, int at, int to) {
        return Character.isWhitespace(characters.charAt(at))
                || at + 1 < to && Character.isWhitespace(characters.charAt(at + 1));
    }

    Coded text() {
        return text;
    }

    int count() {
        return count;
    }

    /** First word of sentence u. */
    int begin(int u) {
        return first[u];
    }

    /** Word after the last of sentence u. */
    int end(int u) {
        return first[u + 1];
    }

    /** The words of sentences {@code from} to {@code to}, both included. */
    Span words(int from, int to) {
        return new Span(first[from], first[to + 1]);
    }
}
