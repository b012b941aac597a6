package io.github.stemma.archive;

/** What adding a text did. */
public enum Change {
    /** The id was new. */
    ADDED,
    /** The id was known with other content: this is its newest version now. */
    UPDATED,
    /** The same content is there already. */
    UNCHANGED
}
