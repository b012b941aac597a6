package io.github.stemma.pipeline;

import io.github.stemma.align.Elsewhere;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.WeighedPair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For each word of several texts, how many other texts have it in a near copy outside quotations. */
final class Wordings {

    private final Map<String, int[]> texts = new HashMap<>();

    /**
     * @param pairs all pairs of the texts
     */
    Wordings(List<PairCopies> pairs) {
        if (pairs.size() < 2) {
            return;
        }
        for (PairCopies pair : pairs) {
            List<Alignment> pieces = pair.relatedness().pieces();
            count(pair.pair().a(), pieces.stream().map(Alignment::pairA).toList());
            count(pair.pair().b(), pieces.stream().map(Alignment::pairB).toList());
        }
    }

    private void count(Coded text, List<int[]> pieces) {
        int[] counts = texts.computeIfAbsent(text.text().id(), id -> new int[text.size()]);
        boolean[] counted = new boolean[text.size()];
        for (int[] words : pieces) {
            for (int word : words) {
                counts[word] += counted[word] ? 0 : 1;
                counted[word] = true;
            }
        }
    }

    /** What of a pair the others have. */
    Elsewhere of(WeighedPair pair) {
        int[] a = texts.get(pair.a().text().id());
        int[] b = texts.get(pair.b().text().id());
        return a == null || b == null ? Elsewhere.none(pair) : new Elsewhere(a, b, texts.size());
    }
}
