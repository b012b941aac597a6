package io.github.stemma.read.layout;

import io.github.stemma.resource.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Expressions from a resource of tab-separated lines: labels, keys, expressions. The keys of a line are beginnings of
 * words (up to two letters: whole words; also signs that {@link Words} knows) of which every match has one; they spare most
 * expressions from being tried, or even compiled, at all.
 */
public final class Rules {

    private static final String FOLDER = "read/";

    /** One line; it is taken apart when it is asked for, which is done of few. */
    public static final class Rule {

        private final String line;
        private final int labels;
        private final UnaryOperator<String> filled;
        private volatile @Nullable List<String> columns;
        private volatile @Nullable List<Expression> expressions;

        private Rule(String line, int labels, UnaryOperator<String> filled) {
            this.line = line;
            this.labels = labels;
            this.filled = filled;
        }

        private List<String> columns() {
            List<String> known = columns;
            if (known == null) {
                known = Columns.of(line);
                columns = known;
            }
            return known;
        }

        /** The label in a column, from 0. */
        public String label(int column) {
            return columns().get(column);
        }

        /** The expression in a column behind the keys, from 0. */
        public Expression expression(int column) {
            List<Expression> known = expressions;
            if (known == null) {
                known = new ArrayList<>(2);
                for (String expression : columns().subList(labels + 1, columns().size())) {
                    known.add(new Expression(filled.apply(expression)));
                }
                expressions = known;
            }
            return known.get(column);
        }
    }

    private static final char ALWAYS = '*';

    private final List<Rule> rules = new ArrayList<>();
    private final Beginnings keys = new Beginnings();
    private final BitSet always = new BitSet();

    private Rules() {}

    /**
     * Reads a resource.
     *
     * @param name file name
     * @param labels number of columns before the keys
     */
    public static Rules of(String name, int labels) {
        return of(name, labels, expression -> expression);
    }

    /**
     * Reads a resource whose expressions have place holders.
     *
     * @param filled replaces the place holders
     */
    public static Rules of(String name, int labels, UnaryOperator<String> filled) {
        Rules rules = new Rules();
        for (String line : Resources.lines(FOLDER + name)) {
            rules.enter(line, labels, filled);
        }
        return rules;
    }

    private void enter(String line, int labels, UnaryOperator<String> filled) {
        int at = 0;
        for (int column = 0; column < labels; column++) {
            at = line.indexOf('\t', at) + 1;
        }
        int end = line.indexOf('\t', at);
        while (at < end) {
            int space = line.indexOf(' ', at);
            int stop = space < 0 || space > end ? end : space;
            if (stop - at == 1 && line.charAt(at) == ALWAYS) {
                always.set(rules.size());
            } else {
                keys.add(line, at, stop, rules.size());
            }
            at = stop + 1;
        }
        rules.add(new Rule(line, labels, filled));
    }

    /** All lines, in the order of the resource. */
    public List<Rule> all() {
        return List.copyOf(rules);
    }

    /** The lines that may match somewhere in {@code text}, in the order of the resource. */
    public List<Rule> candidates(String text) {
        return candidates(Words.of(text), 0, text.length());
    }

    /** The lines that may match somewhere in {@code [from, to)} of a text, which divides no word. */
    public List<Rule> candidates(Words words, int from, int to) {
        int last = words.from(to);
        int first = keys.first(words, words.from(from), last);
        if (first == last && always.isEmpty()) {
            return List.of();
        }
        BitSet hits = new BitSet(rules.size());
        hits.or(always);
        keys.mark(words, first, last, hits);
        return chosen(hits);
    }

    /** Words of a text that have a key, in order, for {@link #candidates(int[], Words, int, int)}. */
    public int[] places(Words words) {
        int[] places = new int[16];
        int size = 0;
        for (int word = keys.first(words, 0, words.size());
                word < words.size();
                word = keys.first(words, word + 1, words.size())) {
            places = size == places.length ? Arrays.copyOf(places, 2 * size) : places;
            places[size++] = word;
        }
        return Arrays.copyOf(places, size);
    }

    /** As {@link #candidates(Words, int, int)}, where many stretches of a text are looked at. */
    public List<Rule> candidates(int[] places, Words words, int from, int to) {
        int last = words.from(to);
        int k = Arrays.binarySearch(places, words.from(from));
        k = k < 0 ? -k - 1 : k;
        if ((k == places.length || places[k] >= last) && always.isEmpty()) {
            return List.of();
        }
        BitSet hits = new BitSet(rules.size());
        hits.or(always);
        for (; k < places.length && places[k] < last; k++) {
            keys.mark(words, places[k], places[k] + 1, hits);
        }
        return chosen(hits);
    }

    private List<Rule> chosen(BitSet hits) {
        List<Rule> candidates = new ArrayList<>(2);
        for (int number = hits.nextSetBit(0); number >= 0; number = hits.nextSetBit(number + 1)) {
            candidates.add(rules.get(number));
        }
        return candidates;
    }
}
