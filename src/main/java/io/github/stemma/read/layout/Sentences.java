package io.github.stemma.read.layout;

import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sentences of a paragraph, by rule: an end mark, then white space, then something that can begin a sentence.
 * Abbreviations, initials and German ordinals ({@code am 3. Dezember}) do not end one. Good enough to set furniture
 * aside and to find out how far a citation reaches; the words of a text get their own sentence bounds elsewhere.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "prof", "mag", "ing", "dipl", "st", "nr", "no", "mr", "mrs", "ms", "bzw", "ca", "etc", "inkl", "max",
            "min", "mio", "mrd", "str", "tel", "usw", "vgl", "z", "b", "d", "h", "u", "a", "v", "chr", "jh", "jr", "sr",
            "sgt", "gen", "col", "lt", "rev", "hon", "vs", "approx", "dept", "m", "mme", "mm", "mlle", "sig", "dott",
            "sra", "geb", "verh", "evtl", "ggf", "sog", "abs", "art", "hl", "ua", "zb", "dgl", "bspw", "o", "i", "e",
            "jan", "feb", "aug", "sept", "okt", "oct", "nov", "dez", "dec", "abb", "bd", "hrsg", "red");

    /** Characters of the longest abbreviation. */
    private static final int LONGEST = 6;

    private static final Set<String> MONTHS = Set.of(
            "januar",
            "jänner",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
            "jahrhundert",
            "jahrhunderts",
            "klasse",
            "stock",
            "liga",
            "bezirk",
            "platz",
            "rang",
            "minute",
            "geburtstag",
            "spieltag",
            "runde",
            "mal",
            "tag",
            "auflage");

    private static final Set<String> SIGNED = Set.of("dpa", "afp", "apa", "epd", "sid", "kna", "dts", "sda", "red");

    private Sentences() {}

    /** The sentences of {@code paragraph} in order, without the white space between them. */
    public static List<Span> of(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int begin = paragraph.begin();
        for (int at = paragraph.begin(); at < paragraph.end(); at++) {
            if (!isEndMark(text.charAt(at))) {
                continue;
            }
            int end = at + 1;
            while (end < paragraph.end() && (isEndMark(text.charAt(end)) || isCloser(text.charAt(end)))) {
                end++;
            }
            int next = end;
            while (next < paragraph.end() && isSpace(text.charAt(next))) {
                next++;
            }
            if (next == paragraph.end()) {
                break;
            }
            if (next > end && canBegin(text, next) && !isAbbreviation(text, begin, at, next, paragraph.end())) {
                sentences.add(new Span(begin, end));
                begin = next;
            }
            at = end - 1;
        }
        if (begin < paragraph.end()) {
            sentences.add(new Span(begin, paragraph.end()));
        }
        return sentences;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isEndMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    private static boolean isCloser(char c) {
        return "\"'”“’»«)]›‹".indexOf(c) >= 0;
    }

    private static boolean canBegin(String text, int at) {
        int c = text.codePointAt(at);
        if (isSignOff(text, at)) {
            return true;
        }
        return Character.isUpperCase(c) || !Character.isLetter(c) || Character.getType(c) == Character.OTHER_LETTER;
    }

    /** Agencies sign in lower case: {@code … sagte er. dpa/afp}. */
    private static boolean isSignOff(String text, int at) {
        int end = Math.min(text.length(), at + 4);
        String word = text.substring(at, end);
        return word.length() >= 3
                && SIGNED.contains(word.substring(0, 3))
                && (word.length() == 3 || "/,.\n\r".indexOf(word.charAt(3)) >= 0);
    }

    private static boolean isAbbreviation(String text, int from, int dot, int next, int end) {
        if (text.charAt(dot) != '.') {
            return false;
        }
        int begin = dot;
        while (begin > from && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.substring(begin, dot);
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        if (word.length() <= 3 && isNumber(word)) {
            return MONTHS.contains(wordAt(text, next, end));
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String wordAt(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
