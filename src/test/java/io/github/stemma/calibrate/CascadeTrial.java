package io.github.stemma.calibrate;

import java.util.Locale;

/**
 * What provenance of a large family is worth in points, on SIMULATED cascades of 20 texts of which none, a quarter and a
 * half are hidden: hundredths of verdicts that are right and of average sign similarity, less a hundredth for each arrow in
 * a hundred pairs that is reversed or false.
 */
final class CascadeTrial implements Trial {

    private static final int TEXTS = 20;
    private static final int CASCADES = 4;

    @Override
    public Result run() {
        Result result = new Result();
        for (double hidden : new double[] {0, .25, .5}) {
            String set = String.format(Locale.ROOT, "%.2f", hidden);
            double sum = 0;
            for (int seed = 1; seed <= CASCADES; seed++) {
                double[] score = CascadeTable.score(Cascade.of(TEXTS, hidden, seed % 2 == 0, seed));
                double points = 100 * ((score[1] - score[3] - score[4]) / score[2] + score[5]);
                result.stories().put(set + "/" + seed, points);
                sum += points;
            }
            result.sets().put(set, sum / CASCADES);
        }
        return result;
    }
}
