package io.github.stemma.pipeline;

import io.github.stemma.align.Rewordings;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which sentences of two texts are near copies of one sentence of a third. */
final class ThirdTexts {

    /** Words that two sentences which are near copies have in common. */
    private static final int LEAST_WORDS = 3;

    /** One word in so many of the shorter sentence must agree. */
    private static final int ONE_IN = 3;

    /** For each text and each sentence of it: the sentences of other texts that are near copies of it. */
    private final Map<String, List<List<Link>>> links = new HashMap<>();

    /** The same as numbers, ascending, so that two sentences are asked for a common one quickly. */
    private final Map<String, int[][]> numbers = new HashMap<>();

    /**
     * A sentence of another text.
     *
     * @param text its id
     * @param sentence number in it
     */
    record Link(String text, int sentence) {}

    ThirdTexts(List<PairWork> pairs) {
        boolean isThird = pairs.size() > 1;
        for (PairWork work : pairs) {
            if (isThird && work.isRelated()) {
                work.finished().forEach(x -> add(work.pair(), x));
            }
        }
        if (!links.isEmpty()) {
            number();
        }
    }

    private void number() {
        Map<Link, Integer> known = new HashMap<>();
        links.forEach((id, sentences) -> numbers.put(
                id,
                sentences.stream()
                        .map(some -> some.stream()
                                .mapToInt(link -> known.computeIfAbsent(link, l -> known.size()))
                                .sorted()
                                .toArray())
                        .toArray(int[][]::new)));
    }

    private void add(WeighedPair pair, Alignment x) {
        Text a = pair.a().text();
        Text b = pair.b().text();
        Map<Long, Integer> agreeing = new LinkedHashMap<>();
        for (int k = 0; k < x.words(); k++) {
            int s = a.tokens().sentence(x.pairA()[k]);
            int t = b.tokens().sentence(x.pairB()[k]);
            agreeing.merge(Coded.key(s, t), 1, Integer::sum);
        }
        agreeing.forEach((key, words) -> {
            int s = (int) (key >>> 32);
            int t = (int) (long) key;
            if (isShared(words, length(a.tokens(), s), length(b.tokens(), t))) {
                of(a).get(s).add(new Link(b.id(), t));
                of(b).get(t).add(new Link(a.id(), s));
            }
        });
    }

    /** Whether enough of the shorter sentence's words agree. */
    private static boolean isShared(int words, int lengthA, int lengthB) {
        return words >= LEAST_WORDS && ONE_IN * words >= Math.min(lengthA, lengthB);
    }

    private static int length(Tokens tokens, int s) {
        return begin(tokens, s + 1) - begin(tokens, s);
    }

    /** The first word of sentence s or a later one. */
    private static int begin(Tokens tokens, int s) {
        int from = 0;
        int to = tokens.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (tokens.sentence(middle) < s) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
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

    /** The words of sentence s. */
    static Span words(Tokens tokens, int s) {
        return new Span(begin(tokens, s), begin(tokens, s + 1));
    }

    /** The sentences of other texts that are near copies of a sentence. */
    List<Link> copies(String text, int sentence) {
        List<List<Link>> all = links.getOrDefault(text, List.of());
        return sentence < all.size() ? all.get(sentence) : List.of();
    }

    /** The pairs of sentences of two related texts that are near copies of one another. */
    List<ToldThrough.Cell> cells(WeighedPair pair) {
        List<List<Link>> a = of(pair.a().text());
        List<ToldThrough.Cell> cells = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (Link link : a.get(i)) {
                if (link.text().equals(pair.b().text().id())) {
                    cells.add(new ToldThrough.Cell(i, link.sentence()));
                }
            }
        }
        return cells;
    }

    /** Those of some alignments of a pair that join sentences which are near copies of one sentence of a third text. */
    List<Alignment> supported(WeighedPair pair, List<Alignment> some) {
        Rewordings.Third third = between(pair);
        Tokens a = pair.a().tokens();
        Tokens b = pair.b().tokens();
        return some.stream()
                .filter(x -> IntStream.range(0, x.words())
                        .anyMatch(k -> third.linked(a.sentence(x.pairA()[k]), b.sentence(x.pairB()[k]))))
                .toList();
    }

    /** The question for one pair. A sentence is no near copy of one of its own text, so what both have is a third text's. */
    Rewordings.Third between(WeighedPair pair) {
        int[][] a = numbers.getOrDefault(pair.a().text().id(), new int[0][]);
        int[][] b = numbers.getOrDefault(pair.b().text().id(), new int[0][]);
        return (i, j) -> i < a.length && j < b.length && intersect(a[i], b[j]);
    }

    private static boolean intersect(int[] a, int[] b) {
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                return true;
            }
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
