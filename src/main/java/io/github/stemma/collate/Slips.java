package io.github.stemma.collate;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import java.util.List;

/**
 * Places where two witnesses of one sentence disagree in a number, or in the letters of a name. Editors change wording,
 * but hardly figures and names: who has the same figure against another is likely to have it from the same source.
 */
final class Slips {

    private static final int NAME = 6;
    private static final int MOST_EDITS = 2;

    private Slips() {}

    /** Takes a word of side a and a word of side b. */
    interface Sink {
        void disagree(int a, int b);
    }

    /** Finds single words that stand against one another between two aligned words, or are aligned as near forms. */
    static void find(Passage passage, Text a, Text b, Sink sink) {
        List<Passage.WordPair> pairs = passage.pairs();
        for (int k = 0; k < pairs.size(); k++) {
            Passage.WordPair here = pairs.get(k);
            if (!here.same()) {
                check(a, here.a(), b, here.b(), sink);
            }
            if (k + 1 < pairs.size()) {
                Passage.WordPair next = pairs.get(k + 1);
                if (next.a() == here.a() + 2 && next.b() == here.b() + 2) {
                    check(a, here.a() + 1, b, here.b() + 1, sink);
                }
            }
        }
    }

    private static void check(Text a, int i, Text b, int j, Sink sink) {
        String x = a.tokens().fold(i);
        String y = b.tokens().fold(j);
        if (!x.equals(y) && (isNumber(x) && isNumber(y) || isName(a, i) && isName(b, j) && misspelt(x, y))) {
            sink.disagree(i, j);
        }
    }

    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isName(Text text, int word) {
        Tokens tokens = text.tokens();
        Span at = new Span(tokens.begin(word), tokens.end(word));
        return at.length() >= NAME
                && Character.isUpperCase(text.witness().text().charAt(at.begin()));
    }

    /** Same first letter, same last two, one or two letters changed in between: no inflection looks like that. */
    static boolean misspelt(String x, String y) {
        int n = x.length();
        int m = y.length();
        if (Math.abs(n - m) > 1
                || x.charAt(0) != y.charAt(0)
                || !x.substring(n - 2).equals(y.substring(m - 2))) {
            return false;
        }
        return edits(x, y) <= MOST_EDITS;
    }

    private static int edits(String x, String y) {
        int[] row = new int[y.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int up = row[j];
                int change = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(up, row[j - 1]) + 1);
                diagonal = up;
            }
        }
        return row[y.length()];
    }
}
