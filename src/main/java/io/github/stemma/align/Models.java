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
                List.of(1.2963, 0.9047, -1.0681, 5.5087, -1.9912),
                List.of(
                        2.0390, 0.7810, 1.1459, 4.6894, 1.0105, 1.2417, 1.4575, -0.2135, 1.6252, -0.4367, -0.7108,
                        -1.6845, -0.0129, -0.7013, 1.4514, -2.8622));
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
