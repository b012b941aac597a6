package io.github.stemma.read.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text an element has. All elements of a page are measured on one way through it, as a look below each of many
 * that lie in one another is quadratic.
 *
 * @param length characters of the text below the element, each run of blanks counted as one, none at the ends
 * @param commas commas and semicolons in it
 * @param linked characters of the links below it
 */
record BlockMeasure(int length, int commas, int linked) {

    /** What parts words besides blocks. */
    private static final Set<String> PARTS = Set.of("br", "td", "th");

    /** Measures every element of a page. */
    static Map<Element, BlockMeasure> of(Element page) {
        Measurer measurer = new Measurer();
        NodeTraversor.traverse(measurer, page);
        return measurer.measures;
    }

    static int commas(String words) {
        return (int) words.chars().filter(c -> c == ',' || c == '，' || c == ';').count();
    }

    /** The share of linked characters; 1 for an element without text. */
    double linkedShare() {
        return length == 0 ? 1 : linked / (double) length;
    }

    private static final class Measurer implements NodeVisitor {

        private final Map<Element, BlockMeasure> measures = new HashMap<>();

        /** What had been measured where the open elements begin. */
        private final Deque<BlockMeasure> open = new ArrayDeque<>();

        private final StringBuilder text = new StringBuilder();
        private int commas;
        private int linked;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.text());
                commas += BlockMeasure.commas(words.text());
            } else if (node instanceof Element element) {
                part(element);
                open.push(new BlockMeasure(text.length(), commas, linked));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                BlockMeasure before = open.pop();
                int length = lengthFrom(before.length);
                measures.put(element, new BlockMeasure(length, commas - before.commas, linked - before.linked));
                linked += element.normalName().equals("a") ? length : 0;
                part(element);
            }
        }

        private void part(Element element) {
            if (element.isBlock() || PARTS.contains(element.normalName())) {
                append(" ");
            }
        }

        private void append(String words) {
            boolean doubled = words.startsWith(" ") && (text.isEmpty() || isBlank(text.length() - 1));
            text.append(words, doubled ? 1 : 0, words.length());
        }

        /** Without the one blank that may stand at either end. */
        private int lengthFrom(int start) {
            int from = start < text.length() && isBlank(start) ? start + 1 : start;
            int to = from < text.length() && isBlank(text.length() - 1) ? text.length() - 1 : text.length();
            return to - from;
        }

        private boolean isBlank(int at) {
            return text.charAt(at) == ' ';
        }
    }
}
