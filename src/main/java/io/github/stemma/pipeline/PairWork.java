package io.github.stemma.pipeline;

import io.github.stemma.align.Elsewhere;
import io.github.stemma.align.Hearsay;
import io.github.stemma.align.Models;
import io.github.stemma.align.NearCopies;
import io.github.stemma.align.Retelling;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.WeighedPair;
import java.util.List;

/**
 * A pair of texts on its way through the stages.
 *
 * @param near what they share nearly word for word
 * @param elsewhere which of the wording other texts have
 * @param hearsay whose report they tell, by what other texts say
 * @param telling near copies that are more than phrases of frequent words
 * @param finished near copies to report: all of them when the texts are related, else quotations and what is beyond doubt
 * @param told whether one of two texts that do not look related tells the other anew
 * @param isRelated whether the texts are related
 * @param isReworded whether they are so surely that what is told in other words is looked for too
 */
record PairWork(
        NearCopies near,
        Elsewhere elsewhere,
        Hearsay hearsay,
        List<Alignment> telling,
        List<Alignment> finished,
        Retelling.Told told,
        boolean isRelated,
        boolean isReworded) {

    /** Log odds from which two texts count as related. */
    static final double OPEN = .5;

    /** Bits of a near copy in a pair that is related for another reason than what its words look like. */
    private static final double BEYOND_FORMULA = 40;

    /**
     * The same when the texts are known to share wording that hardly any other text has: then a lone near copy is no
     * formula that everybody uses, and counts.
     */
    PairWork sharingRareWording() {
        if (isRelated()) {
            return this;
        }
        List<Alignment> lone = near.alignments().stream()
                .filter(alignment -> alignment.bits() >= BEYOND_FORMULA)
                .toList();
        return lone.isEmpty()
                ? this
                : new PairWork(near, elsewhere, hearsay, telling, near.finished(lone), told, false, false);
    }

    /**
     * Decides whether two texts are related, and so what of their near copies is reported.
     *
     * @param elsewhere which of their wording other texts have
     */
    static PairWork of(
            PairCopies copies,
            boolean alike,
            Elsewhere elsewhere,
            Hearsay hearsay,
            PairStages stages,
            double evalue,
            Models models) {
        NearCopies near = copies.near();
        List<Alignment> telling = copies.relatedness().telling(near.alignments());
        Retelling.Told told = alike ? Retelling.Told.NO : new Retelling(near.pair(), hearsay).told(models);
        boolean open = alike || told != Retelling.Told.NO;
        List<Alignment> finished = open
                ? stages.finished(near, telling)
                : near.finishedQuotations(copies.quoted().kept(near.alignments(), evalue));
        boolean reworded = alike || told.compareTo(Retelling.Told.LIKELY) >= 0;
        return new PairWork(near, elsewhere, hearsay, telling, finished, told, open, reworded);
    }

    /** Whether that is sure enough for conclusions about third texts. */
    boolean isSurelyTold() {
        return told == Retelling.Told.SURELY;
    }

    /** The near copies to report if the texts were related. */
    List<Alignment> asRelated() {
        return isRelated ? finished : near.finished(telling);
    }

    /** What is reported of unrelated texts, with near copies that a third text supports. */
    List<Alignment> withSupported(List<Alignment> supported) {
        return supported.isEmpty() ? finished : near.with(near.finished(supported), finished);
    }

    WeighedPair pair() {
        return near.pair();
    }
}
