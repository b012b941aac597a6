package io.github.stemma.align.prose;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.WeighedPair;
import java.util.Arrays;
import java.util.List;

/**
 * Which word goes with which inside an area: as the near copies in it say, and for the rest, sentence with sentence, each
 * word with the one that it agrees with most and that is still free. Word order is left out of it.
 */
final class WordPairs {

    private static final int NONE = -1;

    private final WeighedPair pair;
    private final Area area;
    private final int[] partnerOfA;
    private final boolean[] takenB;

    WordPairs(WeighedPair pair, Area area) {
        this.pair = pair;
        this.area = area;
        this.partnerOfA = new int[area.a().length()];
        this.takenB = new boolean[area.b().length()];
        Arrays.fill(partnerOfA, NONE);
    }

    /** Takes over the pairs of near copies. */
    void copy(List<Alignment> near) {
        for (Alignment x : near) {
            for (int k = 0; k < x.words(); k++) {
                if (area.a().contains(x.pairA()[k]) && area.b().contains(x.pairB()[k])) {
                    join(x.pairA()[k], x.pairB()[k]);
                }
            }
        }
    }

    /** Pairs the words {@code [fromA, toA)} and {@code [fromB, toB)} as far as they lie in the area. */
    void match(int fromA, int toA, int fromB, int toB) {
        int beginB = Math.max(fromB, area.b().begin());
        int endB = Math.min(toB, area.b().end());
        for (int i = Math.max(fromA, area.a().begin());
                i < Math.min(toA, area.a().end());
                i++) {
            int best = NONE;
            float top = 0;
            for (int j = beginB; j < endB && isFree(i); j++) {
                float bits = takenB[j - area.b().begin()] ? 0 : pair.agreement(i, j);
                if (bits > top) {
                    top = bits;
                    best = j;
                }
            }
            if (best != NONE) {
                join(i, best);
            }
        }
    }

    private boolean isFree(int i) {
        return partnerOfA[i - area.a().begin()] == NONE;
    }

    private void join(int i, int j) {
        if (isFree(i) && !takenB[j - area.b().begin()]) {
            partnerOfA[i - area.a().begin()] = j;
            takenB[j - area.b().begin()] = true;
        }
    }

    /** The area with its pairs; the bits are those of the words that agree. */
    Alignment alignment() {
        int[] a = new int[partnerOfA.length];
        int[] b = new int[partnerOfA.length];
        int size = 0;
        double bits = 0;
        for (int k = 0; k < partnerOfA.length; k++) {
            if (partnerOfA[k] != NONE) {
                a[size] = area.a().begin() + k;
                b[size] = partnerOfA[k];
                bits += pair.agreement(a[size], b[size]);
                size++;
            }
        }
        return new Alignment(
                area.a(),
                area.b(),
                Arrays.copyOf(a, size),
                Arrays.copyOf(b, size),
                bits,
                evalue(bits),
                true,
                List.of());
    }

    /** As for near copies, though order is free here: an upper bound of what the words are worth. */
    private double evalue(double bits) {
        return .1 * pair.a().size() * pair.b().size() * Math.pow(2, -bits);
    }
}
