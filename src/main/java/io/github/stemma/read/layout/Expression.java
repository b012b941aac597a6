package io.github.stemma.read.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A regular expression that is compiled when it is first tried. */
public final class Expression {

    private final String source;
    private volatile @Nullable Pattern compiled;
    private volatile @Nullable Boolean atStart;

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

    public String source() {
        return source;
    }

    public Matcher matcher(CharSequence words) {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = pattern(source);
            compiled = pattern;
        }
        return pattern.matcher(words);
    }

    /** Whether it matches somewhere in {@code words}; one that asks for the start is tried there only. */
    public boolean findsIn(CharSequence words) {
        Boolean start = atStart;
        if (start == null) {
            start = isAtStart();
            atStart = start;
        }
        return start ? matcher(words).lookingAt() : matcher(words).find();
    }

    private boolean isAtStart() {
        return (source.startsWith("^") || source.startsWith("(?iu)^")) && source.indexOf("|^") < 0 && !hasOuterChoice();
    }

    /** Whether a {@code |} stands outside all brackets, so that {@code ^} belongs to one choice only. */
    private boolean hasOuterChoice() {
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '|' && depth == 0) {
                return true;
            }
        }
        return false;
    }
}
