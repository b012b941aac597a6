package io.github.stemma.pipeline;

import io.github.stemma.align.Hearsay;
import io.github.stemma.align.Retelling;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.WeighedPair;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of several texts name which as their source, and which share wording: a text that names a paper but has its
 * words from an agency's item does not tell that paper's report.
 */
final class Sources {

    /** For each text how many words it has. */
    private final Map<String, Integer> sizes = new HashMap<>();

    /** For each text those that look related to it, with the words of it that they have outside quotations. */
    private final Map<String, Map<String, BitSet>> shared = new HashMap<>();

    /** For each text the others that it names. */
    private final Map<String, Set<String>> named = new HashMap<>();

    /**
     * @param pairs all pairs of the texts
     * @param alike which of them look related by their wording, in the same order
     */
    Sources(List<PairCopies> pairs, List<Boolean> alike) {
        boolean isThird = pairs.size() > 1;
        for (int k = 0; isThird && k < pairs.size(); k++) {
            Coded a = pairs.get(k).pair().a();
            Coded b = pairs.get(k).pair().b();
            name(a, b);
            name(b, a);
            if (alike.get(k)) {
                List<Alignment> pieces = pairs.get(k).relatedness().pieces();
                share(a, b, pieces.stream().map(Alignment::pairA).toList());
                share(b, a, pieces.stream().map(Alignment::pairB).toList());
            }
        }
    }

    private void name(Coded text, Coded other) {
        if (Retelling.cites(text.text().witness(), other.text().witness())) {
            named.computeIfAbsent(text.text().id(), id -> new TreeSet<>())
                    .add(other.text().id());
        }
    }

    private void share(Coded text, Coded other, List<int[]> pieces) {
        BitSet words = new BitSet();
        for (int[] piece : pieces) {
            for (int word : piece) {
                words.set(word);
            }
        }
        sizes.put(text.text().id(), text.size());
        shared.computeIfAbsent(text.text().id(), id -> new TreeMap<>())
                .put(other.text().id(), words);
    }

    /** What is known of two texts beside themselves. */
    Hearsay of(WeighedPair pair) {
        if (named.isEmpty()) {
            return Hearsay.NONE;
        }
        String a = pair.a().text().id();
        String b = pair.b().text().id();
        return new Hearsay(Math.max(explained(a, b), explained(b, a)));
    }

    private double explained(String by, String whom) {
        BitSet words = new BitSet();
        if (names(by, whom)) {
            shared(by).forEach((third, some) -> {
                if (!third.equals(whom) && !shared(third).containsKey(whom) && !names(third, whom)) {
                    words.or(some);
                }
            });
        }
        return (double) words.cardinality() / sizes.getOrDefault(by, 1);
    }

    private Map<String, BitSet> shared(String text) {
        return shared.getOrDefault(text, Map.of());
    }

    private boolean names(String by, String whom) {
        return named.getOrDefault(by, Set.of()).contains(whom);
    }
}
