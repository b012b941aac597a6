package io.github.stemma.infer.retold;

import io.github.stemma.resource.Resources;
import java.util.Locale;
import java.util.Map;

/**
 * The weights, in nats, of what says whether a text in which nothing was found that another has too retells one of them
 * wholly in other words: learned by {@code calibrate.FitRetold}, stand in {@code retold.properties}.
 */
public final class Retold {

    /** What is looked at. */
    public enum Cue {
        /** Always there. */
        ALWAYS(-3.5),
        /** The text names the source as the report it tells. */
        CITES(3.5),
        /** The text names another outlet, which is not among the texts, as the report it tells. */
        CITES_OTHER(1.5),
        /** The text is a portal's, an aggregator's or a blog's. */
        TAKES(1.5),
        /** Nobody knows what the text's outlet is. */
        UNKNOWN_TRADE(0.3),
        /** The text is an agency's, a press office's or a station's. */
        OWN_TRADE(-1.0),
        /** The text says that somebody spoke to its own outlet. */
        OWN_REPORT(-1.0),
        /** Both speak of the same matter: {@link Likeness} beyond .25, in tenths, between -1 and 3. */
        LIKE(0.0),
        /** The source is older. */
        LATER(0.5),
        /** The source is younger. */
        EARLIER(-1.0),
        /** Nothing of the source was found in any other text. */
        LONELY_SOURCE(-1.5),
        /** The source is a portal's, an aggregator's or a blog's. */
        TAKING_SOURCE(-1.0),
        /** The source is one that nobody collected. */
        UNSEEN_SOURCE(-1.0),
        /** The text names an outlet that is not there, and the source is one that nobody collected. */
        NAMED_UNSEEN(1.0),
        /** Direct speech in the text, which own reporting brings: logarithm of its words, 1 at thirty and beyond. */
        SPEECH(-1.5),
        /** Figures in the text, which own reporting brings: logarithm of their number, 1 at twelve and beyond. */
        FIGURES(-0.7),
        /** Both speak of the same matter only by way of a third text. */
        INDIRECT(-0.5),
        /** Log odds that a retelling has some of what relates its source to a third text. */
        HANDED_ON(1.73),
        /** The same where the source is one that nobody collected, and the third need not have it from there. */
        SAME_UNSEEN(0.41),
        /** Log odds that two texts that seem independent are not, where both have much direct speech. */
        UNNOTICED(-3.9),
        /** The same, beyond that, where one of them has none; in part where it has little. */
        UNNOTICED_SILENT(1.0),
        /** The same, beyond that, where it has no figures either and speaks of the matter of the other. */
        UNNOTICED_PLAIN(0.5),
        /** The same where the other is a report of its own by an agency, a press office or a station. */
        UNNOTICED_OWN(-0.5);

        private final double prior;

        Cue(double prior) {
            this.prior = prior;
        }

        /** The weight before any data. */
        public double prior() {
            return prior;
        }

        /** The name in the file of weights. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String RESOURCE = "infer/retold.properties";

    private final double[] weights;

    private Retold(double[] weights) {
        this.weights = weights;
    }

    /** From weights by ordinal of the cues. */
    public static Retold of(double[] weights) {
        return new Retold(weights.clone());
    }

    /** The weights before any data. */
    public static Retold prior() {
        double[] weights = new double[Cue.values().length];
        for (Cue cue : Cue.values()) {
            weights[cue.ordinal()] = cue.prior();
        }
        return new Retold(weights);
    }

    /** Weights by which no text ever retells another; for calibration. */
    public static Retold never() {
        double[] weights = new double[Cue.values().length];
        weights[Cue.ALWAYS.ordinal()] = -40;
        return new Retold(weights);
    }

    /** The learned weights. */
    public static Retold learned() {
        Map<String, String> file = Resources.values(RESOURCE);
        double[] weights = prior().weights;
        for (Cue cue : Cue.values()) {
            String value = file.get(cue.label());
            if (value != null) {
                weights[cue.ordinal()] = Double.parseDouble(value);
            }
        }
        return new Retold(weights);
    }

    /** A copy of the weights by ordinal. */
    public double[] weights() {
        return weights.clone();
    }

    /** How often a retelling has some of what relates its source to a third text. */
    double handedOn() {
        return share(Cue.HANDED_ON);
    }

    /** How often a text that retells an unseen source and another that has one have the same. */
    double sameUnseen() {
        return share(Cue.SAME_UNSEEN);
    }

    /**
     * How often two texts that seem independent are not: as often as the one of which that is likelier is.
     *
     * @param one what one is beside the other
     * @param other what the other is beside the one
     */
    double unnoticed(Silence.Cues one, Silence.Cues other) {
        return logistic(Math.max(unnoticed(one), unnoticed(other)));
    }

    private double unnoticed(Silence.Cues cues) {
        return weights[Cue.UNNOTICED.ordinal()]
                + cues.silent() * weights[Cue.UNNOTICED_SILENT.ordinal()]
                + cues.plain() * weights[Cue.UNNOTICED_PLAIN.ordinal()]
                + cues.own() * weights[Cue.UNNOTICED_OWN.ordinal()];
    }

    private double share(Cue cue) {
        return logistic(weights[cue.ordinal()]);
    }

    private static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The logarithm of the odds that cues with these values are seen of a source rather than of none. */
    double logit(double[] cues) {
        double sum = 0;
        for (int c = 0; c < weights.length; c++) {
            sum += weights[c] * cues[c];
        }
        return sum;
    }
}
