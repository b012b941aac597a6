package io.github.stemma.collate;

import io.github.stemma.model.Collation.Fork;
import io.github.stemma.model.Order;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places where two readings stand against one another and each is in two witnesses or more: a word, between words that
 * all of them have, for which others have one other word in common. One copyist who changes a word makes a reading that he
 * has alone; a reading that two share against two others was changed in a text that the two go back to.
 *
 * <p>Seen once from each witness that has one of the readings, and counted as a part of 1 each time. Bound: words times
 * pairs of witnesses, so families of more than {@value #MOST} are not looked at.
 */
final class Forks {

    /** The words on both sides of a reading are looked for this far away. */
    private static final int REACH = 3;

    /** Witnesses of a family that is looked at: two against two at least. */
    private static final int LEAST = 4;

    private static final int MOST = 50;

    private final List<Text> texts;
    private final List<Map<Integer, Map<Integer, Integer>>> same = new ArrayList<>();

    Forks(List<Text> texts) {
        this.texts = texts;
        texts.forEach(text -> same.add(new HashMap<>()));
    }

    /** Notes which word stands where which. */
    void add(Passage passage, int a, int b) {
        if (texts.size() < LEAST || texts.size() > MOST) {
            return;
        }
        for (Passage.WordPair pair : passage.pairs()) {
            if (pair.same()) {
                same.get(a).computeIfAbsent(pair.a(), w -> new HashMap<>()).putIfAbsent(b, pair.b());
                same.get(b).computeIfAbsent(pair.b(), w -> new HashMap<>()).putIfAbsent(a, pair.a());
            }
        }
    }

    /** By the witnesses that have the one reading, then the other; the lower set first. */
    List<Fork> found() {
        Map<List<List<Integer>>, Double> sums = new HashMap<>();
        for (int i = 0; i < same.size(); i++) {
            for (int word : same.get(i).keySet()) {
                find(i, word, sums);
            }
        }
        return sums.entrySet().stream()
                .map(e -> new Fork(e.getKey().get(0), e.getKey().get(1), e.getValue()))
                .sorted(Order.by((Fork f) -> f.one().toString())
                        .then(f -> f.other().toString()))
                .toList();
    }

    private void find(int i, int word, Map<List<List<Integer>>, Double> sums) {
        BitSet here = holders(i, word);
        if (here.cardinality() < 2) {
            return;
        }
        BitSet against = new BitSet();
        for (int j = 0; j < same.size(); j++) {
            int rival = here.get(j) || against.get(j) ? -1 : rival(i, word, j);
            if (rival >= 0) {
                BitSet there = holders(j, rival);
                there.andNot(here);
                for (int k = there.nextSetBit(0); k >= 0; k = there.nextSetBit(k + 1)) {
                    there.set(k, k == j || rival(i, word, k) >= 0);
                }
                against.or(there);
                if (there.cardinality() > 1) {
                    double weight = WordWeight.of(
                            texts.get(i), word, texts.get(i).tokens().quoted(word));
                    sums.merge(key(here, there), weight / (here.cardinality() + there.cardinality()), Double::sum);
                }
            }
        }
    }

    private static List<List<Integer>> key(BitSet x, BitSet y) {
        List<Integer> one = x.stream().boxed().toList();
        List<Integer> other = y.stream().boxed().toList();
        return one.get(0) < other.get(0) ? List.of(one, other) : List.of(other, one);
    }

    private BitSet holders(int i, int word) {
        BitSet holders = new BitSet();
        same.get(i).getOrDefault(word, Map.of()).keySet().forEach(holders::set);
        holders.set(i);
        return holders;
    }

    /** The word that {@code j} has where {@code i} has {@code word}, between two words that both have; -1 if there is none. */
    private int rival(int i, int word, int j) {
        int before = near(i, word, j, -1);
        int after = near(i, word, j, 1);
        return before >= 0 && before == after ? before : -1;
    }

    /** Where in {@code j} the word stands, as the next common word on one side has it. */
    private int near(int i, int word, int j, int step) {
        for (int away = 1; away <= REACH; away++) {
            Integer there =
                    same.get(i).getOrDefault(word + step * away, Map.of()).get(j);
            if (there != null) {
                return there - step * away;
            }
        }
        return -1;
    }
}
