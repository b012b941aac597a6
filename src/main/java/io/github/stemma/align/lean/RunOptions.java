package io.github.stemma.align.lean;

/**
 * Costs of an alignment in the unit of the words' values.
 *
 * @param seed value of an exact run of words at which an alignment may begin
 * @param mismatch cost of two words that differ
 * @param gapOpen cost of a gap, whatever its length
 * @param gapWord further cost of each word in it
 * @param drop how far the score may fall below its best before the end is reached
 */
public record RunOptions(int seed, int mismatch, int gapOpen, int gapWord, int drop) {

    public RunOptions {
        if (seed < 1 || mismatch < 1 || gapOpen < 0 || gapWord < 1 || drop < gapOpen) {
            throw new IllegalArgumentException("costs out of range");
        }
    }

    /** The costs of the pairwise aligner: mismatch 4, gap 5 and 1 a word, drop 16 bits; seeds of 18 bits. */
    public static RunOptions standard(int unitsPerBit) {
        return new RunOptions(18 * unitsPerBit, 4 * unitsPerBit, 5 * unitsPerBit, unitsPerBit, 16 * unitsPerBit);
    }
}
