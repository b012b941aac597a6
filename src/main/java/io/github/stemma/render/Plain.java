package io.github.stemma.render;

import io.github.stemma.model.Span;
import io.github.stemma.model.Text;

/**
 * Makes words of a text fit to be shown: what could steer a terminal or turn the reading direction becomes visible, what
 * has no width is left out.
 */
public final class Plain {

    private Plain() {}

    /**
     * Control characters become their Unicode pictures, bidirectional controls become U+FFFD, invisible break
     * opportunities (soft hyphen, zero width space, word joiner, byte order mark) go, all white space becomes one space.
     */
    public static String line(String text) {
        return isFit(text) ? text : cleaned(text);
    }

    /** Whether there is nothing but letters and signs of Latin-1, as in most words. */
    private static boolean isFit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7f && (c <= '\u00a0' || c == '\u00ad' || c > '\u00ff')) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                blank = true;
                continue;
            }
            if (isInvisible(c)) {
                continue;
            }
            if (blank && out.length() > 0) {
                out.append(' ');
            }
            blank = false;
            out.append(visible(c));
        }
        return out.toString();
    }

    /** Words of a text on one line. */
    static String words(Text text, Span words) {
        return line(text.tokens().text(words).of(text.witness().text()));
    }

    /** At most about {@code most} characters of a line, cut between words where it can be. */
    static String cut(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, most / 2)) + " …";
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00a0' || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    private static char visible(char c) {
        if (c < 0x20) {
            return (char) (0x2400 + c);
        }
        if (c == 0x7f) {
            return '\u2421';
        }
        return isHostile(c) ? '\ufffd' : c;
    }

    /** C1 controls and bidirectional controls. */
    static boolean isHostile(char c) {
        return c >= 0x80 && c <= 0x9f
                || c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u2028'
                || c == '\u2029';
    }
}
