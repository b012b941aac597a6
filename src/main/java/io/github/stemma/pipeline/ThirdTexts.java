package io.github.stemma.pipeline;

import io.github.stemma.align.Rewordings;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sentences of two texts are near copies of one sentence of a third. */
final class ThirdTexts {

    /** For each text and each sentence of it: the sentences of other texts that are near copies of it. */
    private final Map<String, List<List<Link>>> links = new HashMap<>();

    private record Link(String text, int sentence) {}

    ThirdTexts(List<PairWork> pairs) {
        for (PairWork work : pairs) {
            if (work.isRelated()) {
                work.finished().forEach(x -> add(work.pair(), x));
            }
        }
    }

    private void add(WeighedPair pair, Alignment x) {
        Text a = pair.a().text();
        Text b = pair.b().text();
        BitSet seen = new BitSet();
        for (int k = 0; k < x.words(); k++) {
            int s = a.tokens().sentence(x.pairA()[k]);
            int t = b.tokens().sentence(x.pairB()[k]);
            int cell = s * b.tokens().sentences() + t;
            if (!seen.get(cell) && isShared(a.tokens(), s, b.tokens(), t, x)) {
                seen.set(cell);
                of(a).get(s).add(new Link(b.id(), t));
                of(b).get(t).add(new Link(a.id(), s));
            }
        }
    }

    /** Whether at least a third of the shorter sentence's words agree. */
    private static boolean isShared(Tokens a, int s, Tokens b, int t, Alignment x) {
        int n = 0;
        for (int k = 0; k < x.words(); k++) {
            n += a.sentence(x.pairA()[k]) == s && b.sentence(x.pairB()[k]) == t ? 1 : 0;
        }
        return n >= 3 && 3 * n >= Math.min(length(a, s, x.pairA()[0]), length(b, t, x.pairB()[0]));
    }

    private static int length(Tokens tokens, int s, int near) {
        int n = 0;
        int w = near;
        while (w > 0 && tokens.sentence(w) >= s) {
            w--;
        }
        for (; w < tokens.size() && tokens.sentence(w) <= s; w++) {
            n += tokens.sentence(w) == s ? 1 : 0;
        }
        return n;
    }

    private List<List<Link>> of(Text text) {
        return links.computeIfAbsent(text.id(), id -> {
            List<List<Link>> all = new ArrayList<>();
            for (int s = 0; s < text.tokens().sentences(); s++) {
                all.add(new ArrayList<>());
            }
            return all;
        });
    }

    /** Those of some alignments of a pair that join sentences which are near copies of one sentence of a third text. */
    List<Alignment> supported(WeighedPair pair, List<Alignment> some) {
        Rewordings.Third third = between(pair);
        Tokens a = pair.a().tokens();
        Tokens b = pair.b().tokens();
        return some.stream()
                .filter(x -> java.util.stream.IntStream.range(0, x.words())
                        .anyMatch(k -> third.linked(a.sentence(x.pairA()[k]), b.sentence(x.pairB()[k]))))
                .toList();
    }

    /** The question for one pair. */
    Rewordings.Third between(WeighedPair pair) {
        List<List<Link>> a = of(pair.a().text());
        List<List<Link>> b = of(pair.b().text());
        return (i, j) -> a.get(i).stream()
                .anyMatch(link ->
                        !link.text().equals(pair.b().text().id()) && b.get(j).contains(link));
    }
}
