package io.github.stemma.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Seeds close to one another in both texts, put together to fragments: divided where more than a number of sentences lie
 * between, by one text and the other in turn until nothing changes; a fragment whose two sides are not alike as bags of
 * words is divided anew with a smaller gap.
 */
final class ProseClusters {

    private final ProseSeeds seeds;
    private final double alike;

    /** Sentences {@code [a, aEnd]} of a with {@code [b, bEnd]} of b, ends included. */
    record Fragment(int a, int aEnd, int b, int bEnd, double cosine, List<ProseSeeds.Seed> seeds) {}

    /**
     * @param alike least cosine of the two sides of a fragment
     */
    ProseClusters(ProseSeeds seeds, double alike) {
        this.seeds = seeds;
        this.alike = alike;
    }

    List<Fragment> fragments(List<ProseSeeds.Seed> some, int gap) {
        List<Fragment> out = new ArrayList<>();
        for (List<ProseSeeds.Seed> cluster : divided(some, gap)) {
            Fragment fragment = fragment(cluster);
            if (fragment.cosine() >= alike) {
                out.add(fragment);
            } else if (gap > 0) {
                out.addAll(fragments(cluster, gap - 1));
            }
        }
        return out;
    }

    private static List<List<ProseSeeds.Seed>> divided(List<ProseSeeds.Seed> some, int gap) {
        List<List<ProseSeeds.Seed>> parts = List.of(some);
        int before = 0;
        boolean byA = true;
        int still = 0;
        while (still < 2) {
            before = parts.size();
            List<List<ProseSeeds.Seed>> next = new ArrayList<>();
            for (List<ProseSeeds.Seed> part : parts) {
                cut(part, gap, byA, next);
            }
            parts = next;
            still = parts.size() == before ? still + 1 : 0;
            byA = !byA;
        }
        return parts;
    }

    private static void cut(List<ProseSeeds.Seed> part, int gap, boolean byA, List<List<ProseSeeds.Seed>> out) {
        List<ProseSeeds.Seed> sorted = new ArrayList<>(part);
        sorted.sort(
                byA
                        ? Comparator.comparingInt(ProseSeeds.Seed::a).thenComparingInt(ProseSeeds.Seed::b)
                        : Comparator.comparingInt(ProseSeeds.Seed::b).thenComparingInt(ProseSeeds.Seed::a));
        List<ProseSeeds.Seed> run = new ArrayList<>();
        int last = 0;
        for (ProseSeeds.Seed seed : sorted) {
            int at = byA ? seed.a() : seed.b();
            if (!run.isEmpty() && at - last > gap) {
                out.add(run);
                run = new ArrayList<>();
            }
            run.add(seed);
            last = at;
        }
        if (!run.isEmpty()) {
            out.add(run);
        }
    }

    private Fragment fragment(List<ProseSeeds.Seed> cluster) {
        int a = cluster.stream().mapToInt(ProseSeeds.Seed::a).min().orElseThrow();
        int aEnd = cluster.stream().mapToInt(ProseSeeds.Seed::a).max().orElseThrow();
        int b = cluster.stream().mapToInt(ProseSeeds.Seed::b).min().orElseThrow();
        int bEnd = cluster.stream().mapToInt(ProseSeeds.Seed::b).max().orElseThrow();
        return new Fragment(a, aEnd, b, bEnd, cosine(a, aEnd, b, bEnd), cluster);
    }

    private double cosine(int a, int aEnd, int b, int bEnd) {
        Map<Integer, Double> left = bag(seeds.a, a, aEnd);
        Map<Integer, Double> right = bag(seeds.b, b, bEnd);
        double dot = 0;
        for (Map.Entry<Integer, Double> e : left.entrySet()) {
            dot += e.getValue() * right.getOrDefault(e.getKey(), 0.0);
        }
        return dot / Math.max(1e-9, norm(left) * norm(right));
    }

    private static Map<Integer, Double> bag(SentenceVectors side, int from, int to) {
        Map<Integer, Double> bag = new HashMap<>();
        for (int s = from; s <= to; s++) {
            for (int k = 0; k < side.stem[s].length; k++) {
                bag.merge(side.stem[s][k], (double) side.weight[s][k], Double::sum);
            }
        }
        return bag;
    }

    private static double norm(Map<Integer, Double> bag) {
        double sum = 0;
        for (double x : bag.values()) {
            sum += x * x;
        }
        return Math.sqrt(sum);
    }
}
