package io.github.stemma.model;

import java.util.List;
import java.util.Locale;

/**
 * A reused span of one witness aligned with a span of another.
 *
 * @param id {@code p1}, {@code p2}, … by order of the witnesses, then of the spans; unique in a run
 * @param kind verbatim, edited or reworded
 * @param quote whether it stands inside quotation marks on both sides, so that two reporters may have it independently
 * @param a the span in the witness with the smaller id order
 * @param b the span in the other witness
 * @param words number of words aligned with one another
 * @param bits how much more likely the agreement is under copying than by chance, as a base-2 logarithm
 * @param evalue expected number of alignments at least as good by chance between two texts of these lengths
 * @param pairs the aligned words, in order of side a
 */
public record Passage(
        String id,
        Kind kind,
        boolean quote,
        Side a,
        Side b,
        int words,
        double bits,
        double evalue,
        List<WordPair> pairs) {

    /** How close the two sides are. */
    public enum Kind {
        /** Same words. */
        VERBATIM,
        /** Same sentence with changes. */
        EDITED,
        /** Same content told in other words. */
        REWORDED;

        /** The name used in machine formats. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One side of a passage.
     *
     * @param witness id of the witness
     * @param span characters, UTF-16
     * @param words words, indices into the witness's {@link Tokens}
     */
    public record Side(String witness, Span span, Span words) {}

    /**
     * Two words that correspond.
     *
     * @param a word index in the witness of side a
     * @param b word index in the witness of side b
     * @param same whether they are the same folded word; otherwise a near form (stem, spelling, compound part)
     */
    public record WordPair(int a, int b, boolean same) {}

    public Passage {
        pairs = List.copyOf(pairs);
        if (a.witness().equals(b.witness())) {
            throw new IllegalArgumentException("a passage needs two witnesses: " + id);
        }
    }

    /** The side in {@code witness}. */
    public Side in(String witness) {
        if (a.witness().equals(witness)) {
            return a;
        }
        if (b.witness().equals(witness)) {
            return b;
        }
        throw new IllegalArgumentException(id + " is not a passage of " + witness);
    }

    /** Whether one of the two sides is in {@code witness}. */
    public boolean touches(String witness) {
        return a.witness().equals(witness) || b.witness().equals(witness);
    }
}
