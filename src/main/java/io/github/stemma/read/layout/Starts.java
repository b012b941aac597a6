package io.github.stemma.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words that a match of a regular expression may begin with, read from its source, so that it is tried at those only.
 * Known where every choice of the expression begins with the border of a word ({@code \b}, {@code ^}) and letters behind
 * it, which is how phrases are written; unknown otherwise.
 */
final class Starts {

    /** Letters that are looked at. */
    private static final int LONGEST = 3;

    private final LongKeys prefixes = new LongKeys();

    /** A bit for each first letter, by the last six bits of its number. */
    private long firsts;

    private Starts() {}

    /** What matches of an expression begin with; empty when its source does not tell. */
    static Optional<Starts> of(String source) {
        Parser parser = new Parser(source);
        List<Prefix> all = parser.all();
        if (!parser.known) {
            return Optional.empty();
        }
        Starts starts = new Starts();
        for (Prefix prefix : all) {
            char[] letters = prefix.letters.toCharArray();
            starts.firsts |= 1L << letters[0];
            starts.prefixes.add(Words.head(letters, 0, letters.length));
        }
        return Optional.of(starts);
    }

    /** Whether a match may begin with a word. */
    boolean mayBe(Words words, int word) {
        int begin = words.begin(word);
        if ((firsts >>> words.letter(begin) & 1) == 0) {
            return false;
        }
        int end = Math.min(words.end(word), begin + LONGEST);
        long head = 0;
        for (int at = begin; at < end; at++) {
            head = head << Words.BITS | words.letter(at);
            if (prefixes.find(head) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Letters that a match begins with.
     *
     * @param letters as {@link Words} has them
     * @param open whether more letters may be told of
     */
    private record Prefix(String letters, boolean open) {

        Prefix with(Prefix more) {
            String both = letters + more.letters;
            return both.length() < LONGEST
                    ? new Prefix(both, more.open)
                    : new Prefix(both.substring(0, LONGEST), false);
        }
    }

    /** Reads a source from left to right until it does not know what a match begins with. */
    private static final class Parser {

        private static final String FLAGS = "(?iu)";
        private static final String GROUP = "(?:";
        private static final Prefix ANYTHING = new Prefix("", false);
        private static final Prefix NOTHING = new Prefix("", true);

        private final String source;
        private int at;
        private boolean known = true;

        Parser(String source) {
            this.source = source;
        }

        List<Prefix> all() {
            at = source.startsWith(FLAGS) ? FLAGS.length() : 0;
            List<Prefix> all = choices(false);
            known &= at == source.length() && isBegun(all);
            return all;
        }

        private static boolean isBegun(List<Prefix> prefixes) {
            return prefixes.stream().noneMatch(prefix -> prefix.letters.isEmpty());
        }

        private boolean isAt(char c) {
            return at < source.length() && source.charAt(at) == c;
        }

        /**
         * Choices up to a closing bracket or the end.
         *
         * @param bordered whether they begin at the border of a word
         */
        private List<Prefix> choices(boolean bordered) {
            List<Prefix> all = new ArrayList<>(sequence(bordered));
            while (known && isAt('|')) {
                at++;
                all.addAll(sequence(bordered));
            }
            return all;
        }

        private List<Prefix> sequence(boolean borderedBefore) {
            boolean bordered = borderedBefore;
            List<Prefix> sofar = List.of(NOTHING);
            while (known && at < source.length() && !isAt('|') && !isAt(')')) {
                if (isAt('^') || source.startsWith("\\b", at)) {
                    at += isAt('^') ? 1 : 2;
                    bordered = true;
                } else {
                    boolean begun = isBegun(sofar);
                    sofar = joined(sofar, quantified(atom(bordered || begun, begun)));
                }
            }
            return sofar;
        }

        private List<Prefix> joined(List<Prefix> before, List<Prefix> next) {
            List<Prefix> joined = new ArrayList<>();
            for (Prefix prefix : before) {
                if (prefix.open) {
                    next.forEach(more -> joined.add(prefix.with(more)));
                } else {
                    joined.add(prefix);
                }
            }
            known &= joined.stream().noneMatch(ANYTHING::equals);
            return joined;
        }

        /**
         * What stands at the place.
         *
         * @param bordered whether a letter there is behind the border of a word, or behind other letters
         * @param begun whether the match has begun before it
         */
        private List<Prefix> atom(boolean bordered, boolean begun) {
            if (source.startsWith(GROUP, at)) {
                at += GROUP.length();
                List<Prefix> inner = choices(bordered);
                known &= isAt(')');
                at++;
                return inner;
            }
            known &= bordered && (begun || !isAt('('));
            if (isAt('(')) {
                skipGroup();
                return List.of(ANYTHING);
            }
            if (isAt('[')) {
                return set();
            }
            char c = source.charAt(at);
            skipOne();
            char letter = c == '\\' ? 0 : Words.letter(c);
            return List.of(letter == 0 ? ANYTHING : new Prefix(String.valueOf(letter), true));
        }

        /** Goes behind one character or what a backslash makes one. */
        private void skipOne() {
            if (source.startsWith("\\p{", at) || source.startsWith("\\P{", at)) {
                at = source.indexOf('}', at) + 1;
            } else {
                at += isAt('\\') ? 2 : 1;
            }
        }

        private void skipGroup() {
            int depth = 0;
            do {
                if (isAt('[')) {
                    set();
                    continue;
                }
                depth += isAt('(') ? 1 : isAt(')') ? -1 : 0;
                skipOne();
            } while (depth > 0 && at < source.length());
        }

        /** A set whose members are one letter but for case is that letter; any other set is anything. */
        private List<Prefix> set() {
            at++;
            char one = 0;
            boolean plain = true;
            while (at < source.length() && !isAt(']')) {
                char letter = isAt('\\') ? 0 : Words.letter(source.charAt(at));
                plain &= letter != 0 && (one == 0 || one == letter);
                one = letter;
                skipOne();
            }
            at++;
            return List.of(plain ? new Prefix(String.valueOf(one), true) : ANYTHING);
        }

        private List<Prefix> quantified(List<Prefix> atom) {
            if (at >= source.length() || "?*+{".indexOf(source.charAt(at)) < 0) {
                return atom;
            }
            boolean once = isAt('?');
            boolean optional = once || isAt('*') || source.startsWith("{0", at);
            at = isAt('{') ? source.indexOf('}', at) + 1 : at + 1;
            at += isAt('?') || isAt('+') ? 1 : 0;
            List<Prefix> some = new ArrayList<>();
            atom.forEach(prefix -> some.add(once ? prefix : new Prefix(prefix.letters, false)));
            if (optional) {
                some.add(NOTHING);
            }
            return some;
        }
    }
}
