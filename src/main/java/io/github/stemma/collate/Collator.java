package io.github.stemma.collate;

import io.github.stemma.model.Collation;
import io.github.stemma.model.Collation.Cell;
import io.github.stemma.model.Collation.Pattern;
import io.github.stemma.model.Collation.Place;
import io.github.stemma.model.Family;
import io.github.stemma.model.Order;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.Variant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Lays the witnesses of a family side by side.
 *
 * <p>For each word of each witness: the set of witnesses that have this word at the aligned place. A word shared by k
 * witnesses is met k times, once in each, and counts 1/k each time; so the table is a Venn diagram of wording, and
 * everything structural is computed from it. For each sentence: the witnesses that have it in whatever wording.
 *
 * <p>Alignment is pairwise, not transitive: a wrong link between two witnesses stays between these two.
 */
public final class Collator {

    /** A passage that covers this part of a sentence has the sentence. */
    private static final double SENTENCE_PART = 0.3;

    /** Spreads keys, whose parts would else fall on one another in a table; odd, so that keys stay apart. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final List<Text> texts;
    private final List<Map<Integer, BitSet>> holders = new ArrayList<>();
    private final List<BitSet> contested = new ArrayList<>();
    private final Map<Long, CellBuilder> cells = new HashMap<>();
    private final Forks forks;
    private final Variants variants;

    private Collator(List<Text> texts) {
        this.texts = texts;
        this.forks = new Forks(texts);
        this.variants = new Variants(texts);
        texts.forEach(text -> {
            holders.add(new HashMap<>());
            contested.add(new BitSet());
        });
    }

    /**
     * Collates a family.
     *
     * @param texts the family's witnesses, in the family's order
     */
    public static Collation collate(Family family, List<Text> texts) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < family.witnesses().size(); i++) {
            index.put(family.witnesses().get(i), i);
        }
        Collator collator = new Collator(texts);
        for (Passage passage : family.passages()) {
            collator.add(
                    passage,
                    Objects.requireNonNull(index.get(passage.a().witness())),
                    Objects.requireNonNull(index.get(passage.b().witness())));
        }
        return new Collation(
                family.witnesses(),
                collator.places(),
                collator.patterns(),
                collator.forks.found(),
                collator.variants());
    }

    private void add(Passage passage, int a, int b) {
        for (Passage.WordPair pair : passage.pairs()) {
            if (pair.same()) {
                holders.get(a).computeIfAbsent(pair.a(), w -> new BitSet()).set(b);
                holders.get(b).computeIfAbsent(pair.b(), w -> new BitSet()).set(a);
            }
        }
        forks.add(passage, a, b);
        Slips.find(passage, texts.get(a), texts.get(b), (x, y) -> {
            contested.get(a).set(x);
            contested.get(b).set(y);
        });
        variants.add(passage, a, b);
        link(a, b, passage.a().words(), passage.b().words(), passage, true);
        link(b, a, passage.b().words(), passage.a().words(), passage, false);
    }

    /** Notes the sentences of {@code from} that the passage covers. */
    private void link(int from, int to, Span here, Span there, Passage passage, boolean forward) {
        Tokens tokens = texts.get(from).tokens();
        int word = here.begin();
        while (word < here.end()) {
            int sentence = tokens.sentence(word);
            Span whole = sentence(tokens, word);
            Span covered = new Span(word, Math.min(whole.end(), here.end()));
            if (covered.length() >= SENTENCE_PART * whole.length()) {
                CellBuilder cell = cells.computeIfAbsent(
                        MULTIPLIER * key(from, sentence, to), k -> new CellBuilder(from, to, sentence, whole));
                cell.add(passage, covered, there, forward, texts.get(from));
            }
            word = covered.end();
        }
    }

    private static long key(int from, int sentence, int to) {
        return ((long) from << 42) | ((long) sentence << 16) | to;
    }

    /** The words of the sentence that {@code word} belongs to. */
    private static Span sentence(Tokens tokens, int word) {
        int begin = word;
        int end = word + 1;
        while (begin > 0 && tokens.sentence(begin - 1) == tokens.sentence(word)) {
            begin--;
        }
        while (end < tokens.size() && tokens.sentence(end) == tokens.sentence(word)) {
            end++;
        }
        return new Span(begin, end);
    }

    private List<Place> places() {
        List<CellBuilder> sorted = new ArrayList<>(cells.values());
        sorted.sort(Order.byInt((CellBuilder c) -> c.from).then(c -> c.sentence).then(c -> c.to));
        List<Place> places = new ArrayList<>();
        int at = 0;
        while (at < sorted.size()) {
            CellBuilder first = sorted.get(at);
            List<Cell> row = new ArrayList<>();
            while (at < sorted.size()
                    && sorted.get(at).from == first.from
                    && sorted.get(at).sentence == first.sentence) {
                row.add(sorted.get(at).cell());
                at++;
            }
            places.add(new Place(first.from, first.sentence, first.whole, weight(first), row));
        }
        return places;
    }

    /** By witnesses, then place; what two passages say of one place counts once. */
    private List<Variant> variants() {
        Map<Long, BitSet> shared = new TreeMap<>();
        for (CellBuilder cell : cells.values()) {
            shared.computeIfAbsent(key(cell.from, 0, cell.to), k -> new BitSet())
                    .set(cell.sentence);
        }
        shared.forEach((pair, sentences) -> variants.sentences((int) (pair >> 42), (int) (pair & 0xFFFF), sentences));
        List<Variant> found = new ArrayList<>(new LinkedHashSet<>(variants.found()));
        found.sort(Order.byInt(Variant::a)
                .then(Variant::b)
                .then(Variant::wordsA)
                .then(Variant::wordsB)
                .then(Variant::type)
                .then(Variant::marked));
        return List.copyOf(found);
    }

    private double weight(CellBuilder cell) {
        double sum = 0;
        for (int word = cell.whole.begin(); word < cell.whole.end(); word++) {
            sum += weight(texts.get(cell.from), word);
        }
        return sum;
    }

    private static double weight(Text text, int word) {
        return WordWeight.of(text, word, text.tokens().quoted(word));
    }

    private List<Pattern> patterns() {
        Map<BitSet, double[]> sums = new HashMap<>();
        for (int i = 0; i < holders.size(); i++) {
            for (Map.Entry<Integer, BitSet> entry : holders.get(i).entrySet()) {
                BitSet with = entry.getValue();
                with.set(i);
                double[] sum = sums.computeIfAbsent(with, t -> new double[2]);
                sum[0] += weight(texts.get(i), entry.getKey()) / with.cardinality();
                sum[1] += contested.get(i).get(entry.getKey()) ? 1.0 / with.cardinality() : 0;
            }
        }
        return sums.entrySet().stream()
                .map(e -> new Pattern(e.getKey().stream().boxed().toList(), e.getValue()[0], e.getValue()[1]))
                .sorted(Order.by(Pattern::witnesses, Collator::compare))
                .toList();
    }

    private static int compare(List<Integer> x, List<Integer> y) {
        for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
            int order = x.get(i).compareTo(y.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(x.size(), y.size());
    }

    /** Collects what one witness has of a sentence of another. */
    private static final class CellBuilder {
        final int from;
        final int to;
        final int sentence;
        final Span whole;
        private final BitSet aligned = new BitSet();
        private double weight;
        private double reworded;
        private boolean close;
        private int begin = Integer.MAX_VALUE;
        private int end;

        CellBuilder(int from, int to, int sentence, Span whole) {
            this.from = from;
            this.to = to;
            this.sentence = sentence;
            this.whole = whole;
        }

        void add(Passage passage, Span covered, Span there, boolean forward, Text text) {
            boolean met = false;
            close |= passage.kind() != Passage.Kind.REWORDED;
            for (Passage.WordPair pair : passage.pairs()) {
                int here = forward ? pair.a() : pair.b();
                int other = forward ? pair.b() : pair.a();
                if (covered.contains(here)) {
                    met = true;
                    reach(other, other + 1);
                    if (pair.same() && !aligned.get(here)) {
                        aligned.set(here);
                        weight += Collator.weight(text, here);
                    }
                }
            }
            for (int word = covered.begin(); word < covered.end(); word++) {
                reworded += Collator.weight(text, word);
            }
            if (!met) {
                reach(there.begin(), there.end());
            }
        }

        private void reach(int from, int to) {
            begin = Math.min(begin, from);
            end = Math.max(end, to);
        }

        Cell cell() {
            return new Cell(to, new Span(begin, end), weight, close ? 0 : Math.max(0, reworded - weight));
        }
    }
}
