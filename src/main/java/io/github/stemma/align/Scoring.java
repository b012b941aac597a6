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

    /** The defaults for news: an edited sentence holds together, two unrelated ones do not. */
    public static final Scoring NEWS = new Scoring(4, 5, 1, 16);

    public Scoring {
        if (!(mismatch >= 0 && gapOpen >= 0 && gapWord > 0 && drop > 0)) {
            throw new IllegalArgumentException("costs must be positive");
        }
    }
}
