package io.github.stemma.tokenize;

import io.github.stemma.resource.Resources;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Sentence bounds between neighbouring words of a paragraph. A bound is a full stop, question or exclamation mark or
 * ellipsis, perhaps closing quotation marks and brackets, then white space, then something that can begin a sentence
 * (upper case, digit, opening mark). No bound: after an abbreviation, after a single letter ({@code J. Smith}), after a
 * number of one or two digits and a stop when what follows is not a frequent word ({@code am 3. Dezember}, but
 * {@code bis 12. Die …}). A line break divides too when the line before ends without a comma or a lower-case word
 * follows no hyphen and the next line starts like a sentence.
 */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = new HashSet<>(Resources.list("tokenize/abbreviations.txt"));
    private static final String CLOSING = "\"“”«»’')]";

    private final String text;
    private final Columns words;
    private final Optional<Language> language;

    Sentences(String text, Columns words, Optional<Language> language) {
        this.text = text;
        this.words = words;
        this.language = language;
    }

    /** Whether a sentence ends between words {@code w - 1} and {@code w}, which belong to one paragraph. */
    boolean endsBefore(int w) {
        int from = words.end[w - 1];
        int to = words.begin[w];
        int stop = stopIn(from, to);
        if (stop < 0) {
            return lineBreaks(from, to);
        }
        int after = stop + 1;
        while (after < to && (CLOSING.indexOf(text.charAt(after)) >= 0 || isStop(text.charAt(after)))) {
            after++;
        }
        if (after >= to || !Character.isWhitespace(text.charAt(after))) {
            return after < to && text.charAt(after) == '•';
        }
        return canBegin(w, after, to) && !(text.charAt(stop) == '.' && isAbbreviation(w, stop));
    }

    private int stopIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isStop(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Two line ends, or a line end with a list sign behind it. */
    private boolean lineBreaks(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
            } else if (lines > 0 && (c == '•' || c == '-' || c == '–' || c == '*')) {
                return true;
            }
        }
        return lines > 1;
    }

    private boolean canBegin(int w, int after, int to) {
        for (int i = after; i < to; i++) {
            if ("„“”»«\"([¿¡–—-•‚‘".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        int c = text.codePointAt(words.begin[w]);
        return Character.isUpperCase(c) || Character.isDigit(c) || !Character.isLowerCase(c);
    }

    private boolean isAbbreviation(int w, int stop) {
        if (stop != words.end[w - 1]) {
            return false;
        }
        String before = words.fold[w - 1];
        boolean number = Character.isDigit(before.charAt(0));
        if (number) {
            return before.length() <= 2
                    && language.filter(l -> l.isFrequent(words.fold[w])).isEmpty()
                    && !Character.isDigit(text.charAt(words.begin[w]))
                    && language.filter(l -> l == Language.DE).isPresent();
        }
        boolean initial =
                words.end[w - 1] - words.begin[w - 1] == 1 && Character.isUpperCase(text.charAt(words.begin[w - 1]));
        return initial || ABBREVIATIONS.contains(before);
    }
}
