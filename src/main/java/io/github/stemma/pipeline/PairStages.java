package io.github.stemma.pipeline;

import io.github.stemma.align.NearCopies;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.seed.PairSeeds;
import io.github.stemma.seed.Weigher;
import java.util.List;

/** What a pair goes through on the way to its near copies. Whoever wants to know what a part is good for replaces it. */
public class PairStages {

    /** What each word is worth between two texts. */
    public WeighedPair weigh(Coded a, Coded b) {
        return new Weigher().weigh(a, b);
    }

    /** Where alignments begin. */
    public Seeds seeds(WeighedPair pair) {
        return PairSeeds.of(pair);
    }

    /** Near copies of related texts, ready to report. */
    public List<Alignment> finished(NearCopies near, List<Alignment> some) {
        return near.finished(some);
    }
}
