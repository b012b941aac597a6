package io.github.stemma.read.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Expressions from a resource of tab-separated lines: labels, keys, expressions. The keys of a line are beginnings of
 * words (up to two letters: whole words) of which every match has one; they spare most expressions from being tried,
 * or even compiled, at all.
 */
public final class Rules {

    private static final String FOLDER = "/io/github/stemma/read/";
    private static final int KEY = 3;

    /**
     * One line.
     *
     * @param labels its first columns
     * @param expressions its last columns
     */
    public record Rule(List<String> labels, List<Expression> expressions) {

        public String label(int column) {
            return labels.get(column);
        }

        public Expression expression(int column) {
            return expressions.get(column);
        }
    }

    private record Key(String beginning, int rule) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Key>> keys = new HashMap<>();
    private final BitSet always = new BitSet();

    private Rules() {}

    /**
     * Reads a resource.
     *
     * @param name file name
     * @param labels number of columns before the keys
     */
    public static Rules of(String name, int labels) {
        return of(name, labels, UnaryOperator.identity());
    }

    /**
     * Reads a resource whose expressions have place holders.
     *
     * @param filled replaces the place holders
     */
    public static Rules of(String name, int labels, UnaryOperator<String> filled) {
        Rules rules = new Rules();
        try (InputStream in = Rules.class.getResourceAsStream(FOLDER + name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rules.enter(Columns.of(line), labels, filled);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private void enter(List<String> columns, int labels, UnaryOperator<String> filled) {
        int number = rules.size();
        for (String key : Columns.of(columns.get(labels), ' ')) {
            if (key.equals("*")) {
                always.set(number);
            } else {
                keys.computeIfAbsent(bucket(key), none -> new ArrayList<>()).add(new Key(key, number));
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

    /** The lines that may match somewhere in {@code words}, in the order of the resource. */
    public List<Rule> candidates(CharSequence words) {
        BitSet hits = (BitSet) always.clone();
        int at = 0;
        while (at < words.length()) {
            int begin = at;
            while (at < words.length() && Character.isLetterOrDigit(words.charAt(at))) {
                at++;
            }
            if (at > begin + 1) {
                mark(words.subSequence(begin, at).toString().toLowerCase(Locale.ROOT), hits);
            }
            at++;
        }
        List<Rule> candidates = new ArrayList<>();
        hits.stream().forEach(number -> candidates.add(rules.get(number)));
        return candidates;
    }

    private void mark(String word, BitSet hits) {
        for (Key key : keys.getOrDefault(bucket(word), List.of())) {
            if (word.startsWith(key.beginning)) {
                hits.set(key.rule);
            }
        }
    }

    private static String bucket(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }
}
