package io.github.stemma.read.layout;

import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text: blocks between blank lines, and within a block every line, unless the block is prose that
 * was wrapped at a right margin.
 *
 * <p>A line break is a wrap when the first word of the next line would not have fitted: the text counts as wrapped when
 * that holds for nearly all breaks inside blocks and the margin is one that people wrap at. A line that ends within a
 * word goes on with the next in any case.
 */
public final class Paragraphs {

    private static final int WIDEST_MARGIN = 130;
    private static final int NARROWEST_MARGIN = 30;

    /** Share of line breaks inside blocks that must look like wraps. */
    private static final double WRAPPED = 0.85;

    private Paragraphs() {}

    /** The paragraphs inside {@code body}, in order, without white space at their ends. */
    public static List<Span> of(String text, Span body) {
        List<List<Span>> blocks = blocks(text, body);
        boolean wrapped = isWrapped(text, blocks);
        List<Span> paragraphs = new ArrayList<>();
        for (List<Span> lines : blocks) {
            if (wrapped) {
                paragraphs.add(lines.get(0).hull(lines.get(lines.size() - 1)));
            } else {
                addUnbroken(text, lines, paragraphs);
            }
        }
        return paragraphs;
    }

    /** Lines as paragraphs; those that end within a word with the next. */
    private static void addUnbroken(String text, List<Span> lines, List<Span> paragraphs) {
        Span paragraph = lines.get(0);
        for (int i = 1; i < lines.size(); i++) {
            if (isBroken(text, lines.get(i - 1), lines.get(i))) {
                paragraph = paragraph.hull(lines.get(i));
            } else {
                paragraphs.add(paragraph);
                paragraph = lines.get(i);
            }
        }
        paragraphs.add(paragraph);
    }

    /** Whether a line ends within a word: with a soft hyphen, or a hyphen between small letters. */
    private static boolean isBroken(String text, Span line, Span next) {
        if (line.length() < 2) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        char before = text.charAt(line.end() - 2);
        char after = text.charAt(next.begin());
        return last == '\u00ad' && Character.isLetter(before) && Character.isLetter(after)
                || (last == '-' || last == '\u2010') && Character.isLowerCase(before) && Character.isLowerCase(after);
    }

    /** The lines of each block, stripped. */
    private static List<List<Span>> blocks(String text, Span body) {
        List<List<Span>> blocks = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int at = body.begin();
        while (at < body.end()) {
            int end = at;
            while (end < body.end() && !isBreak(text.charAt(end))) {
                end++;
            }
            Span line = strip(text, at, end);
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            at = end + (end + 1 < body.end() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    static Span strip(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isWrapped(String text, List<List<Span>> blocks) {
        int margin = 0;
        int breaks = 0;
        for (List<Span> lines : blocks) {
            for (int i = 0; i + 1 < lines.size(); i++) {
                margin = Math.max(margin, lines.get(i).length());
                breaks++;
            }
        }
        if (breaks < 2 || margin > WIDEST_MARGIN || margin < NARROWEST_MARGIN) {
            return false;
        }
        int wraps = 0;
        for (List<Span> lines : blocks) {
            for (int i = 0; i + 1 < lines.size(); i++) {
                boolean full = lines.get(i).length() + 1 + firstWord(text, lines.get(i + 1)) > margin;
                wraps += full || isBroken(text, lines.get(i), lines.get(i + 1)) ? 1 : 0;
            }
        }
        return wraps >= WRAPPED * breaks;
    }

    private static int firstWord(String text, Span line) {
        int end = line.begin();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - line.begin();
    }
}
