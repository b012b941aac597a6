package io.github.stemma.model;

/**
 * Words of one text set against words of another.
 *
 * @param a the words covered in a, gaps included
 * @param b the words covered in b
 * @param pairA the words of a that agree with a word of b, ascending
 * @param pairB their partners, ascending in an alignment; in any order in a reworded passage
 * @param bits the score: bits of the agreements less the cost of mismatches and gaps
 * @param evalue expected number of alignments this good by chance
 */
public record Alignment(Span a, Span b, int[] pairA, int[] pairB, double bits, double evalue) {

    /** Number of words that agree. */
    public int words() {
        return pairA.length;
    }
}
