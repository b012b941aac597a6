package io.github.stemma.infer.belief;

import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.evidence.Weights;
import java.util.List;

/** What is held of one family: a {@link Posterior} over all its structures, or a {@link Mosaic} for a large one. */
public sealed interface Belief permits Posterior, Mosaic {

    /** Largest family whose structures are weighed as wholes. */
    int WHOLE = 9;

    /** Weighs a family. */
    static Belief of(Story story, Weights weights) {
        return story.size() <= WHOLE ? Posterior.of(story, weights) : Mosaic.of(story, weights);
    }

    /** The family. */
    Story story();

    /** The evidence. */
    List<Signal> signals();

    /** Probabilities of the five classes of {@link Kinship} for a pair. */
    double[] kinship(int a, int b);

    /** Probability that {@code source} is a direct source of {@code derived}. */
    double arrow(int source, int derived);

    /** The unseen sources that shared wording calls for. */
    List<Hidden> hidden();

    /** Part of the words that a or b shares with somebody in the family that the two do not both have, 0 to 1 (Jaccard). */
    double apart(int a, int b);

    /** Whether the two share anything. */
    boolean linked(int a, int b);
}
