package io.github.stemma.align;

import io.github.stemma.model.Decision;
import java.util.ArrayList;
import java.util.List;

/**
 * The learned decisions of detection, as weights of logistic models (last entry: intercept).
 *
 * @param related whether two texts are related at all, over {@link Relatedness#FEATURES}
 * @param retold whether one tells the other anew, over {@link Retelling#FEATURES}
 * @param reworded whether a sentence tells what another tells, over {@link Rewordings#FEATURES}
 */
public record Models(List<Double> related, List<Double> retold, List<Double> reworded) {

    /** Learned by {@code LearnGate}, {@code LearnRetelling} and {@code LearnRewordings} from the gold stories. */
    public static Models defaults() {
        return new Models(
                List.of(1.0114, 0.7225, -0.5073, 3.7104, -2.0233),
                List.of(2.2901, 1.9460, -0.7055, 3.0427, -1.7627),
                List.of(
                        7.2920, 0.0036, 1.8529, 1.4391, 0.2621, 2.8286, 0.6631, 0.1846, -0.1557, -1.3879, -0.5527,
                        -1.4193, -0.6024, 1.2425, 4.6029, -5.4350));
    }

    public Models {
        related = List.copyOf(related);
        retold = List.copyOf(retold);
        reworded = List.copyOf(reworded);
        check(related, Relatedness.FEATURES);
        check(retold, Retelling.FEATURES);
        check(reworded, Rewordings.FEATURES);
    }

    private static void check(List<Double> weights, List<String> features) {
        if (weights.size() != features.size() + 1) {
            throw new IllegalArgumentException(weights.size() + " weights for " + features.size() + " features");
        }
    }

    /** A decision taken apart. */
    static Decision decision(String name, List<String> features, List<Double> weights, double[] values, double bound) {
        List<Decision.Term> terms = new ArrayList<>();
        for (int k = 0; k < values.length; k++) {
            terms.add(new Decision.Term(features.get(k), values[k], weights.get(k)));
        }
        terms.add(new Decision.Term("intercept", 1, weights.get(values.length)));
        return new Decision(name, terms, bound);
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
