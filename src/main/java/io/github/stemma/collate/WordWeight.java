package io.github.stemma.collate;

import io.github.stemma.model.Text;

/**
 * What one word is worth when witnesses are counted that have it.
 *
 * <p>Short words without capital or digit are mostly function words, which editors change without thinking, so they
 * weigh less; a number or a name is seldom changed on purpose, so it weighs as much as a content word and its
 * disagreement is looked at apart (slips). A word inside quotation marks may come from the speaker in both texts,
 * so it weighs little as a sign of copying.
 */
final class WordWeight {

    private static final double FUNCTION = 0.35;
    private static final double QUOTED = 0.3;
    private static final int SHORT = 3;

    private WordWeight() {}

    /** The weight of {@code word} of {@code text} given whether it stands in a quotation. */
    static double of(Text text, int word, boolean quoted) {
        return quoted ? QUOTED * of(text, word) : of(text, word);
    }

    /** The weight of {@code word} of {@code text}. */
    static double of(Text text, int word) {
        String fold = text.tokens().fold(word);
        if (fold.length() > SHORT || Character.isDigit(fold.charAt(0))) {
            return 1;
        }
        char first = text.witness().text().charAt(text.tokens().begin(word));
        return Character.isUpperCase(first) && fold.length() > 1 ? 1 : FUNCTION;
    }
}
