package io.github.stemma.read.layout;

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

    /**
     * Whether a phrase says that {@code words} is furniture.
     *
     * @param unit what {@code words} is
     * @param words the paragraph or sentence
     * @param paragraph index of the paragraph
     * @param paragraphs number of paragraphs
     */
    boolean matches(Unit unit, CharSequence words, int paragraph, int paragraphs) {
        for (Rules.Rule rule : rules.candidates(words)) {
            boolean here = rule.label(0).equals(unit.label) && isAt(rule.label(1), paragraph, paragraphs);
            if (here && rule.expression(0).findsIn(words)) {
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
