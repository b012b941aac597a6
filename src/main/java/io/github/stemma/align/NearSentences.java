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

    /** Sentences beside a near copy that it lets expect something of, and by how many they may be off. */
    private static final int NEIGHBOURS = 2;

    /** What an expectation loses for each sentence that it is off; nothing is left beyond {@link #NEIGHBOURS}. */
    private static final double OFF = .34;

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

    /**
     * For each pair of sentences 1 when j stands where the near-copied neighbours of i let expect it, less the further
     * away; 0 without neighbours.
     */
    double[][] contexts() {
        double[][] out = new double[nearA.length][nearB.length];
        for (int s = 0; s < nearA.length; s++) {
            if (nearA[s] >= 0) {
                expect(s, nearA[s], true, out);
            }
        }
        for (int t = 0; t < nearB.length; t++) {
            if (nearB[t] >= 0) {
                expect(nearB[t], t, false, out);
            }
        }
        return out;
    }

    /** Near copies s and t let expect that their neighbours go together: those of one text, where the other's are nearly. */
    private static void expect(int s, int t, boolean fromA, double[][] context) {
        for (int d = -NEIGHBOURS; d <= NEIGHBOURS; d++) {
            for (int off = -NEIGHBOURS; off <= NEIGHBOURS; off++) {
                int i = s + d + (fromA ? 0 : off);
                int j = t + d + (fromA ? off : 0);
                if (i >= 0 && i < context.length && j >= 0 && j < context[i].length) {
                    context[i][j] = Math.max(context[i][j], 1 - OFF * Math.abs(off));
                }
            }
        }
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
