package io.github.stemma.pipeline;

import io.github.stemma.align.NearCopies;
import io.github.stemma.align.Quoted;
import io.github.stemma.align.Relatedness;
import io.github.stemma.align.Scoring;
import io.github.stemma.chain.Chainer;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.WeighedPair;

/**
 * What two texts share nearly word for word, before it is known whether they are related.
 *
 * @param near the near copies
 * @param quoted which of it stands in quotation marks
 * @param relatedness what speaks for their being related
 */
record PairCopies(NearCopies near, Quoted quoted, Relatedness relatedness) {

    /** Which text is a depends on the texts alone, not on the order of the arguments. */
    static PairCopies of(Coded x, Coded y, PairStages stages, double evalue) {
        boolean turned = Passages.isAfter(x.text(), y.text());
        WeighedPair pair = turned ? stages.weigh(y, x) : stages.weigh(x, y);
        Seeds seeds = stages.seeds(pair);
        NearCopies copies = NearCopies.of(pair, seeds, new Chainer().chains(seeds), Scoring.news(), evalue);
        return of(copies);
    }

    /** The same for near copies that are known. */
    static PairCopies of(NearCopies near) {
        Quoted quoted = new Quoted(near.pair(), Scoring.news());
        return new PairCopies(near, quoted, new Relatedness(near.pair(), quoted, near.alignments()));
    }

    WeighedPair pair() {
        return near.pair();
    }
}
