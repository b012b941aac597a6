package io.github.stemma.pipeline;

import io.github.stemma.model.Span;
import java.util.Locale;

/**
 * An alignment that touches a passage or lies beside it, and what became of it.
 *
 * @param wordsA words of the passage's a
 * @param wordsB words of the passage's b
 * @param bits its score
 * @param evalue expected number of such alignments by chance
 * @param fate what became of it
 */
public record Neighbour(Span wordsA, Span wordsB, double bits, double evalue, Fate fate) {

    /** What became of an alignment. */
    public enum Fate {
        /** It is part of the passage. */
        MERGED,
        /** A better alignment has more than half of its words. */
        COVERED,
        /** Chance gives as good ones too often. */
        UNLIKELY,
        /** Its words are so frequent that anyone writes them. */
        PHRASE,
        /** It is a passage of its own, or would be if the texts looked related. */
        APART;

        /** The name used as key of messages. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
