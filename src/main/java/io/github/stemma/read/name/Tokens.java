package io.github.stemma.read.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of a text that names are compared by: runs of letters and digits, and every other visible character alone.
 *
 * @param words the pieces; typographic apostrophes and hyphens in their plain form
 * @param begin UTF-16 offset of each piece
 * @param end offset behind each piece
 */
record Tokens(List<String> words, int[] begin, int[] end) {

    static Tokens of(String text) {
        List<String> words = new ArrayList<>();
        int[] begin = new int[text.length()];
        int[] end = new int[text.length()];
        int at = 0;
        while (at < text.length()) {
            int from = at;
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (isSpace(c)) {
                continue;
            }
            if (isWord(c)) {
                while (at < text.length() && isWord(text.codePointAt(at))) {
                    at += Character.charCount(text.codePointAt(at));
                }
                words.add(text.substring(from, at));
            } else {
                words.add(plain(c));
            }
            begin[words.size() - 1] = from;
            end[words.size() - 1] = at;
        }
        return new Tokens(words, begin, end);
    }

    int size() {
        return words.size();
    }

    /** Whether nothing stands between a piece and the next. */
    boolean touchesNext(int index) {
        return index + 1 < words.size() && end[index] == begin[index + 1];
    }

    private static boolean isSpace(int c) {
        return c <= ' ' || c >= 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isWord(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == 0xAD;
    }

    /** A sign that is no letter or digit, typographic apostrophes and hyphens in their plain form. */
    static String plain(int c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> "'";
            case '‐', '‑' -> "-";
            default -> Character.toString(c);
        };
    }
}
