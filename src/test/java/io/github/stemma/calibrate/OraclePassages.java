package io.github.stemma.calibrate;

import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The true passages of a rendered story, as a perfect detector would give them: every linked pair of sentences. */
public final class OraclePassages {

    private OraclePassages() {}

    public static List<Passage> of(GoldTexts gold) {
        Map<String, Text> byName = new HashMap<>();
        Map<String, String> names = gold.names();
        gold.texts().forEach(text -> byName.put(names.get(text.id()), text));
        List<Passage> passages = new ArrayList<>();
        for (RenderedStory.Link link : gold.story().links()) {
            Text a = byName.get(link.a());
            Text b = byName.get(link.b());
            boolean forward = number(a) < number(b);
            Text first = forward ? a : b;
            Text second = forward ? b : a;
            Span x = words(first.tokens(), forward ? link.spanA() : link.spanB());
            Span y = words(second.tokens(), forward ? link.spanB() : link.spanA());
            if (!x.isEmpty() && !y.isEmpty()) {
                passages.add(passage(first, second, x, y, link.kind()));
            }
        }
        passages.sort(Comparator.comparing((Passage p) -> p.a().witness())
                .thenComparing(p -> p.b().witness())
                .thenComparing(p -> p.a().span())
                .thenComparing(p -> p.b().span()));
        return passages;
    }

    private static int number(Text text) {
        return Integer.parseInt(text.id().substring(1));
    }

    private static Passage passage(Text a, Text b, Span x, Span y, String kind) {
        List<Passage.WordPair> pairs = align(a.tokens(), x, b.tokens(), y);
        boolean quote = quoted(a.tokens(), x) && quoted(b.tokens(), y);
        return new Passage(
                "p0",
                Passage.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                quote,
                new Passage.Side(a.id(), a.tokens().text(x), x),
                new Passage.Side(b.id(), b.tokens().text(y), y),
                pairs.size(),
                4.0 * pairs.size(),
                1e-6,
                pairs);
    }

    private static boolean quoted(Tokens tokens, Span words) {
        int n = 0;
        for (int w = words.begin(); w < words.end(); w++) {
            n += tokens.quoted(w) ? 1 : 0;
        }
        return n >= 0.6 * words.length();
    }

    private static Span words(Tokens tokens, Span chars) {
        int begin = 0;
        while (begin < tokens.size() && tokens.begin(begin) < chars.begin()) {
            begin++;
        }
        int end = begin;
        while (end < tokens.size() && tokens.end(end) <= chars.end()) {
            end++;
        }
        return new Span(begin, end);
    }

    private static List<Passage.WordPair> align(Tokens a, Span x, Tokens b, Span y) {
        int[][] best = new int[x.length() + 1][y.length() + 1];
        for (int i = x.length() - 1; i >= 0; i--) {
            for (int j = y.length() - 1; j >= 0; j--) {
                best[i][j] = a.fold(x.begin() + i).equals(b.fold(y.begin() + j))
                        ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        List<Passage.WordPair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < x.length() && j < y.length()) {
            if (a.fold(x.begin() + i).equals(b.fold(y.begin() + j))) {
                pairs.add(new Passage.WordPair(x.begin() + i++, y.begin() + j++, true));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
