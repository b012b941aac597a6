package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Chain;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.WeighedPair;
import java.util.List;

/**
 * What two texts share nearly word for word.
 *
 * @param pair the texts
 * @param alignments the chosen alignments, best first, before ends and merging
 * @param longestRun most consecutive words in common
 */
public record NearCopies(WeighedPair pair, List<Alignment> alignments, int longestRun) {

    /** Words between two alignments that are joined to one passage. */
    private static final int MERGE_GAP = 3;

    public NearCopies {
        alignments = List.copyOf(alignments);
    }

    /** Aligns from chains of seeds and chooses among what overlaps. */
    public static NearCopies of(WeighedPair pair, Seeds seeds, List<Chain> chains, Scoring scoring, double evalue) {
        List<Alignment> found = new Aligner(Grid.of(pair), scoring, evalue).align(seeds, chains);
        return new NearCopies(pair, Overlaps.choose(found), seeds.longestRun());
    }

    /** These alignments with whole sentences at their ends, neighbours joined. */
    public List<Alignment> finished(List<Alignment> some) {
        Ends ends = new Ends(pair.a().tokens(), pair.b().tokens());
        List<Alignment> extended = some.stream().map(ends::extended).toList();
        return new Merger(MERGE_GAP, pair.a().size(), pair.b().size()).merged(extended);
    }
}
