package io.github.stemma.align.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Seeds to stretches: the largest sets of seeds that hold together on both sides, that is, have no more than a number of
 * sentences without a seed between them. A stretch that is not alike as a whole is taken apart with a smaller gap, down
 * to 0. Which side is looked at first changes nothing: two sets that hold together and have a seed in common hold
 * together.
 *
 * <p>After Sanchez-Perez, Sidorov and Gelbukh 2014 (A winning approach to text alignment for text reuse detection at PAN
 * 2014, ceur-ws.org/Vol-1180). Bound: seeds times gap, sorted on each round.
 */
final class Stretches {

    private final Sentences sentences;
    private final SentenceSeeds seeds;
    private final double whole;
    private final double alone;
    private final float[] bagA;
    private final float[] bagB;
    private final List<Stretch> found = new ArrayList<>();

    private Stretches(Sentences sentences, SentenceSeeds seeds, ProseOptions.Hold hold, double alone) {
        this.sentences = sentences;
        this.seeds = seeds;
        this.whole = hold.whole();
        this.alone = Math.max(alone, hold.whole());
        this.bagA = new float[sentences.terms];
        this.bagB = new float[sentences.terms];
    }

    static List<Stretch> of(Sentences sentences, SentenceSeeds seeds, ProseOptions.Hold hold, double alone) {
        Stretches stretches = new Stretches(sentences, seeds, hold, alone);
        int[] all = new int[seeds.size()];
        Arrays.setAll(all, k -> k);
        if (all.length > 0) {
            stretches.split(all, hold.gap(), true, false);
        }
        return stretches.apart();
    }

    /** Where two stretches share a sentence of either text, the one that is more alike as a whole. */
    private List<Stretch> apart() {
        found.sort(Comparator.<Stretch>comparingDouble(s -> -s.cosine())
                .thenComparingInt(Stretch::fromA)
                .thenComparingInt(Stretch::fromB));
        List<Stretch> kept = new ArrayList<>();
        for (Stretch s : found) {
            if (kept.stream().noneMatch(s::clashes)) {
                kept.add(s);
            }
        }
        return kept;
    }

    /** Splits by one side, then by the other, until neither splits. */
    private void split(int[] set, int gap, boolean byA, boolean heldByOther) {
        List<int[]> parts = parts(set, gap, byA);
        if (parts.size() == 1 && heldByOther) {
            judge(set, gap);
            return;
        }
        for (int[] part : parts) {
            split(part, gap, !byA, true);
        }
    }

    private List<int[]> parts(int[] set, int gap, boolean byA) {
        long[] order = new long[set.length];
        for (int k = 0; k < set.length; k++) {
            int at = byA ? seeds.a(set[k]) : seeds.b(set[k]);
            order[k] = (long) at << 32 | set[k];
        }
        Arrays.sort(order);
        List<int[]> parts = new ArrayList<>();
        int from = 0;
        for (int k = 1; k <= order.length; k++) {
            if (k == order.length || (order[k] >>> 32) - (order[k - 1] >>> 32) > gap + 1) {
                int[] part = new int[k - from];
                for (int l = from; l < k; l++) {
                    part[l - from] = (int) order[l];
                }
                parts.add(part);
                from = k;
            }
        }
        return parts;
    }

    private void judge(int[] set, int gap) {
        Stretch stretch = stretch(set);
        if (stretch.cosine() >= (set.length == 1 ? alone : whole)) {
            found.add(stretch);
        } else if (gap > 0) {
            split(set, gap - 1, true, false);
        }
    }

    private Stretch stretch(int[] set) {
        int fromA = Integer.MAX_VALUE;
        int toA = 0;
        int fromB = Integer.MAX_VALUE;
        int toB = 0;
        for (int k : set) {
            fromA = Math.min(fromA, seeds.a(k));
            toA = Math.max(toA, seeds.a(k));
            fromB = Math.min(fromB, seeds.b(k));
            toB = Math.max(toB, seeds.b(k));
        }
        return new Stretch(fromA, toA, fromB, toB, cosine(fromA, toA, fromB, toB), set);
    }

    private double cosine(int fromA, int toA, int fromB, int toB) {
        Vectors a = sentences.a;
        Vectors b = sentences.b;
        fill(a, fromA, toA, bagA);
        fill(b, fromB, toB, bagB);
        double product = product(a, fromA, toA, bagB);
        double normA = product(a, fromA, toA, bagA);
        double normB = product(b, fromB, toB, bagB);
        clear(a, fromA, toA, bagA);
        clear(b, fromB, toB, bagB);
        return normA > 0 && normB > 0 ? product / Math.sqrt(normA * normB) : 0;
    }

    private static void fill(Vectors v, int from, int to, float[] bag) {
        for (int k = v.from(from); k < v.from(to + 1); k++) {
            bag[v.term(k)] += v.weight(k);
        }
    }

    private static void clear(Vectors v, int from, int to, float[] bag) {
        for (int k = v.from(from); k < v.from(to + 1); k++) {
            bag[v.term(k)] = 0;
        }
    }

    /** Sum of {@code own * other} over the bag's terms: each occurrence brings its share of {@code own}. */
    private static double product(Vectors v, int from, int to, float[] other) {
        double sum = 0;
        for (int k = v.from(from); k < v.from(to + 1); k++) {
            sum += (double) v.weight(k) * other[v.term(k)];
        }
        return sum;
    }
}
