package io.github.stemma.render;

/**
 * A stretch of a passage as it is shown: words or the space between them.
 *
 * @param text fit to be shown
 * @param mark how it stands to the other side
 */
record Piece(String text, Mark mark) {

    /** How words of one side stand to the other side. */
    enum Mark {
        /** On both sides; not marked. */
        SAME,
        /** Only here. */
        ONLY,
        /** The other side has another form of the word. */
        NEAR,
        /** On both sides of a passage that is otherwise reworded; marked. */
        SHARED
    }
}
