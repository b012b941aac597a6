package io.github.stemma.infer.tree;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws trees by their probability, where a tree has the product of its arrows as weight: from each node a walk towards
 * the root, from a node to a source of it by weight, with its loops erased.
 *
 * <p>Wilson's algorithm (STOC 1996, doi:10.1145/237814.237880); exact, whatever circles the arrows form. Bound: a walk's
 * mean time to reach the root, which is short as long as the nodes have a fair chance to have no source.
 */
public final class TreeDraws {

    private final double[][] upTo;
    private final int n;

    /** Weights as in {@link MatrixTree}; each node needs a way to the root. */
    public TreeDraws(double[][] weight, double[] root) {
        this.n = root.length;
        this.upTo = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            double sum = root[i];
            upTo[i][0] = sum;
            for (int j = 0; j < n; j++) {
                sum += i == j ? 0 : weight[j][i];
                upTo[i][j + 1] = sum;
            }
            if (!(sum > 0)) {
                throw new IllegalArgumentException("no tree: some nodes have no way to the root");
            }
        }
    }

    /** The source of each node, -1 for none. */
    public int[] draw(SplittableRandom random) {
        int[] source = new int[n];
        boolean[] placed = new boolean[n];
        for (int start = 0; start < n; start++) {
            for (int at = start; at >= 0 && !placed[at]; at = source[at]) {
                source[at] = step(at, random);
            }
            for (int at = start; at >= 0 && !placed[at]; at = source[at]) {
                placed[at] = true;
            }
        }
        return source;
    }

    private int step(int node, SplittableRandom random) {
        double at = random.nextDouble() * upTo[node][n];
        int found = Arrays.binarySearch(upTo[node], at);
        int next = found < 0 ? -found - 1 : found + 1;
        while (next <= n && upTo[node][next] <= at) {
            next++;
        }
        return Math.min(next, n) - 1;
    }
}
