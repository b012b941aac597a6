package io.github.stemma.infer.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tree whose arrows weigh most in sum: every node takes its best source, circles are drawn together into one node
 * and the choice is made again (Chu and Liu 1965; Edmonds 1967, doi:10.6028/jres.071B.032). Bound: n³.
 *
 * <p>Here weights are logarithms and may be negative; {@link Double#NEGATIVE_INFINITY} is no arrow. Of two that weigh
 * the same the source that comes first is taken, the root before all.
 */
public final class BestTree {

    private BestTree() {}

    /**
     * @param weight of the arrows, {@code [source][derived]}
     * @param root weight of having no source, finite
     * @return the source of each node, -1 for none
     */
    public static int[] of(double[][] weight, double[] root) {
        int n = root.length;
        double[][] w = new double[n + 1][];
        w[0] = new double[n + 1];
        Arrays.fill(w[0], Double.NEGATIVE_INFINITY);
        System.arraycopy(root, 0, w[0], 1, n);
        for (int i = 0; i < n; i++) {
            w[i + 1] = new double[n + 1];
            System.arraycopy(weight[i], 0, w[i + 1], 1, n);
            w[i + 1][0] = Double.NEGATIVE_INFINITY;
            w[i + 1][i + 1] = Double.NEGATIVE_INFINITY;
        }
        int[] above = solve(w);
        int[] source = new int[n];
        for (int i = 0; i < n; i++) {
            source[i] = above[i + 1] - 1;
        }
        return source;
    }

    /** Node 0 is the root. */
    private static int[] solve(double[][] w) {
        int n = w.length;
        int[] best = new int[n];
        for (int i = 1; i < n; i++) {
            for (int j = 1; j < n; j++) {
                best[i] = w[j][i] > w[best[i]][i] ? j : best[i];
            }
        }
        boolean[] circle = circle(best);
        return circle == null ? best : contracted(w, best, circle);
    }

    /** The nodes of one circle, or null where there is none. */
    private static boolean @Nullable [] circle(int[] best) {
        int n = best.length;
        int[] met = new int[n];
        for (int start = 1; start < n; start++) {
            int at = start;
            while (at != 0 && met[at] == 0) {
                met[at] = start;
                at = best[at];
            }
            if (at != 0 && met[at] == start) {
                boolean[] circle = new boolean[n];
                for (int i = at; !circle[i]; i = best[i]) {
                    circle[i] = true;
                }
                return circle;
            }
        }
        return null;
    }

    /** Solves the graph in which the circle is one node, the last, and opens it where its source enters. */
    private static int[] contracted(double[][] w, int[] best, boolean[] circle) {
        int n = w.length;
        int[] outside = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (!circle[i]) {
                outside[count++] = i;
            }
        }
        double[][] small = new double[count + 1][count + 1];
        int[] enter = new int[count + 1];
        int[] leave = new int[count + 1];
        for (double[] row : small) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (int x = 0; x < count; x++) {
            for (int y = 0; y < count; y++) {
                small[x][y] = w[outside[x]][outside[y]];
            }
            for (int c = 1; c < n; c++) {
                if (circle[c]) {
                    double in = w[outside[x]][c] - w[best[c]][c];
                    if (in > small[x][count]) {
                        small[x][count] = in;
                        enter[x] = c;
                    }
                    if (w[c][outside[x]] > small[count][x]) {
                        small[count][x] = w[c][outside[x]];
                        leave[x] = c;
                    }
                }
            }
        }
        int[] solved = solve(small);
        int[] above = best.clone();
        for (int x = 1; x < count; x++) {
            above[outside[x]] = solved[x] == count ? leave[x] : outside[solved[x]];
        }
        above[enter[solved[count]]] = outside[solved[count]];
        return above;
    }
}
