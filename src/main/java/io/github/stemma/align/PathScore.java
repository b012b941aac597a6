package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Span;
import io.github.stemma.model.WeighedPair;
import java.util.Arrays;

/** What a stretch of a path is worth by itself, and cutting paths. */
final class PathScore {

    private final WeighedPair pair;
    private final Scoring scoring;

    PathScore(WeighedPair pair, Scoring scoring) {
        this.pair = pair;
        this.scoring = scoring;
    }

    /** Bits of the pairs {@code [from, to)} of a path, with what lies between them. */
    double bits(int[] pathA, int[] pathB, int from, int to) {
        double bits = 0;
        for (int k = from; k < to; k++) {
            bits += pair.agreement(pathA[k], pathB[k]);
            if (k > from) {
                bits -= between(pathA[k] - pathA[k - 1] - 1, pathB[k] - pathB[k - 1] - 1);
            }
        }
        return bits;
    }

    /** Cost of so many words between two pairs. */
    double between(int gapA, int gapB) {
        int skew = Math.abs(gapA - gapB);
        return Math.min(gapA, gapB) * scoring.mismatch()
                + (skew > 0 ? scoring.gapOpen() + skew * scoring.gapWord() : 0);
    }

    /** The stretch {@code [from, to)} of an alignment as an alignment of its own; {@code to > from}. */
    Alignment part(Alignment whole, int from, int to) {
        int[] a = Arrays.copyOfRange(whole.pairA(), from, to);
        int[] b = Arrays.copyOfRange(whole.pairB(), from, to);
        double bits = bits(a, b, 0, a.length);
        return new Alignment(
                new Span(a[0], a[a.length - 1] + 1),
                new Span(b[0], b[b.length - 1] + 1),
                a,
                b,
                bits,
                Significance.evalue(bits, pair.a().size(), pair.b().size()));
    }
}
