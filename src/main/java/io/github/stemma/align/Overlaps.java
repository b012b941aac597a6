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
    private static final double BEYOND_DOUBT = 1e-6;

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

    private static boolean isHalf(int[] words, BitSet taken) {
        int n = 0;
        for (int w : words) {
            n += taken.get(w) ? 1 : 0;
        }
        return 2 * n > words.length;
    }
}
