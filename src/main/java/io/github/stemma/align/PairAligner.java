package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Chain;
import io.github.stemma.model.Seeds;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Aligns two sequences of word numbers from hits that an index has found; for collections, where there is no lexicon of
 * the pair and no time for one. Words are compared as numbers only: whoever gives hashes of folded words gets agreements
 * of folded words, whoever gives hashes of stems gets agreements of stems.
 *
 * <p>What comes out is by bits, best first, without overlap, every alignment of at least three words and within the
 * E-value; sentence ends are not looked for. The work is about forty cells of the table per aligned word plus some
 * hundred for every hit that lies on no path found before. One object serves one thread; make one per thread and use it for
 * many pairs.
 */
public final class PairAligner {

    private final Scoring scoring;
    private final double evalue;

    /**
     * @param scoring costs, e.g. {@link Scoring#NEWS}
     * @param evalue most chance alignments between two texts that an alignment may stand for, e.g. 1e-3
     */
    public PairAligner(Scoring scoring, double evalue) {
        this.scoring = scoring;
        this.evalue = evalue;
    }

    /**
     * The alignments of two texts.
     *
     * @param a a number for each word of the one text
     * @param bitsA what each word is worth, 0 to about 12
     * @param b the other text
     * @param bitsB what each of its words is worth
     * @param hitsA first word in a of each hit, in any order
     * @param hitsB first word in b of each hit
     * @param length words of each hit that agree one by one, at least 1
     * @return alignments, best first
     */
    public List<Alignment> align(
            int[] a, float[] bitsA, int[] b, float[] bitsB, int[] hitsA, int[] hitsB, int[] length) {
        Grid grid = Grid.of(a, bitsA, b, bitsB);
        float[] bits = new float[hitsA.length];
        for (int h = 0; h < bits.length; h++) {
            for (int k = 0; k < length[h]; k++) {
                bits[h] += grid.agreement(hitsA[h] + k, hitsB[h] + k);
            }
        }
        int[] all = IntStream.range(0, bits.length).toArray();
        if (all.length == 0) {
            return List.of();
        }
        Seeds seeds = new Seeds(hitsA, hitsB, length, bits, 0);
        return Overlaps.choose(new Aligner(grid, scoring, evalue).align(seeds, List.of(new Chain(all, 0))));
    }
}
