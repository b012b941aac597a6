package io.github.stemma.tokenize;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Folding of a word: NFKC, lower case, {@code ß} as {@code ss}, soft hyphens, joiners and variation selectors gone, so
 * that two words are the same word exactly when their folds are equal strings.
 */
final class Fold {

    private static final char ASCII = 128;

    private Fold() {}

    /** The word in {@code [from, to)} of a text, folded. Most are Latin-1, and of those one look at each letter is enough. */
    static String fold(String text, int from, int to) {
        boolean hasCapital = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= ASCII && (c < 0xc0 || c > 0xff || c == 'ß')) {
                return fold(text.substring(from, to));
            }
            hasCapital |= isCapital(c);
        }
        return hasCapital ? latinLower(text, from, to) : text.substring(from, to);
    }

    /** The folded word; empty when nothing is left. */
    static String fold(CharSequence word) {
        if (isPlain(word)) {
            return hasCapital(word) ? latinLower(word, 0, word.length()) : word.toString();
        }
        if (isLatin(word)) {
            return withoutSharpS(word.toString().toLowerCase(Locale.ROOT));
        }
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == 'ß') {
                out.append("ss");
            } else if (!isIgnored(c)) {
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFKC);
    }

    /** Characters that stand in a word without being part of it: soft hyphen, joiners, variation selectors, word joiner. */
    static boolean isIgnored(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200d')
                || c == '\u2060'
                || c == '\ufeff'
                || (c >= '\ufe00' && c <= '\ufe0f');
    }

    /** Letters of Latin-1 and œ, which NFKC leaves as they are: most words that are not ASCII, without the tables of NFKC. */
    private static boolean isLatin(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= ASCII && (c < 0xc0 || c > 0xff) && c != 'œ' && c != 'Œ') {
                return false;
            }
        }
        return true;
    }

    private static String withoutSharpS(String lower) {
        return lower.indexOf('ß') < 0 ? lower : lower.replace("ß", "ss");
    }

    private static boolean isPlain(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Whether ASCII has any. */
    private static boolean hasCapital(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (isCapital(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter of Latin-1 is a capital; {@code ×} stands among them. */
    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'Þ' && c != '×';
    }

    private static String latinLower(CharSequence word, int from, int to) {
        byte[] out = new byte[to - from];
        for (int i = 0; i < out.length; i++) {
            char c = word.charAt(from + i);
            out[i] = (byte) (isCapital(c) ? c + 32 : c);
        }
        return new String(out, StandardCharsets.ISO_8859_1);
    }
}
