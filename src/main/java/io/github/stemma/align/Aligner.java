package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Chain;
import io.github.stemma.model.Order;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Aligns from seeds, chain by chain, best seed of a chain first; a seed that lies on a path already found starts none.
 * What is not significant is not kept.
 */
final class Aligner {

    /** Words that must agree at least. */
    private static final int LEAST_WORDS = 3;

    private final Grid grid;
    private final XDrop drop;
    private final double evalue;

    /**
     * @param evalue most chance alignments that an alignment may stand for
     */
    Aligner(Grid grid, Scoring scoring, double evalue) {
        this.grid = grid;
        this.drop = new XDrop(grid, scoring);
        this.evalue = evalue;
    }

    /** Significant alignments, best first; they may overlap. */
    List<Alignment> align(Seeds seeds, List<Chain> chains) {
        int[] partner = new int[grid.rows()];
        Arrays.fill(partner, -1);
        List<Alignment> found = new ArrayList<>();
        for (Chain chain : chains) {
            for (int seed : byBits(chain.seeds(), seeds)) {
                if (!isOnPath(seeds, seed, partner)) {
                    Alignment alignment = from(seeds.a()[seed], seeds.b()[seed], seeds.length()[seed]);
                    mark(alignment, partner);
                    if (alignment.evalue() <= evalue && alignment.words() >= LEAST_WORDS) {
                        found.add(alignment);
                    }
                }
            }
        }
        found.sort(Order.<Alignment>byMost(Alignment::bits).then(Alignment::a).then(Alignment::b));
        return found;
    }

    /** Cells of the alignment table looked at so far. */
    long cells() {
        return drop.cells();
    }

    private static int[] byBits(int[] members, Seeds seeds) {
        if (members.length == 1) {
            return members;
        }
        List<Integer> sorted = new ArrayList<>(members.length);
        for (int member : members) {
            sorted.add(member);
        }
        sorted.sort(Order.<Integer>byMost(k -> seeds.bits()[k]).then(k -> k));
        int[] byBits = new int[members.length];
        Arrays.setAll(byBits, sorted::get);
        return byBits;
    }

    private static boolean isOnPath(Seeds seeds, int seed, int[] partner) {
        int middle = seeds.length()[seed] / 2;
        return partner[seeds.a()[seed] + middle] == seeds.b()[seed] + middle;
    }

    private static void mark(Alignment alignment, int[] partner) {
        for (int k = 0; k < alignment.words(); k++) {
            partner[alignment.pairA()[k]] = alignment.pairB()[k];
        }
    }

    /** The best alignment through a run of shared words. */
    private Alignment from(int a, int b, int length) {
        double bits = 0;
        for (int k = 0; k < length; k++) {
            bits += grid.agreement(a + k, b + k);
        }
        bits += drop.extend(a - 1, b - 1, -1);
        int before = drop.pathLength;
        int[] pathA = new int[before + length];
        int[] pathB = new int[before + length];
        for (int k = 0; k < before; k++) {
            pathA[k] = drop.pathA[before - 1 - k];
            pathB[k] = drop.pathB[before - 1 - k];
        }
        for (int k = 0; k < length; k++) {
            pathA[before + k] = a + k;
            pathB[before + k] = b + k;
        }
        bits += drop.extend(a + length, b + length, 1);
        int whole = before + length + drop.pathLength;
        pathA = Arrays.copyOf(pathA, whole);
        pathB = Arrays.copyOf(pathB, whole);
        System.arraycopy(drop.pathA, 0, pathA, before + length, drop.pathLength);
        System.arraycopy(drop.pathB, 0, pathB, before + length, drop.pathLength);
        return new Alignment(
                new Span(pathA[0], pathA[whole - 1] + 1),
                new Span(pathB[0], pathB[whole - 1] + 1),
                pathA,
                pathB,
                bits,
                Significance.evalue(bits, grid.rows(), grid.columns()));
    }
}
