package io.github.stemma.model;

import java.util.Locale;

/**
 * An alignment that touches a passage or lies beside it, or a sentence in it, and what became of it.
 *
 * @param a words of the passage's a
 * @param b words of the passage's b
 * @param bits its score
 * @param evalue expected number of such alignments by chance
 * @param fate what became of it
 * @param figure what that depended on; see {@link Fate}
 * @param bound what the figure was held against
 */
public record Neighbour(Span a, Span b, double bits, double evalue, Fate fate, double figure, double bound) {

    /** What became of an alignment. */
    public enum Fate {
        /** It is part of the passage. Figure: the most words between it and the part before; bound: as many are bridged. Both 0 for the first part. */
        MERGED,
        /** A better alignment has its words. Figure: the share of its words taken on the side that has fewer; bound: so much may be. */
        COVERED,
        /** A better alignment has its words on one side. Figure: its E-value; bound: what it would need. */
        TWICE,
        /** Chance gives as good ones too often. Figure: its E-value; bound: the most allowed. */
        UNLIKELY,
        /** Its words are so frequent that anyone writes them. Figure: bits without half of frequent words; bound: the least. */
        PHRASE,
        /** It is a name with an office, which anyone writes. */
        NAME,
        /** The texts do not look related, and it is no quotation. Figure: log odds that they are; bound: the least. */
        UNRELATED,
        /** It is a passage of its own. Figure: words between it and the passage; bound: as many are bridged. */
        APART,
        /** It is a passage of its own: its words come in another order in the two texts. No figure. */
        CROSSED,
        /** It is a near copy and a passage of its own; this one is reworded, and the two are not joined. No figure. */
        COPIED,
        /** Two sentences, taken for one told in other words. Figure: log odds; bound: the least. */
        RETOLD,
        /** Two sentences, not taken for one told in other words. Figure: log odds; bound: the least. */
        IMPROBABLE;

        /** The name used in machine formats and as key of messages. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
