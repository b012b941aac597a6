package io.github.stemma.read.format;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of markup, one paragraph for each block, an empty line between paragraphs. */
final class HtmlBlocks {

    private static final Set<String> BREAKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "blockquote",
            "br",
            "tr",
            "table",
            "figure",
            "figcaption",
            "header",
            "footer",
            "hr",
            "pre",
            "dl",
            "dt",
            "dd",
            "main",
            "body",
            "aside");

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "button",
            "select",
            "textarea",
            "object",
            "math");

    private HtmlBlocks() {}

    /** The text of a fragment of markup. */
    static String text(String markup) {
        return text(Jsoup.parseBodyFragment(markup).body());
    }

    /** The text below an element. */
    static String text(Element element) {
        Collector collector = new Collector();
        NodeTraversor.traverse(collector, element);
        return collector.text.toString().strip();
    }

    private static final class Collector implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int skipped;

        @Override
        public void head(Node node, int depth) {
            if (SKIPPED.contains(node.nodeName())) {
                skipped++;
            } else if (skipped == 0 && node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (BREAKS.contains(node.nodeName())) {
                endParagraph();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (SKIPPED.contains(node.nodeName())) {
                skipped--;
            } else if (BREAKS.contains(node.nodeName())) {
                endParagraph();
            }
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00a0';
                boolean open = text.length() > 0 && text.charAt(text.length() - 1) != '\n';
                if (!space) {
                    text.append(c);
                } else if (open && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }

        private void endParagraph() {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            if (end > 0 && text.charAt(end - 1) != '\n') {
                text.append("\n\n");
            }
        }
    }
}
