package io.github.stemma.render;

import java.io.IOException;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** What text output is written on: lines of styled words, wrapped to the width of the view. */
final class Paper {

    private final View view;
    private final Appendable out;

    Paper(View view, Appendable out) {
        this.view = view;
        this.out = out;
    }

    View view() {
        return view;
    }

    /** An empty line. */
    void line() throws IOException {
        out.append('\n');
    }

    /** One line, as it is; trailing spaces go. */
    void line(AttributedString line) throws IOException {
        if (view.colour()) {
            coloured(line.subSequence(0, bareEnd(line)));
            out.append('\n');
        } else {
            line(line.toString());
        }
    }

    /** Where a line ends but for spaces. */
    private static int bareEnd(CharSequence line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** Not {@code AttributedString.toAnsi}, which replaces lines and corners by ASCII. */
    private void coloured(AttributedString line) throws IOException {
        for (int at = 0; at < line.length(); ) {
            AttributedStyle style = line.styleAt(at);
            int end = at + 1;
            while (end < line.length() && line.styleAt(end).equals(style)) {
                end++;
            }
            boolean plain = style.equals(AttributedStyle.DEFAULT);
            out.append(plain ? "" : "\u001b[" + style.toAnsi() + "m");
            out.append(line, at, end);
            out.append(plain ? "" : "\u001b[0m");
            at = end;
        }
    }

    void line(String text) throws IOException {
        out.append(text, 0, bareEnd(text)).append('\n');
    }

    void line(String text, AttributedStyle style) throws IOException {
        line(new AttributedString(text, style));
    }

    /** Wrapped; the first line begins with {@code first}, the others with as many spaces as {@code indent}. */
    void wrapped(AttributedString first, int indent, AttributedString text) throws IOException {
        int columns = Math.max(View.NARROWEST / 2, view.columns() - indent);
        List<AttributedString> lines = Styled.wrap(text, columns);
        for (int i = 0; i < lines.size(); i++) {
            String gap = " ".repeat(i > 0 ? indent : Math.max(0, indent - Styled.width(first)));
            indented(i > 0 ? AttributedString.EMPTY : first, gap, lines.get(i));
        }
    }

    /** Without colour no line is made letter by letter, as JLine does with each letter's style. */
    private void indented(AttributedString first, String gap, AttributedString text) throws IOException {
        if (view.colour()) {
            AttributedStringBuilder line = new AttributedStringBuilder();
            line(line.append(first).append(gap).append(text).toAttributedString());
        } else {
            line(first + gap + text);
        }
    }

    void wrapped(String first, int indent, String text) throws IOException {
        wrapped(new AttributedString(first), indent, new AttributedString(text));
    }

    /** Wrapped; all lines but the first are indented. */
    void hanging(int indent, AttributedString text) throws IOException {
        boolean first = true;
        for (AttributedString part : Styled.wrap(text, view.columns() - indent)) {
            indented(AttributedString.EMPTY, first ? "" : " ".repeat(indent), part);
            first = false;
        }
    }

    /** Two texts side by side in columns of equal width. */
    void columns(AttributedString left, AttributedString right) throws IOException {
        String rule = " │ ";
        int width = (view.columns() - rule.length()) / 2;
        List<AttributedString> lefts = Styled.wrap(left, width);
        List<AttributedString> rights = Styled.wrap(right, width);
        for (AttributedString line : Styled.beside(lefts, rights, width, rule)) {
            line(line);
        }
    }
}
