package io.github.stemma.infer.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The list of all trees of up to five nodes, and weights drawn at random. */
final class AllTrees {

    private AllTrees() {}

    /** All ways to give each node a source, without those that go in a circle. */
    static List<int[]> trees(int n) {
        List<int[]> trees = new ArrayList<>();
        int count = (int) Math.pow(n + 1, n);
        for (int code = 0; code < count; code++) {
            int[] source = new int[n];
            for (int i = 0, rest = code; i < n; i++, rest /= n + 1) {
                source[i] = rest % (n + 1) - 1;
            }
            if (IntStream.range(0, n).allMatch(i -> reachesRoot(source, i))) {
                trees.add(source);
            }
        }
        return trees;
    }

    static boolean reachesRoot(int[] source, int node) {
        int at = node;
        for (int step = 0; step <= source.length; step++) {
            if (at < 0) {
                return true;
            }
            at = source[at];
        }
        return false;
    }

    static double[][] random(int n, SplittableRandom random) {
        double[][] weight = new double[n][n];
        for (double[] row : weight) {
            for (int k = 0; k < n; k++) {
                row[k] = random.nextInt(4) == 0 ? 0 : random.nextDouble();
            }
        }
        return weight;
    }

    static double[] roots(int n, SplittableRandom random) {
        return random.doubles(n, 0.05, 1).toArray();
    }
}
