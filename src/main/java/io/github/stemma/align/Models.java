package io.github.stemma.align;

import java.util.List;

/**
 * The learned decisions of detection, as weights of logistic models (last entry: intercept).
 *
 * @param related whether two texts are related at all, over {@link Relatedness#FEATURES}
 * @param reworded whether a sentence tells what another tells, over {@link Rewordings#FEATURES}
 */
public record Models(List<Double> related, List<Double> reworded) {

    /** Learned by {@code LearnGate} and {@code LearnRewordings} from the gold stories. */
    public static Models defaults() {
        return new Models(
                List.of(1.0114, 0.7225, -0.5073, 3.7104, -2.0233),
                List.of(
                        6.7629, 0.4616, 1.3248, 1.7665, 0.6491, 1.7677, 2.1035, 0.0934, 0.7948, -1.4439, -0.9020,
                        -1.4786, 0.0334, -0.5223, 1.0534, -2.0846));
    }

    public Models {
        related = List.copyOf(related);
        reworded = List.copyOf(reworded);
        check(related, Relatedness.FEATURES);
        check(reworded, Rewordings.FEATURES);
    }

    private static void check(List<Double> weights, List<String> features) {
        if (weights.size() != features.size() + 1) {
            throw new IllegalArgumentException(weights.size() + " weights for " + features.size() + " features");
        }
    }

    /** The logarithm of the odds. */
    static double logit(List<Double> weights, double[] features) {
        double sum = weights.get(features.length);
        for (int k = 0; k < features.length; k++) {
            sum += weights.get(k) * features[k];
        }
        return sum;
    }
}
