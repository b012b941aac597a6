package io.github.stemma.align.prose;

import io.github.stemma.model.Span;

/**
 * Words of a that go with words of b.
 *
 * @param a words
 * @param b words
 */
record Area(Span a, Span b) {

    /** Whether both sides have words in common. */
    boolean touches(Span otherA, Span otherB) {
        return a.overlap(otherA) > 0 && b.overlap(otherB) > 0;
    }
}
