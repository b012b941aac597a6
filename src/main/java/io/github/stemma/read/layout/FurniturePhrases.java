package io.github.stemma.read.layout;

import io.github.stemma.model.Span;

/** The phrases of {@code furniture.tsv}; the format stands at the head of that file. */
final class FurniturePhrases {

    /** Paragraphs that count as head. */
    private static final int HEAD = 5;

    enum Unit {
        PARAGRAPH("paragraph"),
        SENTENCE("sentence");

        private final String label;

        Unit(String label) {
            this.label = label;
        }
    }

    private final Rules rules;

    private FurniturePhrases(Rules rules) {
        this.rules = rules;
    }

    static FurniturePhrases builtIn() {
        return new FurniturePhrases(Rules.of("furniture.tsv", 2));
    }

    /** Where key words of phrases stand in a text; see {@link Rules#places}. */
    int[] places(Parts text) {
        return rules.places(text.words());
    }

    /**
     * Whether a phrase says that a paragraph or sentence is furniture.
     *
     * @param unit which of them
     * @param places the {@link #places} of the text
     * @param text all characters
     * @param at where it stands
     * @param paragraph index of the paragraph
     */
    boolean matches(Unit unit, int[] places, Parts text, Span at, int paragraph) {
        int paragraphs = text.paragraphs().size();
        for (Rules.Rule rule : rules.candidates(places, text.words(), at.begin(), at.end())) {
            boolean here = rule.label(0).equals(unit.label) && isAt(rule.label(1), paragraph, paragraphs);
            if (here && rule.expression(0).findsIn(text.words(), at.begin(), text.onOneLine(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String where, int paragraph, int paragraphs) {
        return switch (where) {
            case "head" -> paragraph < HEAD;
            case "tail" -> isTail(paragraph, paragraphs);
            case "edge" -> paragraph < HEAD || isTail(paragraph, paragraphs);
            default -> true;
        };
    }

    /** Whether a paragraph stands in the last third of the text. */
    static boolean isTail(int paragraph, int paragraphs) {
        return paragraph >= paragraphs - Math.max(2, paragraphs / 3);
    }
}
