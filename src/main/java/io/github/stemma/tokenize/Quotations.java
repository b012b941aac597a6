package io.github.stemma.tokenize;

import java.util.BitSet;

/**
 * Which characters of a paragraph stand inside quotation marks: German, English, French, Swiss and straight double
 * marks. A quotation ends in its paragraph and is at most {@value #LONGEST} characters long; a mark that finds no
 * partner quotes nothing. Single marks are left alone, they are apostrophes too often.
 */
final class Quotations {

    /** Longest quotation, in characters; a mark further away is taken to belong to another quotation. */
    private static final int LONGEST = 900;

    private static final String OPEN = "„“”»«\"‟";

    private Quotations() {}

    /** Marks the characters inside quotations, the marks themselves included, in {@code [from, to)} of the text. */
    static void mark(String text, int from, int to, BitSet quoted) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (isMark(c) && OPEN.indexOf(c) >= 0) {
                int end = closing(text, at, to);
                if (end > at) {
                    quoted.set(at, end + 1);
                    at = end;
                }
            }
            at++;
        }
    }

    /** Whether a character can be a mark at all: letters and spaces are told apart at once. */
    private static boolean isMark(char c) {
        return c == '"' || c >= '«';
    }

    /** Position of the mark that closes the one at {@code open}, or -1. */
    private static int closing(String text, int open, int to) {
        String closers = switch (text.charAt(open)) {
            case '„', '‟' -> "“”\"";
            case '“' -> "”\"";
            case '”' -> "”";
            case '»' -> "«";
            case '«' -> "»";
            default -> "\"";
        };
        int last = Math.min(to, open + LONGEST);
        for (int i = open + 1; i < last; i++) {
            char c = text.charAt(i);
            if (isMark(c) && closers.indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
