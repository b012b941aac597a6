package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Chooses among alignments that lie over one another, best first: what is more than half covered on both sides goes;
 * what is covered on one side only stays when it is beyond doubt (a sentence used twice).
 */
public final class Overlaps {

    /** E-value that an alignment needs whose words on one side are taken already. */
    public static final double BEYOND_DOUBT = 1e-6;

    /** Share of an alignment's words above which it is covered. */
    public static final double HALF = .5;

    private Overlaps() {}

    /**
     * @param ranked alignments, best first
     * @return the chosen ones, best first
     */
    public static List<Alignment> choose(List<Alignment> ranked) {
        BitSet takenA = new BitSet();
        BitSet takenB = new BitSet();
        List<Alignment> chosen = new ArrayList<>();
        for (Alignment next : ranked) {
            boolean coveredA = isHalf(next.pairA(), takenA);
            boolean coveredB = isHalf(next.pairB(), takenB);
            if (coveredA && coveredB || (coveredA || coveredB) && next.evalue() > BEYOND_DOUBT) {
                continue;
            }
            chosen.add(next);
            for (int k = 0; k < next.words(); k++) {
                takenA.set(next.pairA()[k]);
                takenB.set(next.pairB()[k]);
            }
        }
        return chosen;
    }

    /** The share of an alignment's words that better ones have already, on the side where they have fewer. */
    public static double share(Alignment x, List<Alignment> chosen) {
        BitSet takenA = new BitSet();
        BitSet takenB = new BitSet();
        for (Alignment better : chosen) {
            for (int k = 0; k < better.words() && better.bits() >= x.bits(); k++) {
                takenA.set(better.pairA()[k]);
                takenB.set(better.pairB()[k]);
            }
        }
        return (double) Math.min(taken(x.pairA(), takenA), taken(x.pairB(), takenB)) / x.words();
    }

    private static int taken(int[] words, BitSet taken) {
        int n = 0;
        for (int w : words) {
            n += taken.get(w) ? 1 : 0;
        }
        return n;
    }

    private static boolean isHalf(int[] words, BitSet taken) {
        return taken(words, taken) > HALF * words.length;
    }
}
