package io.github.stemma.infer.search;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.structure.Shares;
import io.github.stemma.infer.structure.StructureFeatures;
import io.github.stemma.infer.structure.Triples;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Probabilities of structures, averaged over resampled columns: an editor takes over or leaves out whole sentences, so
 * what a set of witnesses shares is a handful of decisions rather than hundreds of words, and another handful might have
 * fallen otherwise. Each draw counts every column as often as a Poisson number of mean 1 says (Hanley and MacGibbon 2006,
 * doi:10.1016/j.cmpb.2006.04.006, after Efron 1979, doi:10.1214/aos/1176344552).
 */
public final class Resampled {

    /** Words of one column: about what an editor takes over or leaves at a time. */
    private static final double COLUMN = 5;

    private static final int DRAWS = 40;
    /** Structures this far below the best, in nats, are not drawn again: all of them together hold less than .002. */
    private static final double FAR = 14;

    private final Triples triples;
    private final List<Shares.Pattern> patterns;
    /** What each pattern costs that is left wholly unexplained, in nats, 0 or less. */
    private final double[] cost;

    /** For structures counted by {@code features}. */
    public Resampled(StructureFeatures features, Shares shares, Weights weights) {
        this.triples = features.triples();
        this.patterns = shares.patterns();
        this.cost = new double[patterns.size()];
        for (int at = 0; at < cost.length; at++) {
            cost[at] = cost(patterns.get(at), weights);
        }
    }

    private static double cost(Shares.Pattern pattern, Weights weights) {
        double[] f = new double[Feature.values().length];
        Triples.count(pattern, 1, f);
        return weights.score(f);
    }

    /**
     * The probability of each structure.
     *
     * @param best structures, best first
     * @return as many numbers, adding up to 1
     */
    public double[] probabilities(List<Pool.Scored> best) {
        int near = near(best);
        double[][] strays = new double[near][];
        for (int s = 0; s < near; s++) {
            strays[s] = triples.strays(best.get(s).structure());
        }
        // where all leave the same unexplained, no draw tells them apart, as with most lone pairs
        int draws = Arrays.stream(strays).allMatch(row -> Arrays.equals(row, strays[0])) ? 1 : DRAWS;
        double[] sums = new double[best.size()];
        SplittableRandom random = new SplittableRandom(1);
        for (int draw = 0; draw < draws; draw++) {
            double[] drawn = drawn(random);
            double[] scores = new double[near];
            for (int s = 0; s < near; s++) {
                scores[s] = best.get(s).score() + product(strays[s], drawn);
            }
            add(scores, 1.0 / draws, sums);
        }
        return sums;
    }

    private static int near(List<Pool.Scored> best) {
        int near = best.size();
        while (best.get(near - 1).score() < best.get(0).score() - FAR) {
            near--;
        }
        return near;
    }

    /** What each pattern costs more or less in a draw than it does, in nats. */
    private double[] drawn(SplittableRandom random) {
        double[] drawn = new double[cost.length];
        for (int at = 0; at < cost.length; at++) {
            long columns = Math.max(1, Math.round(patterns.get(at).words() / COLUMN));
            long times = 0;
            for (long column = 0; column < columns; column++) {
                times += poisson(random);
            }
            drawn[at] = cost[at] * ((double) times / columns - 1);
        }
        return drawn;
    }

    /** A Poisson number of mean 1 (Knuth, The Art of Computer Programming 2, 3.4.1). */
    private static int poisson(SplittableRandom random) {
        int number = -1;
        for (double left = 1; left > 1 / Math.E; left *= random.nextDouble()) {
            number++;
        }
        return number;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int at = 0; at < a.length; at++) {
            sum += a[at] * b[at];
        }
        return sum;
    }

    private static void add(double[] scores, double part, double[] sums) {
        double top = scores[0];
        for (double score : scores) {
            top = Math.max(top, score);
        }
        double all = 0;
        for (double score : scores) {
            all += Math.exp(score - top);
        }
        for (int s = 0; s < scores.length; s++) {
            sums[s] += part * Math.exp(scores[s] - top) / all;
        }
    }
}
