package io.github.stemma.pipeline;

/**
 * How passages are looked for.
 *
 * @param profile what kind of texts
 * @param evalue most chance alignments between two texts that a near copy may stand for; above 0
 * @param rewordings whether sentences told in other words are looked for
 */
public record DetectOptions(Profile profile, double evalue, boolean rewordings) {

    /** Chance alignments between two texts that a near copy may stand for. */
    private static final double EVALUE = 1e-3;

    /** What kind of texts. */
    public enum Profile {
        /** Reports of newsrooms, in any language. */
        NEWS,
        /** Heavily reworked prose: whole stretches paraphrased, translated back or summed up. */
        PROSE
    }

    public DetectOptions {
        if (!(evalue > 0)) {
            throw new IllegalArgumentException("an E-value must be above 0: " + evalue);
        }
    }

    /** News, one chance alignment in a thousand pairs, rewordings too. */
    public static DetectOptions defaults() {
        return new DetectOptions(Profile.NEWS, EVALUE, true);
    }

    /** For texts of another kind. */
    public DetectOptions withProfile(Profile other) {
        return new DetectOptions(other, evalue, rewordings);
    }

    /** With another E-value, above 0. */
    public DetectOptions withEvalue(double other) {
        return new DetectOptions(profile, other, rewordings);
    }

    /** With or without sentences told in other words. */
    public DetectOptions withRewordings(boolean other) {
        return new DetectOptions(profile, evalue, other);
    }
}
