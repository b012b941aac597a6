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
                List.of(0.7431, 0.7793, -0.3640, 1.3522, 1.2783, -0.6717, -0.8090),
                List.of(3.6150, 1.1328, -0.7258, 2.0790, -0.8784),
                List.of(6.6486, -1.0958, 2.3474, 1.6929, 5.0156, 1.1705, 0.7936, -4.8753, -4.2581),
                List.of(
                        9.0224, -0.0113, -0.3087, 1.4613, 0.1266, 2.4952, 0.8723, 0.2830, -0.0850, -2.4489, -0.0997,
                        -1.6780, -3.7471, 1.1412, 1.4041, 3.7212, 0.2358, 0.9848, -0.1604, 1.2853, -3.9194, 1.9635,
                        -0.1878, -3.4599));
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
