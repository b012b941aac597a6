package io.github.stemma.pipeline;

import io.github.stemma.align.Models;
import io.github.stemma.align.NearCopies;
import io.github.stemma.align.Quoted;
import io.github.stemma.align.Relatedness;
import io.github.stemma.align.Retelling;
import io.github.stemma.align.Scoring;
import io.github.stemma.chain.Chainer;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.WeighedPair;
import java.util.List;

/**
 * A pair of texts on its way through the stages.
 *
 * @param near what they share nearly word for word
 * @param telling near copies that are more than phrases of frequent words
 * @param finished near copies to report: all of them when the texts are related, else quotations and what is beyond doubt
 * @param told whether one of two texts that do not look related tells the other anew
 * @param isRelated whether the texts are related
 * @param isReworded whether they are so surely that what is told in other words is looked for too
 */
record PairWork(
        NearCopies near,
        List<Alignment> telling,
        List<Alignment> finished,
        Retelling.Told told,
        boolean isRelated,
        boolean isReworded) {

    /** Log odds from which two texts of several count as related. */
    private static final double OPEN = .9;

    /** The same for two texts by themselves, where no third can support what they share. */
    private static final double OPEN_ALONE = 0;

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
        return lone.isEmpty() ? this : new PairWork(near, telling, near.finished(lone), told, false, false);
    }

    /** Goes as far as near copies. Which text is a depends on the texts alone, not on the order of the arguments. */
    static PairWork of(Coded x, Coded y, PairStages stages, double evalue, Models models, boolean alone) {
        boolean turned = Passages.isAfter(x.text(), y.text());
        WeighedPair pair = turned ? stages.weigh(y, x) : stages.weigh(x, y);
        Seeds seeds = stages.seeds(pair);
        NearCopies copies = NearCopies.of(pair, seeds, new Chainer().chains(seeds), Scoring.NEWS, evalue);
        Quoted quoted = new Quoted(pair, Scoring.NEWS);
        Relatedness relatedness = new Relatedness(pair, quoted, copies.alignments());
        double bound = open(alone);
        boolean alike = relatedness.logit(models, bound) >= bound;
        List<Alignment> telling = relatedness.telling(copies.alignments());
        Retelling.Told told = alike ? Retelling.Told.NO : new Retelling(pair).told(models);
        boolean open = alike || told != Retelling.Told.NO;
        List<Alignment> finished = open
                ? stages.finished(copies, telling)
                : copies.finishedQuotations(quoted.kept(copies.alignments(), evalue));
        return new PairWork(copies, telling, finished, told, open, alike || told.compareTo(Retelling.Told.LIKELY) >= 0);
    }

    /**
     * Log odds from which two texts count as related.
     *
     * @param alone whether there is no third text
     */
    static double open(boolean alone) {
        return alone ? OPEN_ALONE : OPEN;
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
