package io.github.stemma.infer.retold;

import java.util.List;

/**
 * A text in which nothing was found that another has too, and where it may have its matter from all the same.
 *
 * @param text its index
 * @param sources candidates, with the cues for each
 */
public record Loner(int text, List<Source> sources) {

    /** Index of the source that nobody collected. */
    static final int UNSEEN = -1;

    /**
     * A candidate.
     *
     * @param text its index, or {@link #UNSEEN}
     * @param cues by ordinal of {@link Retold.Cue}
     */
    record Source(int text, double[] cues) {

        private boolean isNamed() {
            return cues[Retold.Cue.CITES.ordinal()] > 0;
        }
    }

    /**
     * Probability of each candidate, in their order; what is missing to 1 is that the text has it from none of them.
     * Candidates that the text does not name share one chance, so that many are no better than one.
     */
    double[] probabilities(Retold retold) {
        double unnamed = sources.stream().filter(source -> !source.isNamed()).count();
        double[] p = new double[sources.size()];
        double sum = 1;
        for (int s = 0; s < p.length; s++) {
            Source source = sources.get(s);
            p[s] = Math.exp(retold.logit(source.cues())) / (source.isNamed() ? 1 : unnamed);
            sum += p[s];
        }
        for (int s = 0; s < p.length; s++) {
            p[s] /= sum;
        }
        return p;
    }
}
