package io.github.stemma.render;

import io.github.stemma.render.Piece.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.WCWidth;

/**
 * Styles, widths and wrapping on top of JLine's attributed strings; no terminal is opened.
 *
 * <p>Widths are columns of a terminal: wide characters count two, combining ones none. Soft hyphens, which JLine counts
 * as one column, never get here ({@link Plain} leaves them out).
 */
final class Styled {

    static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    static final AttributedStyle BOLD = AttributedStyle.BOLD;
    static final AttributedStyle FAINT = AttributedStyle.DEFAULT.faint();
    static final AttributedStyle NAME = AttributedStyle.BOLD.foreground(AttributedStyle.CYAN);
    static final AttributedStyle SOURCE = AttributedStyle.BOLD.foreground(AttributedStyle.MAGENTA);
    static final AttributedStyle WARNING = AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
    private static final AttributedStyle ONLY =
            AttributedStyle.DEFAULT.foreground(AttributedStyle.RED).underline();
    private static final AttributedStyle NEAR =
            AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW).underline();
    private static final AttributedStyle SHARED = AttributedStyle.BOLD.foreground(AttributedStyle.GREEN);

    private Styled() {}

    static AttributedString of(String text, AttributedStyle style) {
        return new AttributedString(text, style);
    }

    /** Columns that characters take. */
    static int width(CharSequence text) {
        return places(text)[text.length()];
    }

    /** Columns before each character, and at last those of all. */
    private static int[] places(CharSequence text) {
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            places[i + 1] =
                    places[i] + (isNarrow(c) ? 1 : second ? 0 : WCWidth.wcwidth(Character.codePointAt(text, i)));
        }
        return places;
    }

    /** What most text is: letters of Europe, dashes and quotation marks. JLine's tables are made when first asked. */
    private static boolean isNarrow(char c) {
        return c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0x300 || c >= 0x2010 && c <= 0x2027;
    }

    /** The words of a passage side; without colour the marks are brackets. */
    static AttributedString of(List<Piece> pieces, boolean colour) {
        return colour ? coloured(pieces) : new AttributedString(bracketed(pieces));
    }

    private static AttributedString coloured(List<Piece> pieces) {
        AttributedStringBuilder out = new AttributedStringBuilder();
        for (Piece piece : pieces) {
            out.styled(style(piece.mark()), piece.text());
        }
        return out.toAttributedString();
    }

    private static String bracketed(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            out.append(bracketed(piece));
        }
        return out.toString();
    }

    /** Whole stretches in brackets: {@code {only here}}, {@code ~other form~}, {@code _shared_}. */
    static String bracketed(Piece piece) {
        return switch (piece.mark()) {
            case SAME -> piece.text();
            case ONLY -> "{" + piece.text() + "}";
            case NEAR -> "~" + piece.text() + "~";
            case SHARED -> "_" + piece.text() + "_";
        };
    }

    static AttributedStyle style(Mark mark) {
        return switch (mark) {
            case SAME -> PLAIN;
            case ONLY -> ONLY;
            case NEAR -> NEAR;
            case SHARED -> SHARED;
        };
    }

    /** Breaks between words so that no line is wider than {@code columns}; words that are wider are cut. */
    static List<AttributedString> wrap(AttributedString text, int columns) {
        List<AttributedString> lines = new ArrayList<>();
        String signs = text.toString();
        int[] places = places(signs);
        int begin = 0;
        int end = 0;
        int width = 0;
        for (int word = 0; word < text.length(); ) {
            int next = wordEnd(signs, word);
            int wordWidth = places[next] - places[word];
            int gap = places[word] - places[end];
            if (width > 0 && width + gap + wordWidth > columns) {
                lines.add(text.subSequence(begin, end));
                begin = word;
                width = 0;
                gap = 0;
            }
            width += gap + wordWidth;
            end = next;
            word = next;
            while (word < signs.length() && signs.charAt(word) == ' ') {
                word++;
            }
            while (width > columns) {
                AttributedString head = text.subSequence(begin, end).columnSubSequence(0, columns);
                lines.add(head);
                begin += Math.max(1, head.length());
                width = places[end] - places[begin];
            }
        }
        if (end > begin || lines.isEmpty()) {
            lines.add(text.subSequence(begin, end));
        }
        return lines;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) != ' ' || isGlue(text, at))) {
            at++;
        }
        return at;
    }

    /** The space in {@code 41 %} and in {@code p .95}. */
    private static boolean isGlue(String text, int space) {
        boolean percent = space + 1 < text.length() && text.charAt(space + 1) == '%';
        boolean probability =
                space > 0 && text.charAt(space - 1) == 'p' && (space == 1 || text.charAt(space - 2) == ' ');
        return percent || probability && space + 1 < text.length() && text.charAt(space + 1) != ' ';
    }

    /** Lines side by side: those on the left filled up to a width, a rule, those on the right. */
    static List<AttributedString> beside(
            List<AttributedString> left, List<AttributedString> right, int width, String rule) {
        List<AttributedString> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            AttributedString one = i < left.size() ? left.get(i) : AttributedString.EMPTY;
            AttributedStringBuilder line = new AttributedStringBuilder();
            line.append(one);
            line.append(" ".repeat(Math.max(0, width - width(one))));
            line.styled(FAINT, rule);
            line.append(i < right.size() ? right.get(i) : AttributedString.EMPTY);
            lines.add(line.toAttributedString());
        }
        return lines;
    }
}
