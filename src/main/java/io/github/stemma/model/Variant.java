package io.github.stemma.model;

import java.util.Locale;

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

    /**
     * What an editor did, with how much it says when two witnesses have the same reading of this sort against a third. The
     * bits are {@code -log2} of the chance that two who edited the same text each for himself came to the same reading,
     * counted on the gold stories by {@code calibrate.VariantTable} in the tests.
     */
    public enum Type {
        /** The same word in other letters. */
        SPELLING(3),
        /** Another or no short word that only holds the sentence together. */
        FUNCTION_WORD(3),
        /** Another number. */
        NUMBER(3),
        /** Another spelling of a name, or another name. */
        NAME(3),
        /** Other words. */
        WORDING(3),
        /** Subjunctive here, indicative there. */
        MOOD(3),
        /** The Austrian word here, the German there. */
        LOCALISATION(3),
        /** The same words in another order. */
        ORDER(3),
        /** Words within a sentence that one of them lacks. */
        ADDED(3),
        /** Sentences between shared ones that one of them lacks. */
        SENTENCE(3),
        /** Sentences after all that is shared. */
        TAIL(3),
        /** A credit or a citation that one of them lacks. */
        CREDIT(3);

        private final double bits;

        Type(double bits) {
            this.bits = bits;
        }

        /** How much a shared reading of this sort says, in bits. */
        public double bits() {
            return bits;
        }

        /** The name used for people and machines, e.g. {@code function-word}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
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
