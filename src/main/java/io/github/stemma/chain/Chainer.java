package io.github.stemma.chain;

import io.github.stemma.model.Chain;
import io.github.stemma.model.Order;
import io.github.stemma.model.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collinear chaining by dynamic programming with a concave gap cost (Li 2018, doi:10.1093/bioinformatics/bty191): a seed
 * follows another when it begins behind it in both texts, not further than {@link #REACH} words away; the gap between
 * them costs a little per word of difference and the logarithm of its length. Every seed is in exactly one chain, so
 * passages that changed places come out as several chains.
 *
 * <p>Bound: {@code s * LOOK_BACK} for s seeds.
 */
public final class Chainer {

    /** Words that may lie between two seeds of a chain, in either text. */
    private static final int REACH = 60;

    /** Seeds before a seed that are tried as its predecessor. */
    private static final int LOOK_BACK = 40;

    private static final double PER_WORD = .3;

    /** The chains, best first; ties by place of the first seed. */
    public List<Chain> chains(Seeds seeds) {
        int n = seeds.size();
        float[] score = new float[n];
        int[] before = new int[n];
        Arrays.fill(before, -1);
        for (int k = 0; k < n; k++) {
            score[k] = seeds.bits()[k];
            for (int l = k - 1; l >= Math.max(0, k - LOOK_BACK); l--) {
                float joined = score[l] + seeds.bits()[k] - cost(seeds, l, k);
                if (joined > score[k]) {
                    score[k] = joined;
                    before[k] = l;
                }
            }
        }
        return cut(score, before);
    }

    private static float cost(Seeds seeds, int l, int k) {
        int gapA = seeds.a()[k] - seeds.a()[l] - seeds.length()[l];
        int gapB = seeds.b()[k] - seeds.b()[l] - seeds.length()[l];
        if (gapA < 0 || gapB < 0 || gapA > REACH || gapB > REACH) {
            return Float.MAX_VALUE;
        }
        int skew = Math.abs(gapA - gapB);
        return (float) (PER_WORD * skew + .5 * Math.log1p(gapA + gapB) / Math.log(2));
    }

    /** Takes chains from their best ends; a seed already taken ends a chain. */
    private static List<Chain> cut(float[] score, int[] before) {
        Integer[] ends = new Integer[score.length];
        Arrays.setAll(ends, k -> k);
        Arrays.sort(ends, Order.<Integer>byMost(k -> score[k]).then(k -> k));
        boolean[] taken = new boolean[score.length];
        List<Chain> chains = new ArrayList<>();
        for (int end : ends) {
            if (taken[end]) {
                continue;
            }
            int length = 0;
            int at = end;
            for (; at >= 0 && !taken[at]; at = before[at]) {
                taken[at] = true;
                length++;
            }
            float whole = at >= 0 ? score[end] - score[at] : score[end];
            chains.add(new Chain(members(end, length, before), whole));
        }
        chains.sort(Order.<Chain>byMost(Chain::score).then(c -> c.seeds()[0]));
        return chains;
    }

    private static int[] members(int end, int length, int[] before) {
        int[] seeds = new int[length];
        int at = end;
        for (int k = length - 1; k >= 0; k--) {
            seeds[k] = at;
            at = before[at];
        }
        return seeds;
    }
}
