package io.github.stemma.model;

import java.util.List;

/**
 * Words of one text set against words of another.
 *
 * @param a the words covered in a, gaps included
 * @param b the words covered in b
 * @param pairA the words of a that agree with a word of b, ascending
 * @param pairB their partners, ascending in an alignment; in any order in a reworded passage
 * @param bits the score: bits of the agreements less the cost of mismatches and gaps
 * @param evalue expected number of alignments this good by chance
 * @param free whether order and what stands between the words cost nothing (a reworded passage)
 * @param parts the alignments that this one was joined from, by place; empty when it is of one piece
 */
public record Alignment(
        Span a, Span b, int[] pairA, int[] pairB, double bits, double evalue, boolean free, List<Alignment> parts) {

    /** One piece, in order. */
    public Alignment(Span a, Span b, int[] pairA, int[] pairB, double bits, double evalue) {
        this(a, b, pairA, pairB, bits, evalue, false, List.of());
    }

    public Alignment {
        parts = List.copyOf(parts);
    }

    /** Number of words that agree. */
    public int words() {
        return pairA.length;
    }

    /** The same covering other words; what it is worth stays. */
    public Alignment covering(Span otherA, Span otherB) {
        return new Alignment(otherA, otherB, pairA, pairB, bits, evalue, free, parts);
    }

    /** The alignments that it was joined from; itself when it is of one piece. */
    public List<Alignment> pieces() {
        return parts.isEmpty() ? List.of(this) : parts;
    }
}
