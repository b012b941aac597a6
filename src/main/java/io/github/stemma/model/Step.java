package io.github.stemma.model;

import java.util.Locale;

/**
 * One item of the sum that is a passage's score.
 *
 * @param how what it is
 * @param a its words in the passage's a; empty where only b has some
 * @param b its words in the passage's b; empty where only a has some
 * @param bits what it adds, negative for what it costs
 */
public record Step(How how, Span a, Span b, double bits) {

    /** What an item of the sum is. */
    public enum How {
        /** The same word on both sides. */
        SAME,
        /** The same word in another spelling, or a number written in another way. */
        SPELLING,
        /** Another form of the word's stem. */
        STEM,
        /** A near word: a long one with a common head or tail. */
        PART,
        /** A word of nearly one meaning, as a thesaurus says. */
        MEANING,
        /** Other words stand in this place; the rest of the longer side is missing on the other. */
        CHANGED,
        /** Words that one side has and the other has not. */
        MISSING,
        /** Words at an end, taken in whole with their sentence: they cost nothing. */
        WHOLE,
        /** Words between two alignments that were joined, or beside the sentence it was widened by: they cost nothing. */
        JOINED;

        /** The name used in machine formats and as key of messages. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether two words agree here. */
        public boolean isMatch() {
            return compareTo(CHANGED) < 0;
        }
    }
}
