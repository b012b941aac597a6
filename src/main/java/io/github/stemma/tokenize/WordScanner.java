package io.github.stemma.tokenize;

import java.util.Set;

/**
 * Finds the words of a stretch of text. A word is a run of letters, digits and marks; hyphens and apostrophes divide
 * ({@code US-Plan} is two words, so that it agrees with {@code US Plan}); soft hyphens and joiners do not. Numbers keep
 * their parts together and fold to one form: {@code 14.000}, {@code 14,000} and {@code 14 000} (thin or no-break space)
 * are {@code 14000}; {@code 3,8} is {@code 3.8}; {@code 20:15} is {@code 20.15}; the parts of {@code 3.12.2025} are three
 * words. A word broken at a line end, by a soft hyphen or by a hyphen between small letters, is one word. Signs for
 * percent and currencies are words. Scripts written without spaces give one word for each character.
 */
final class WordScanner {

    /** Of each character of Latin-1 whether it stands in words. */
    private static final boolean[] LATIN_PARTS = latinParts();

    private static final char SOFT_HYPHEN = '\u00ad';

    /** Unicode's hyphen, which is no minus. */
    private static final char HYPHEN = '\u2010';

    /** Before it no script is written without spaces. */
    private static final int FIRST_UNSPACED = 0x0e00;

    /**
     * From here to the first Chinese sign there are marks and symbols: which script they are need not be asked, as the table of
     * scripts takes half a millisecond to make.
     */
    static final int MARKS = 0x2000;

    static final int FIRST_HAN = 0x2e80;

    /** What stands between two words that have their second half in common. */
    private static final Set<String> SECOND_HALF = Set.of("und", "oder", "bzw", "sowie", "and", "or");

    private final String text;
    private final Columns out;

    WordScanner(String text, Columns out) {
        this.text = text;
        this.out = out;
    }

    /** Adds the words of {@code [from, to)}. */
    void scan(int from, int to) {
        int at = from;
        while (at < to) {
            char first = text.charAt(at);
            if (first < LATIN_PARTS.length && !LATIN_PARTS[first]) {
                if (first == '%' || first == '$' || first == '£') {
                    out.add(at, at + 1, String.valueOf(first));
                }
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            if (Character.isDigit(c)) {
                at = number(at, to);
            } else if (isUnspaced(c)) {
                int end = Math.min(to, at + Character.charCount(c));
                out.add(at, end, Fold.fold(text, at, end));
                at = end;
            } else if (Character.isLetter(c)) {
                at = word(at, to);
            } else {
                if (c == '€') {
                    out.add(at, at + 1, "€");
                }
                at += Character.charCount(c);
            }
        }
    }

    private int word(int from, int to) {
        int end = runEnd(from, to);
        int next = brokenAt(from, end, to);
        if (next < 0) {
            String fold = Fold.fold(text, from, end);
            if (!fold.isEmpty()) {
                out.add(from, end, fold);
            }
            return end;
        }
        StringBuilder fold = new StringBuilder(Fold.fold(text, from, end));
        int part = next;
        while (part > 0) {
            end = runEnd(part, to);
            fold.append(Fold.fold(text, part, end));
            part = brokenAt(part, end, to);
        }
        out.add(from, end, fold.toString());
        return end;
    }

    private int runEnd(int from, int to) {
        int at = from;
        while (at < to) {
            char first = text.charAt(at);
            int c = first < LATIN_PARTS.length ? first : text.codePointAt(at);
            if (!isWordPart(c) || isUnspaced(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        int end = Math.min(at, to);
        while (end > from + 1 && Fold.isIgnored(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Where the second half begins if a word {@code [from, end)} is broken there by a hyphen and a line end, else -1. A
     * soft hyphen says so; a hyphen may belong to the word, which then stands unbroken somewhere in the text, or to a first
     * half whose second comes later ({@code Ein-} and {@code Ausgang}).
     */
    private int brokenAt(int from, int end, int to) {
        char hyphen = end < to ? text.charAt(end) : ' ';
        boolean soft = hyphen == SOFT_HYPHEN;
        if (!soft && (hyphen != '-' && hyphen != HYPHEN || !Character.isLowerCase(text.charAt(end - 1)))) {
            return -1;
        }
        int next = afterLineEnd(end + 1, to);
        if (next < 0 || !(soft ? Character.isLetter(text.charAt(next)) : Character.isLowerCase(text.charAt(next)))) {
            return -1;
        }
        String second = text.substring(next, runEnd(next, to));
        boolean own =
                !soft && (SECOND_HALF.contains(second) || text.contains(text.substring(from, end) + hyphen + second));
        return own ? -1 : next;
    }

    /** The first character of the next line if nothing but blanks is left of this one, else -1. */
    private int afterLineEnd(int from, int to) {
        int at = blanks(from, to);
        if (at < to && text.charAt(at) == '\r') {
            at++;
            at += at < to && text.charAt(at) == '\n' ? 1 : 0;
        } else if (at < to && (text.charAt(at) == '\n' || text.charAt(at) == '\u2028')) {
            at++;
        } else {
            return -1;
        }
        at = blanks(at, to);
        return at < to ? at : -1;
    }

    private int blanks(int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }

    private static boolean isWordPart(int c) {
        return c < LATIN_PARTS.length ? LATIN_PARTS[c] : isPart(c);
    }

    private static boolean[] latinParts() {
        boolean[] parts = new boolean[256];
        for (int c = 0; c < parts.length; c++) {
            parts[c] = isPart(c);
        }
        return parts;
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (c < 0x10000 && Fold.isIgnored((char) c));
    }

    private static boolean isUnspaced(int c) {
        if (c < FIRST_UNSPACED || c >= MARKS && c < FIRST_HAN) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }

    private int number(int from, int to) {
        int end = digits(from, to);
        if (end < to && isWordPart(text.codePointAt(end)) && Character.isLetter(text.codePointAt(end))) {
            int stop = runEnd(end, to);
            out.add(from, stop, Fold.fold(text, from, stop));
            return stop;
        }
        StringBuilder fold = new StringBuilder(Fold.fold(text, from, end));
        int at = end;
        if (end - from <= 3 && text.charAt(from) != '0') {
            at = thousands(end, to, fold);
        }
        at = fraction(at, to, fold);
        out.add(from, at, fold.toString());
        return at;
    }

    private int thousands(int end, int to, StringBuilder fold) {
        int at = end;
        char separator = 0;
        while (at < to) {
            char c = text.charAt(at);
            int stop = digits(at + 1, to);
            boolean same = separator == 0 || separator == c;
            if (!isThousands(c) || !same || stop - at - 1 != 3) {
                break;
            }
            separator = c;
            fold.append(text, at + 1, stop);
            at = stop;
        }
        return at;
    }

    private int fraction(int end, int to, StringBuilder fold) {
        if (end >= to) {
            return end;
        }
        char c = text.charAt(end);
        if (c != ',' && c != '.' && c != ':') {
            return end;
        }
        int stop = digits(end + 1, to);
        int length = stop - end - 1;
        boolean goesOn =
                stop + 1 < to && ",.:".indexOf(text.charAt(stop)) >= 0 && Character.isDigit(text.charAt(stop + 1));
        if (length < 1 || length > 2 || goesOn) {
            return end;
        }
        if (c == ':' && length != 2) {
            return end;
        }
        fold.append('.').append(Fold.fold(text, end + 1, stop));
        return stop;
    }

    private static boolean isThousands(char c) {
        return c == '.' || c == ',' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\'' || c == '\u2019';
    }

    private int digits(int from, int to) {
        int at = from;
        while (at < to && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
