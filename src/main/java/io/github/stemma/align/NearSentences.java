package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Span;
import io.github.stemma.model.WeighedPair;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which sentences of two texts are near copies of which, and how much of each sentence and text lies in near copies. */
final class NearSentences {

    private static final int FAR = 6;

    /** For each sentence of a the sentence of b that it is a near copy of, or -1. */
    final int[] nearA;

    final int[] nearB;

    /** Share of each sentence's words that lie in near copies. */
    final double[] coveredA;

    final double[] coveredB;

    /** Share of each text's words that lie in near copies. */
    final double shareA;

    final double shareB;

    /**
     * @param near finished near copies of the pair
     */
    NearSentences(WeighedPair pair, SentenceBounds a, SentenceBounds b, List<Alignment> near) {
        this.nearA = new int[a.count()];
        this.nearB = new int[b.count()];
        Arrays.fill(nearA, -1);
        Arrays.fill(nearB, -1);
        BitSet wordsA = new BitSet();
        BitSet wordsB = new BitSet();
        for (Alignment x : near) {
            wordsA.set(x.a().begin(), x.a().end());
            wordsB.set(x.b().begin(), x.b().end());
            for (int k = 0; k < x.words(); k++) {
                int s = pair.a().tokens().sentence(x.pairA()[k]);
                int t = pair.b().tokens().sentence(x.pairB()[k]);
                nearA[s] = isHalf(a, s, x.a()) ? t : nearA[s];
                nearB[t] = isHalf(b, t, x.b()) ? s : nearB[t];
            }
        }
        this.shareA = wordsA.cardinality() / (double) Math.max(1, pair.a().size());
        this.shareB = wordsB.cardinality() / (double) Math.max(1, pair.b().size());
        this.coveredA = covered(a, wordsA);
        this.coveredB = covered(b, wordsB);
    }

    private static boolean isHalf(SentenceBounds bounds, int s, Span words) {
        Span sentence = bounds.words(s);
        return 2 * sentence.overlap(words) >= sentence.length();
    }

    private static double[] covered(SentenceBounds bounds, BitSet words) {
        double[] out = new double[bounds.count()];
        for (int s = 0; s < out.length; s++) {
            int n = words.get(bounds.begin(s), bounds.end(s)).cardinality();
            out[s] = n / (double) Math.max(1, bounds.end(s) - bounds.begin(s));
        }
        return out;
    }

    /** 1 when j stands where the near-copied neighbours of i let expect it, less the further away; 0 without neighbours. */
    double context(int i, int j) {
        double best = 0;
        for (int d = -2; d <= 2; d++) {
            if (i + d >= 0 && i + d < nearA.length && nearA[i + d] >= 0) {
                best = Math.max(best, 1 - .34 * Math.abs(nearA[i + d] - d - j));
            }
            if (j + d >= 0 && j + d < nearB.length && nearB[j + d] >= 0) {
                best = Math.max(best, 1 - .34 * Math.abs(nearB[j + d] - d - i));
            }
        }
        return Math.max(0, best);
    }

    /** Sentences from sentence s to the next near copy, at most {@value #FAR}. */
    static int distance(int s, int[] near) {
        for (int d = 1; d < FAR; d++) {
            if (s - d >= 0 && near[s - d] >= 0 || s + d < near.length && near[s + d] >= 0) {
                return d;
            }
        }
        return FAR;
    }
}
