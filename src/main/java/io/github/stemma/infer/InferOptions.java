package io.github.stemma.infer;

import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Retold;

/**
 * What inference is to say.
 *
 * @param sure least probability for a verdict other than undirected, more than 0.5 and less than 1
 * @param undirected whether no arrow may be given, only who shares with whom
 * @param weights of the features
 * @param retold weights of what says that a text retells another wholly in other words
 */
public record InferOptions(double sure, boolean undirected, Weights weights, Retold retold) {

    private static final double SURE = 0.6;

    public InferOptions {
        if (!(sure > 0.5 && sure < 1)) {
            throw new IllegalArgumentException("least probability of a verdict must lie between 0.5 and 1: " + sure);
        }
    }

    /** What {@code stemma trace} does when nothing is said. */
    public static InferOptions defaults() {
        return new InferOptions(SURE, false, Weights.learned(), Retold.learned());
    }
}
