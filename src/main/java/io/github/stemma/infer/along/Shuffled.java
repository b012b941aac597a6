package io.github.stemma.infer.along;

import java.util.SplittableRandom;

/**
 * The control for a second source: a text that merges two has stretches from each, so its sentences in their order are
 * likelier under {@link Switching} than in most other orders. A text whose sentences merely resemble now the one and now
 * the other by chance is as likely in any order. Shuffled with a fixed seed.
 */
public final class Shuffled {

    private static final int SHUFFLES = 99;
    /** So many of the shuffled orders and the true one, at most, may be as likely as the true one. */
    private static final double CHANCE = 0.05;

    private Shuffled() {}

    /** Part of all orders that are as likely as the true one, which counts: 0.01 to 1. */
    public static double chance(Switching model, int sentences) {
        int[] order = new int[sentences];
        for (int i = 0; i < sentences; i++) {
            order[i] = i;
        }
        double truth = model.likelihood(order);
        SplittableRandom random = new SplittableRandom(1);
        int asLikely = 1;
        for (int k = 0; k < SHUFFLES; k++) {
            for (int i = sentences - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            asLikely += model.likelihood(order) >= truth - 1e-9 ? 1 : 0;
        }
        return (double) asLikely / (SHUFFLES + 1);
    }

    /** Whether the order of the sentences supports more than one source. */
    public static boolean supports(Switching model, int sentences) {
        return chance(model, sentences) <= CHANCE;
    }
}
