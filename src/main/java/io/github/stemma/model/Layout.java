package io.github.stemma.model;

import java.util.List;

/**
 * How the text of a witness divides, in UTF-16 spans of the original text.
 *
 * @param body everything that can be story: without front matter and the {@code date …} line
 * @param paragraphs the paragraphs inside {@code body}, in order, without overlap
 * @param furniture what stands in {@code body} but is not the story (bylines, comment rules, newsletter lines,
 *     captions), in order, without overlap; excluded from matching and from every denominator
 */
public record Layout(Span body, List<Span> paragraphs, List<Span> furniture) {

    public Layout {
        paragraphs = List.copyOf(paragraphs);
        furniture = List.copyOf(furniture);
        checkOrder(paragraphs, body, "paragraphs");
        checkOrder(furniture, body, "furniture");
    }

    private static void checkOrder(List<Span> spans, Span body, String what) {
        int at = body.begin();
        for (Span span : spans) {
            if (span.begin() < at || span.end() > body.end()) {
                throw new IllegalArgumentException(what + " out of order or outside the body: " + span);
            }
            at = span.end();
        }
    }
}
