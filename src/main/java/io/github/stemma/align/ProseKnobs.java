package io.github.stemma.align;

/**
 * The constants of {@link Prose}, learned by {@code PanTune} on the PAN13 sample.
 *
 * @param cosine least cosine of two sentences
 * @param dice least Dice's coefficient of two sentences
 * @param best share of the best cosine of either sentence that a seed must reach
 * @param gap sentences from one seed of a fragment to the next
 * @param alike least cosine of the two sides of a fragment
 * @param summaryGap the same for summaries
 * @param summaryAlike the same for summaries
 * @param ratio of the sides from which texts may be a summary
 * @param least characters of a fragment on either side
 * @param trimEvalue E-value of near copies that fragments are trimmed to
 * @param aloneEvalue E-value of near copies that stand by themselves
 * @param covered share of both sides of a fragment that near copies must cover for it to be trimmed
 * @param merge words between near copies that are joined
 * @param overlap sides on which fragments may not overlap: 0 a, 1 b, 2 either, 3 both
 */
public record ProseKnobs(
        double cosine,
        double dice,
        double best,
        int gap,
        double alike,
        int summaryGap,
        double summaryAlike,
        double ratio,
        int least,
        double trimEvalue,
        double aloneEvalue,
        double covered,
        int merge,
        int overlap) {

    public static ProseKnobs defaults() {
        return new ProseKnobs(.25, .33, .8, 4, .40, 25, .34, 3, 150, 1e-6, 1e-40, .5, 30, 2);
    }
}
