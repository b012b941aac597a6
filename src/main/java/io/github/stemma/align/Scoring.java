package io.github.stemma.align;

/**
 * What disagreement costs, in bits.
 *
 * @param mismatch one word standing for another
 * @param gapOpen the first word missing on one side, beside {@code gapWord}
 * @param gapWord each word missing
 * @param drop how far a path may fall below its best before it is given up (X)
 */
public record Scoring(float mismatch, float gapOpen, float gapWord, float drop) {

    private static final float MISMATCH = 4;
    private static final float GAP_OPEN = 5;
    private static final float GAP_WORD = 1;
    private static final float DROP = 16;

    public Scoring {
        if (!(mismatch >= 0 && gapOpen >= 0 && gapWord > 0 && drop > 0)) {
            throw new IllegalArgumentException("costs must be positive");
        }
    }

    /** The defaults for news: an edited sentence holds together, two unrelated ones do not. */
    public static Scoring news() {
        return new Scoring(MISMATCH, GAP_OPEN, GAP_WORD, DROP);
    }
}
