package io.github.stemma.align.prose;

/**
 * Sentences of a that go with sentences of b.
 *
 * @param fromA first sentence in a
 * @param toA last sentence in a, included
 * @param fromB first sentence in b
 * @param toB last sentence in b, included
 * @param cosine of all words of the one side with all words of the other
 * @param seeds the seeds it consists of
 */
record Stretch(int fromA, int toA, int fromB, int toB, double cosine, int[] seeds) {

    /** Whether the two have a sentence of either text in common. */
    boolean clashes(Stretch other) {
        return fromA <= other.toA && other.fromA <= toA || fromB <= other.toB && other.fromB <= toB;
    }
}
