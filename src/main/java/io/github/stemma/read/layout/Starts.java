package io.github.stemma.read.layout;

import io.github.stemma.model.LongKeys;
import java.util.Arrays;
import java.util.Optional;

/**
 * The words that a match of a regular expression may begin with, read from its source, so that it is tried at those only.
 * Known where every choice of the expression begins with the border of a word ({@code \b}, {@code ^}) and letters behind
 * it, which is how phrases are written; unknown otherwise.
 *
 * <p>Letters stand in one number as in {@link Words}, so that nothing is made but the numbers: expressions are read at every
 * start of the program.
 */
final class Starts {

    /** Letters that are looked at; they fit into a long. */
    private static final int LONGEST = 4;

    private final LongKeys prefixes;
    private final LongKeys wholes;

    /** A bit for each first letter, by the last six bits of its number. */
    private final long firsts;

    private Starts(LongKeys prefixes, LongKeys wholes, long firsts) {
        this.prefixes = prefixes;
        this.wholes = wholes;
        this.firsts = firsts;
    }

    /** What matches of an expression begin with; empty when its source does not tell. */
    static Optional<Starts> of(String source) {
        Parser parser = new Parser(source);
        parser.all();
        return parser.known ? Optional.of(new Starts(parser.prefixes, parser.wholes, parser.firsts)) : Optional.empty();
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
        return end == words.end(word) && wholes.find(head) >= 0;
    }

    /**
     * Reads a source from left to right. What may have been matched so far is carried along as the letters of each way
     * ("open"; 0 = none yet), until enough of them are known or something else than a letter follows.
     */
    private static final class Parser {

        private static final String FLAGS = "(?iu)";
        private static final int GROUP = "(?:".length();
        private static final int BORDER = "\\b".length();
        private static final long[] NONE = {};

        private final String source;

        /** The source and three NUL behind it, so that it may be looked at beyond its end: it is read letter by letter. */
        private final char[] signs;

        private final int end;
        private final LongKeys prefixes = new LongKeys();
        private final LongKeys wholes = new LongKeys();
        private long firsts;
        private int at;
        private boolean known = true;

        Parser(String source) {
            this.source = source;
            this.end = source.length();
            this.signs = Arrays.copyOf(source.toCharArray(), end + 3);
        }

        void all() {
            at = source.startsWith(FLAGS) ? FLAGS.length() : 0;
            close(choices(new long[] {0}, false), prefixes);
            known &= at == end;
        }

        private boolean isAt(char c) {
            return signs[at] == c;
        }

        /** Enters what is known of words; nothing would be known of one without a letter. */
        private void close(long[] open, LongKeys keys) {
            for (long head : open) {
                if (head == 0) {
                    known = false;
                } else {
                    enter(head, keys);
                }
            }
        }

        private void enter(long head, LongKeys keys) {
            long first = head;
            while (first >>> Words.BITS != 0) {
                first >>>= Words.BITS;
            }
            firsts |= 1L << first;
            keys.add(head);
        }

        private static long[] joined(long[] some, long[] more) {
            if (some.length == 0 || more.length == 0) {
                return some.length == 0 ? more : some;
            }
            long[] joined = Arrays.copyOf(some, some.length + more.length);
            System.arraycopy(more, 0, joined, some.length, more.length);
            return joined;
        }

        /**
         * Choices up to a closing bracket or the end.
         *
         * @param open what may stand before them
         * @param bordered whether they begin at the border of a word where nothing stands before them
         */
        private long[] choices(long[] open, boolean bordered) {
            long[] behind = sequence(open, bordered);
            while (known && isAt('|')) {
                at++;
                behind = joined(behind, sequence(open, bordered));
            }
            return behind;
        }

        private long[] sequence(long[] before, boolean borderedBefore) {
            boolean bordered = borderedBefore;
            long[] open = before;
            while (known && at < end && !isAt('|') && !isAt(')')) {
                if (open.length == 0) {
                    skipSequence();
                } else if (isAt('^')) {
                    at++;
                    bordered = true;
                } else if (isAt('\\') && signs[at + 1] == 'b') {
                    at += BORDER;
                    bordered = true;
                    open = ended(open);
                } else {
                    open = quantified(open, atom(open, bordered));
                }
            }
            return open;
        }

        /** At the border of a word: where it has begun it ends here. */
        private long[] ended(long[] open) {
            for (long head : open) {
                if (head == 0) {
                    return open;
                }
            }
            close(open, wholes);
            return NONE;
        }

        /** What is open behind that which stands at the place. */
        private long[] atom(long[] open, boolean bordered) {
            if (isAt('(') && signs[at + 1] == '?' && signs[at + 2] == ':') {
                at += GROUP;
                long[] behind = choices(open, bordered);
                known &= isAt(')');
                at++;
                return behind;
            }
            if (isAt('(')) {
                at++;
                skipSequences();
                at++;
                close(open, prefixes);
                return NONE;
            }
            boolean divides = dividesWords();
            char letter = isAt('[') ? set() : one();
            if (letter == 0) {
                close(open, divides ? wholes : prefixes);
                return NONE;
            }
            return with(letter, open, bordered);
        }

        /** Whether the place is a sign or white space. */
        private boolean dividesWords() {
            char c = signs[at];
            if (c == '\\') {
                char escaped = signs[at + 1];
                return escaped == 's' || Words.letter(escaped) == 0;
            }
            return "[.$".indexOf(c) < 0 && Words.letter(c) == 0;
        }

        /** The letter at the place, 0 when there is none; goes behind it, or behind what a backslash makes one character. */
        private char one() {
            char c = signs[at];
            if (c == '\\' && (signs[at + 1] == 'p' || signs[at + 1] == 'P') && signs[at + 2] == '{') {
                at = source.indexOf('}', at) + 1;
                return 0;
            }
            at += c == '\\' ? 2 : 1;
            return c == '\\' ? 0 : Words.letter(c);
        }

        /** A set whose members are one letter but for case is that letter; for any other set 0. */
        private char set() {
            at++;
            char only = 0;
            boolean plain = true;
            while (at < end && !isAt(']')) {
                char letter = one();
                plain &= letter != 0 && (only == 0 || only == letter);
                only = letter;
            }
            at++;
            return plain ? only : 0;
        }

        private long[] with(char letter, long[] open, boolean bordered) {
            long[] behind = new long[open.length];
            int size = 0;
            for (long head : open) {
                known &= bordered || head != 0;
                long longer = head << Words.BITS | letter;
                if (longer >>> (LONGEST - 1) * Words.BITS != 0) {
                    enter(longer, prefixes);
                } else {
                    behind[size++] = longer;
                }
            }
            return Arrays.copyOf(behind, size);
        }

        private long[] quantified(long[] before, long[] behind) {
            if (at >= end || "?*+{".indexOf(signs[at]) < 0) {
                return behind;
            }
            boolean once = isAt('?');
            boolean optional = once || isAt('*') || isAt('{') && signs[at + 1] == '0';
            at = isAt('{') ? source.indexOf('}', at) + 1 : at + 1;
            at += isAt('?') || isAt('+') ? 1 : 0;
            long[] open = behind;
            if (!once) {
                close(behind, prefixes);
                open = NONE;
            }
            return optional ? joined(before, open) : open;
        }

        /** Goes to the end of the choice. */
        private void skipSequence() {
            while (at < end && !isAt('|') && !isAt(')')) {
                if (isAt('[')) {
                    set();
                } else if (isAt('(')) {
                    at++;
                    skipSequences();
                    at++;
                } else {
                    at += isAt('\\') ? 2 : 1;
                }
            }
        }

        /** Goes to the bracket that closes the choices. */
        private void skipSequences() {
            skipSequence();
            while (isAt('|')) {
                at++;
                skipSequence();
            }
        }
    }
}
