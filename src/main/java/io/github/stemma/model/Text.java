package io.github.stemma.model;

/**
 * A witness with its words.
 *
 * @param witness the text as given
 * @param tokens its words
 */
public record Text(Witness witness, Tokens tokens) {

    /** The witness's id. */
    public String id() {
        return witness.id();
    }

    /** Number of words that are story. */
    public int words() {
        return tokens.size();
    }
}
