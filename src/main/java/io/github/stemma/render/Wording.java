package io.github.stemma.render;

import io.github.stemma.model.Span;

/** Words of a text as a sentence for people quotes them: a bare name with what stands around it, inner quotation marks single. */
final class Wording {

    /** What is quoted is cut to about this many characters. */
    private static final int MOST = 90;
    /** Fewer characters than this, and the reader sees some of the line around them. */
    private static final int BARE = 40;

    /** So many characters of its sentence before a name are enough. */
    private static final int ENOUGH = 8;

    private static final int BEFORE = 40;
    private static final int AFTER = 30;

    private Wording() {}

    /** The words at {@code span} of {@code text} on one line, without outer quotation marks. */
    static String of(String text, Span span) {
        if (span.length() >= BARE) {
            return single(Plain.cut(Plain.line(span.of(text)), MOST));
        }
        int begin = begin(text, span.begin());
        int end = end(text, span.end());
        String words = single(Plain.line(text.substring(begin, end)).strip());
        boolean more = end < text.length() && !isBreak(text.charAt(end)) && !endsSentence(text, end);
        boolean before = begin > 0 && !isBreak(text.charAt(begin - 1)) && !isStart(text, begin);
        return (before ? "… " : "") + words + (more ? " …" : "");
    }

    /** Back to the beginning of the line, of the sentence where that leaves enough, or of a word not too far away. */
    private static int begin(String text, int from) {
        int least = Math.max(0, from - BEFORE);
        int at = from;
        while (at > least && !isBreak(text.charAt(at - 1)) && !(from - at >= ENOUGH && isStart(text, at))) {
            at--;
        }
        if (at > 0 && !isBreak(text.charAt(at - 1)) && !isStart(text, at)) {
            while (at < from && !Character.isWhitespace(text.charAt(at - 1))) {
                at++;
            }
        }
        return at;
    }

    private static int end(String text, int from) {
        int most = Math.min(text.length(), from + AFTER);
        int at = from;
        while (at < most && !isBreak(text.charAt(at)) && !(at > from && endsSentence(text, at))) {
            at++;
        }
        if (at < text.length() && !isBreak(text.charAt(at)) && !endsSentence(text, at)) {
            while (at > from && !Character.isWhitespace(text.charAt(at))) {
                at--;
            }
        }
        return at;
    }

    private static boolean isStart(String text, int at) {
        return at > 1 && Character.isWhitespace(text.charAt(at - 1)) && endsSentence(text, at - 1);
    }

    /** Whether a sentence ends before {@code at}, as far as its last mark and the space behind it tell. */
    private static boolean endsSentence(String text, int at) {
        return at > 0
                && at < text.length()
                && ".!?".indexOf(text.charAt(at - 1)) >= 0
                && Character.isWhitespace(text.charAt(at));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Quotation marks within a quotation. */
    private static String single(String words) {
        return words.replace('„', '‚').replace('“', '‘').replace('”', '’').replace('"', '\'');
    }
}
