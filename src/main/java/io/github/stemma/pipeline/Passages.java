package io.github.stemma.pipeline;

import io.github.stemma.model.Order;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Order, ids and sides of passages. */
final class Passages {

    private Passages() {}

    /** Passages by the order of their texts, then by place, with ids {@code p1}, {@code p2}, … */
    static List<Passage> numbered(List<Passage> passages, List<Text> texts) {
        Map<String, Integer> order = new HashMap<>();
        texts.forEach(text -> order.put(text.id(), order.size()));
        List<Passage> sorted = new ArrayList<>(passages);
        sorted.sort(Order.by((Passage p) -> order.getOrDefault(p.a().witness(), 0))
                .then(p -> order.getOrDefault(p.b().witness(), 0))
                .then(p -> p.a().span())
                .then(p -> p.b().span()));
        List<Passage> out = new ArrayList<>();
        for (Passage p : sorted) {
            out.add(new Passage(
                    "p" + (out.size() + 1),
                    p.kind(),
                    p.quote(),
                    p.a(),
                    p.b(),
                    p.words(),
                    p.bits(),
                    p.evalue(),
                    p.pairs()));
        }
        return out;
    }

    /** The same passage with its sides exchanged. */
    static Passage mirrored(Passage p) {
        List<Passage.WordPair> pairs = p.pairs().stream()
                .map(x -> new Passage.WordPair(x.b(), x.a(), x.same()))
                .sorted(Order.byInt(Passage.WordPair::a).then(Passage.WordPair::b))
                .toList();
        return new Passage(p.id(), p.kind(), p.quote(), p.b(), p.a(), p.words(), p.bits(), p.evalue(), pairs);
    }

    /**
     * Whether x is the second of the two when a pair is looked at. The order comes from the texts themselves, so that it
     * is the same whichever was named first.
     */
    static boolean isAfter(Text x, Text y) {
        String a = x.witness().text();
        String b = y.witness().text();
        int order = Integer.compare(a.length(), b.length());
        return (order != 0 ? order : a.compareTo(b)) > 0;
    }
}
