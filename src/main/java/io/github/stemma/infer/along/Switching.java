package io.github.stemma.infer.along;

import java.util.Arrays;

/**
 * The sources of a text along its sentences, as a hidden Markov model (Rabiner 1989, doi:10.1109/5.18626). A state is the source that the
 * writer has before him; each sentence is taken from it or written by himself, which leaves the source where it is.
 * Changing the source is costly, and a source is turned to the sooner the likelier it is that the text has it at all.
 *
 * <p>What a sentence says for a source is the odds of its kept part k: the densities Beta(2, 1) where the sentence was
 * taken from there and Beta(1, 2) where it was not have the ratio k / (1 - k), taken with half a word on both sides.
 * The shapes of the two densities and the two constants below are set by hand.
 */
public final class Switching {

    /** A sentence is from another source than the one before. */
    private static final double CHANGE = 0.1;
    /** A sentence is the writer's own. */
    private static final double OWN = 0.2;

    private final double[][] kept;
    private final double[] weight;
    private final double[] prior;

    /**
     * @param kept for each sentence and source the words it has from there, at most its weight
     * @param weight words of each sentence
     * @param prior how likely each source is, adding up to 1; at least one
     */
    public Switching(double[][] kept, double[] weight, double[] prior) {
        this.kept = kept;
        this.weight = weight;
        this.prior = prior.clone();
    }

    /** The odds that sentence {@code at} was taken from {@code source}, given that it is its turn, against own writing. */
    private double odds(int at, int source) {
        double k = Math.min(kept[at][source], weight[at]);
        return (1 - OWN) / OWN * (k + 0.5) / (weight[at] - k + 0.5);
    }

    private double likelihood(int at, int source) {
        return OWN * (1 + odds(at, source));
    }

    /** Logarithm of the likelihood with the sentences in this order. */
    public double likelihood(int[] order) {
        double sum = 0;
        double[] now = prior.clone();
        for (int at : order) {
            double total = 0;
            for (int s = 0; s < now.length; s++) {
                now[s] *= likelihood(at, s);
                total += now[s];
            }
            sum += Math.log(total);
            for (int s = 0; s < now.length; s++) {
                now[s] = (1 - CHANGE) * now[s] / total + CHANGE * prior[s];
            }
        }
        return sum;
    }

    /**
     * Probability for each sentence that it comes from each source; what is missing to 1 is own writing. Forward and
     * backward.
     */
    public double[][] posterior() {
        int n = weight.length;
        int sources = prior.length;
        double[][] forward = new double[n][sources];
        double[] now = prior.clone();
        for (int at = 0; at < n; at++) {
            double total = 0;
            for (int s = 0; s < sources; s++) {
                now[s] *= likelihood(at, s);
                total += now[s];
            }
            for (int s = 0; s < sources; s++) {
                forward[at][s] = now[s] / total;
                now[s] = (1 - CHANGE) * forward[at][s] + CHANGE * prior[s];
            }
        }
        double[] after = new double[sources];
        Arrays.fill(after, 1);
        for (int at = n - 1; at >= 0; at--) {
            double total = 0;
            double arrive = 0;
            for (int s = 0; s < sources; s++) {
                double here = likelihood(at, s) * after[s];
                total += forward[at][s] * after[s];
                forward[at][s] *= after[s];
                arrive += prior[s] * here;
            }
            double most = 0;
            for (int s = 0; s < sources; s++) {
                forward[at][s] /= total;
                after[s] = (1 - CHANGE) * likelihood(at, s) * after[s] + CHANGE * arrive;
                most = Math.max(most, after[s]);
            }
            for (int s = 0; s < sources; s++) {
                after[s] /= most;
                double odds = odds(at, s);
                forward[at][s] *= odds / (1 + odds);
            }
        }
        return forward;
    }

    /** The likeliest source of each sentence, -1 where own writing is likelier than any. */
    public int[] sources() {
        double[][] posterior = posterior();
        int[] best = new int[weight.length];
        for (int at = 0; at < best.length; at++) {
            best[at] = -1;
            double most = 1;
            for (double p : posterior[at]) {
                most -= p;
            }
            for (int s = 0; s < prior.length; s++) {
                if (posterior[at][s] > most) {
                    most = posterior[at][s];
                    best[at] = s;
                }
            }
        }
        return best;
    }
}
