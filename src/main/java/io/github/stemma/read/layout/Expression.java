package io.github.stemma.read.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A regular expression that is compiled when it is first tried. */
public final class Expression {

    /** What most expressions that do not begin with {@code ^} begin with. */
    private static final String FLAGS = "(?iu)";

    private final String source;
    private volatile @Nullable Pattern compiled;
    private volatile @Nullable Boolean atStart;
    private volatile @Nullable Optional<Starts> starts;

    /**
     * @param source as {@link Pattern} takes it
     */
    public Expression(String source) {
        this.source = source;
    }

    /**
     * Compiles a regular expression in which {@code \\b} stands for the border of a word in any script. By itself it does
     * so up to Java 18; from 19 on it knows ASCII words only, so that "é" would be none.
     */
    private static Pattern pattern(String source) {
        return Pattern.compile(source.replace("\\b", "(?U:\\b)"));
    }

    /** Whether there is nothing to match, so that anything does. */
    public boolean isEmpty() {
        return source.isEmpty();
    }

    /** As {@link Pattern} takes it. */
    public String source() {
        return source;
    }

    /** Looks at words; compiles the expression if that was not done. */
    public Matcher matcher(CharSequence words) {
        return pattern().matcher(words);
    }

    private Pattern pattern() {
        Pattern pattern = compiled;
        return pattern == null ? compile() : pattern;
    }

    /** Two threads that read side by side come to an expression at the same time: one makes it, the other waits. */
    private synchronized Pattern compile() {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = pattern(source);
            compiled = pattern;
        }
        return pattern;
    }

    /** The pieces between its matches, as {@link Pattern#split(CharSequence)} has them. */
    public String[] split(String words) {
        return pattern().split(words);
    }

    /**
     * Whether it matches somewhere in a piece of a text.
     *
     * @param words the words of the text
     * @param offset where the piece begins in it
     * @param piece its characters
     */
    public boolean findsIn(Words words, int offset, String piece) {
        if (!isAtStart()) {
            return search(words, offset, piece).next();
        }
        Optional<Starts> known = starts();
        int first = words.from(offset);
        boolean possible = known.isEmpty()
                || first < words.size()
                        && words.begin(first) == offset
                        && known.get().mayBe(words, first);
        return possible && matcher(piece).lookingAt();
    }

    /**
     * Seeks all places where it matches, as {@link Matcher#find()} does.
     *
     * @param words the words of the text
     * @param offset where the piece to look through begins in it
     * @param piece its characters
     */
    public Search search(Words words, int offset, String piece) {
        return new Search(this, words, offset, piece);
    }

    Optional<Starts> starts() {
        Optional<Starts> known = starts;
        return known == null ? readStarts() : known;
    }

    private synchronized Optional<Starts> readStarts() {
        Optional<Starts> known = starts;
        if (known == null) {
            known = Starts.of(source);
            starts = known;
        }
        return known;
    }

    private boolean isAtStart() {
        Boolean known = atStart;
        if (known == null) {
            known = asksForStart();
            atStart = known;
        }
        return known;
    }

    /** Whether each choice outside all brackets begins with {@code ^}. */
    private boolean asksForStart() {
        int begin = source.startsWith(FLAGS) ? FLAGS.length() : 0;
        int depth = 0;
        boolean choice = true;
        boolean set = false;
        for (int i = begin; i < source.length(); i++) {
            char c = source.charAt(i);
            if (choice && c != '^') {
                return false;
            }
            choice = false;
            if (c == '\\') {
                i++;
            } else if (set) {
                set = c != ']';
            } else if (c == '[') {
                set = true;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else {
                choice = c == '|' && depth == 0;
            }
        }
        return !choice;
    }
}
