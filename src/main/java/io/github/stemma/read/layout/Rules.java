package io.github.stemma.read.layout;

import io.github.stemma.resource.Resources;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Expressions from a resource of tab-separated lines: labels, keys, expressions. The keys of a line are beginnings of
 * words (up to two letters: whole words; also signs that {@link Words} knows) of which every match has one; they spare most
 * expressions from being tried, or even compiled, at all.
 */
public final class Rules {

    private static final String FOLDER = "read/";

    /**
     * One line.
     *
     * @param labels its first columns
     * @param expressions its last columns
     */
    public record Rule(List<String> labels, List<Expression> expressions) {

        /** The label in a column, from 0. */
        public String label(int column) {
            return labels.get(column);
        }

        /** The expression in a column behind the keys, from 0. */
        public Expression expression(int column) {
            return expressions.get(column);
        }
    }

    private static final String ALWAYS = "*";

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
            rules.enter(Columns.of(line), labels, filled);
        }
        return rules;
    }

    private void enter(List<String> columns, int labels, UnaryOperator<String> filled) {
        int number = rules.size();
        for (String key : Columns.of(columns.get(labels), ' ')) {
            if (key.equals(ALWAYS)) {
                always.set(number);
            } else {
                keys.add(key, number);
            }
        }
        List<Expression> expressions = new ArrayList<>();
        for (String expression : columns.subList(labels + 1, columns.size())) {
            expressions.add(new Expression(filled.apply(expression)));
        }
        rules.add(new Rule(List.copyOf(columns.subList(0, labels)), List.copyOf(expressions)));
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
        BitSet hits = new BitSet(rules.size());
        hits.or(always);
        keys.mark(words, words.from(from), words.from(to), hits);
        List<Rule> candidates = new ArrayList<>(2);
        for (int number = hits.nextSetBit(0); number >= 0; number = hits.nextSetBit(number + 1)) {
            candidates.add(rules.get(number));
        }
        return candidates;
    }
}
