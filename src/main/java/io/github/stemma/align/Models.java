package io.github.stemma.align;

import io.github.stemma.model.Decision;
import java.util.ArrayList;
import java.util.List;

/**
 * The learned decisions of detection, as weights of logistic models (last entry: intercept).
 *
 * @param related whether two texts are related at all, over {@link Relatedness#FEATURES}
 * @param retold whether one tells the other anew, over {@link Retelling#FEATURES}
 * @param partner which sentence of the other text a sentence goes with, over {@link Rewordings#PARTNER}
 * @param reworded whether a sentence tells what another tells, over {@link Rewordings#FEATURES}
 */
public record Models(List<Double> related, List<Double> retold, List<Double> partner, List<Double> reworded) {

    /** Learned by {@code LearnGate}, {@code LearnRetelling} and {@code LearnRewordings} from the gold stories. */
    public static Models defaults() {
        return new Models(
                List.of(1.2510, 0.8511, -0.9043, 3.5941, -1.2752),
                List.of(2.9205, 1.0103, -0.8080, 1.8632, -0.7745),
                List.of(6.7638, -1.0798, 2.3870, 1.6873, 5.0118, 1.1713, 0.7798, -4.8812, -4.2728),
                List.of(
                        9.2391, -0.0237, -0.3128, 1.5691, 0.1519, 2.5723, 0.8616, 0.2748, -0.1235, -2.4440, -0.0844,
                        -1.6734, -3.8260, 1.1559, 1.3721, 3.7340, 0.2260, 0.9901, -0.1593, 1.2773, -3.9829, 2.0342,
                        -0.1866, -3.4491));
    }

    public Models {
        related = List.copyOf(related);
        retold = List.copyOf(retold);
        partner = List.copyOf(partner);
        reworded = List.copyOf(reworded);
        check(related, Relatedness.FEATURES);
        check(retold, Retelling.FEATURES);
        check(partner, Rewordings.PARTNER);
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
