package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import java.util.List;

/** Near copies that are not made ready in every way; for ablation. */
public final class Unfinished {

    private static final int GAP = 3;

    private Unfinished() {}

    /** Neighbours joined, but no sentence taken whole. */
    public static List<Alignment> withoutEnds(NearCopies near, List<Alignment> some) {
        return new Merger(GAP, near.pair().a().size(), near.pair().b().size()).merged(some);
    }

    /** Sentences taken whole, but neighbours left apart. */
    public static List<Alignment> withoutJoining(NearCopies near, List<Alignment> some) {
        Ends ends = new Ends(near.pair().a().tokens(), near.pair().b().tokens());
        return some.stream().map(ends::extended).toList();
    }
}
