package io.github.stemma.model;

/**
 * A place at which two witnesses of a family tell the same thing differently. Witnesses are counted as in {@link
 * Collation}.
 *
 * @param type what sort of change lies between the two readings
 * @param a index of the first witness
 * @param b index of the second, greater than {@code a}
 * @param wordsA words of a, indices into its {@link Tokens}; empty where only b has something
 * @param wordsB words of b; empty where only a has something
 * @param marked index of the witness with the marked reading (the subjunctive, the Austrian word, what the other lacks), or
 *     -1 when neither reading is marked
 */
public record Variant(Type type, int a, int b, Span wordsA, Span wordsB, int marked) {

    /** What an editor did. */
    public enum Type {
        /** The same word in other letters. */
        SPELLING,
        /** Another or no short word that only holds the sentence together. */
        FUNCTION_WORD,
        /** Another number. */
        NUMBER,
        /** Another spelling of a name, or another name. */
        NAME,
        /** Other words. */
        WORDING,
        /** Subjunctive here, indicative there. */
        MOOD,
        /** The Austrian word here, the German there. */
        LOCALISATION,
        /** The same words in another order. */
        ORDER,
        /** Words within a sentence that one of them lacks. */
        ADDED,
        /** Sentences between shared ones that one of them lacks. */
        SENTENCE,
        /** Sentences after all that is shared. */
        TAIL,
        /** A credit or a citation that one of them lacks. */
        CREDIT
    }

    public Variant {
        if (a >= b) {
            throw new IllegalArgumentException("witnesses out of order: " + a + ", " + b);
        }
    }

    /** The words of {@code witness}, which is one of the two. */
    public Span words(int witness) {
        if (witness != a && witness != b) {
            throw new IllegalArgumentException("no reading of " + witness);
        }
        return witness == a ? wordsA : wordsB;
    }

    /** The one of the two that {@code witness} is not. */
    public int other(int witness) {
        return witness == a ? b : a;
    }
}
