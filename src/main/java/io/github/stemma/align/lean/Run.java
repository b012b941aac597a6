package io.github.stemma.align.lean;

/**
 * A stretch of one word sequence aligned with a stretch of another.
 *
 * @param beginA first word in a
 * @param endA after the last word in a
 * @param beginB first word in b
 * @param endB after the last word in b
 * @param matches words aligned with an equal word
 * @param score value of the matches less that of the edits, in the unit of the words' values
 */
public record Run(int beginA, int endA, int beginB, int endB, int matches, int score) {

    /** Share of the words of both sides that are matched, 0 to 1. */
    public double likeness() {
        return 2.0 * matches / (endA - beginA + endB - beginB);
    }

    int sharedA(Run other) {
        return Math.max(0, Math.min(endA, other.endA) - Math.max(beginA, other.beginA));
    }

    int sharedB(Run other) {
        return Math.max(0, Math.min(endB, other.endB) - Math.max(beginB, other.beginB));
    }
}
