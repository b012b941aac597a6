package io.github.stemma.pipeline;

import io.github.stemma.align.Models;
import io.github.stemma.align.NearCopies;
import io.github.stemma.align.Quoted;
import io.github.stemma.align.Relatedness;
import io.github.stemma.align.Scoring;
import io.github.stemma.chain.Chainer;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.seed.PairSeeds;
import io.github.stemma.seed.Weigher;
import java.util.List;

/**
 * A pair of texts on its way through the stages.
 *
 * @param near what they share nearly word for word
 * @param finished near copies to report: all of them when the texts are related, else quotations and what is beyond doubt
 * @param related log odds that the texts are related
 */
record PairWork(NearCopies near, List<Alignment> finished, double related) {

    /** Log odds from which two texts count as related. */
    private static final double OPEN = 0.5;

    /** Goes as far as near copies. Which text is a depends on the texts alone, not on the order of the arguments. */
    static PairWork of(Coded x, Coded y, double evalue, Models models) {
        boolean turned = Passages.isAfter(x.text(), y.text());
        WeighedPair pair = turned ? new Weigher().weigh(y, x) : new Weigher().weigh(x, y);
        Seeds seeds = PairSeeds.of(pair);
        NearCopies near = NearCopies.of(pair, seeds, new Chainer().chains(seeds), Scoring.NEWS, evalue);
        Quoted quoted = new Quoted(pair, Scoring.NEWS);
        double related = new Relatedness(pair, quoted, near.alignments()).logit(models);
        List<Alignment> finished = related >= OPEN
                ? near.finished(near.alignments())
                : near.finishedQuotations(quoted.kept(near.alignments(), evalue));
        return new PairWork(near, finished, related);
    }

    boolean isRelated() {
        return related >= OPEN;
    }

    WeighedPair pair() {
        return near.pair();
    }
}
