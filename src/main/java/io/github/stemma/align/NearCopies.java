package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Chain;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What two texts share nearly word for word.
 *
 * @param pair the texts
 * @param alignments the chosen alignments, best first, before ends and merging
 * @param longestRun most consecutive words in common
 */
public record NearCopies(WeighedPair pair, List<Alignment> alignments, int longestRun) {

    /** Words between two alignments that are joined to one passage. */
    public static final int MERGE_GAP = 3;

    public NearCopies {
        alignments = List.copyOf(alignments);
    }

    /** Aligns from chains of seeds and chooses among what overlaps. */
    public static NearCopies of(WeighedPair pair, Seeds seeds, List<Chain> chains, Scoring scoring, double evalue) {
        List<Alignment> found = new Aligner(Grid.of(pair), scoring, evalue).align(seeds, chains);
        return new NearCopies(pair, Overlaps.choose(found), seeds.longestRun());
    }

    /** Every alignment up to an E-value, best first, before any is chosen: for explaining. */
    public static List<Alignment> candidates(
            WeighedPair pair, Seeds seeds, List<Chain> chains, Scoring scoring, double evalue) {
        return new Aligner(Grid.of(pair), scoring, evalue).align(seeds, chains);
    }

    /**
     * These alignments without what says nothing at their ends; one of which nothing else is left goes.
     *
     * @param empty whether a word of a that agrees with a word of b says nothing
     */
    public List<Alignment> trimmed(List<Alignment> some, BiPredicate<Integer, Integer> empty) {
        PathScore scores = new PathScore(pair, Scoring.news());
        List<Alignment> out = new ArrayList<>();
        for (Alignment x : some) {
            int from = 0;
            int to = x.words();
            while (from < to && empty.test(x.pairA()[from], x.pairB()[from])) {
                from++;
            }
            while (from < to && empty.test(x.pairA()[to - 1], x.pairB()[to - 1])) {
                to--;
            }
            if (from < to) {
                out.add(to - from == x.words() ? x : scores.part(x, from, to));
            }
        }
        return out;
    }

    /** These alignments with whole sentences at their ends, neighbours joined. */
    public List<Alignment> finished(List<Alignment> some) {
        Ends ends = new Ends(pair.a().tokens(), pair.b().tokens());
        List<Alignment> extended = some.stream().map(ends::extended).toList();
        return new Merger(MERGE_GAP, pair.a().size(), pair.b().size()).merged(extended);
    }

    /** As {@link #finished}, for what is kept of texts that do not look related: nothing grows beyond its quotation. */
    public List<Alignment> finishedQuotations(List<Alignment> some) {
        Ends ends = new Ends(pair.a().tokens(), pair.b().tokens());
        List<Alignment> extended = some.stream().map(ends::quoted).toList();
        return new Merger(MERGE_GAP, pair.a().size(), pair.b().size()).merged(extended);
    }

    /**
     * Near copies and rewordings together: where a near copy lies inside a reworded pair of sentences it is widened to
     * the sentences, so that no word is reported twice.
     */
    public List<Alignment> with(List<Alignment> finished, List<Alignment> rewordings) {
        List<Alignment> out = new ArrayList<>(finished);
        for (Alignment reworded : rewordings) {
            int inside = -1;
            for (int k = 0; k < out.size() && inside < 0; k++) {
                boolean both = out.get(k).a().overlap(reworded.a()) > 0
                        && out.get(k).b().overlap(reworded.b()) > 0;
                inside = both ? k : -1;
            }
            if (inside < 0) {
                out.add(reworded);
            } else {
                out.set(inside, widened(out.get(inside), reworded));
            }
        }
        return out;
    }

    private static Alignment widened(Alignment x, Alignment by) {
        return x.covering(x.a().hull(by.a()), x.b().hull(by.b()));
    }
}
