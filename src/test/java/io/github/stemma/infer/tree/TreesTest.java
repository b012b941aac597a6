package io.github.stemma.infer.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sum over all trees and the best of them, held against the list of all trees of up to five nodes. */
class TreesTest {

    /** All ways to give each node a source, without those that go in a circle. */
    private static List<int[]> trees(int n) {
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

    private static boolean reachesRoot(int[] source, int node) {
        int at = node;
        for (int step = 0; step <= source.length; step++) {
            if (at < 0) {
                return true;
            }
            at = source[at];
        }
        return false;
    }

    private static double[][] random(int n, SplittableRandom random) {
        double[][] weight = new double[n][n];
        for (double[] row : weight) {
            for (int k = 0; k < n; k++) {
                row[k] = random.nextInt(4) == 0 ? 0 : random.nextDouble();
            }
        }
        return weight;
    }

    private static double[] roots(int n, SplittableRandom random) {
        return random.doubles(n, 0.05, 1).toArray();
    }

    private static double product(int[] tree, double[][] weight, double[] root) {
        double product = 1;
        for (int i = 0; i < tree.length; i++) {
            product *= tree[i] < 0 ? root[i] : weight[tree[i]][i];
        }
        return product;
    }

    @Test
    void probabilitiesOfArrowsAreTheSumsOverAllTrees() {
        SplittableRandom random = new SplittableRandom(7);
        for (int n = 1; n <= 4; n++) {
            double[][] weight = random(n, random);
            double[] root = roots(n, random);
            MatrixTree sums = MatrixTree.of(weight, root);
            double all =
                    trees(n).stream().mapToDouble(t -> product(t, weight, root)).sum();
            for (int i = 0; i < n; i++) {
                for (int j = -1; j < n; j++) {
                    int source = j;
                    int derived = i;
                    double with = trees(n).stream()
                            .filter(t -> t[derived] == source)
                            .mapToDouble(t -> product(t, weight, root))
                            .sum();
                    assertThat(j < 0 ? sums.root(i) : sums.arrow(j, i)).isCloseTo(with / all, within(1e-9));
                }
            }
        }
    }

    @Test
    void twoThatOnlyHaveEachOtherShareTheirChances() {
        MatrixTree sums = MatrixTree.of(new double[][] {{0, 9}, {9, 0}}, new double[] {1, 1});

        assertThat(sums.arrow(0, 1)).isCloseTo(9.0 / 19, within(1e-9));
        assertThat(sums.arrow(1, 0)).isCloseTo(9.0 / 19, within(1e-9));
    }

    @Test
    void withoutAWayToTheRootThereIsNoTree() {
        double[][] circle = {{0, 1}, {1, 0}};

        assertThatThrownBy(() -> MatrixTree.of(circle, new double[2])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBestTreeIsBestOfAll() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 200; round++) {
            int n = 1 + round % 5;
            double[][] weight = logarithms(random(n, random));
            double[] root = random.doubles(n, -6, 0).toArray();
            double best = trees(n).stream()
                    .mapToDouble(t -> sum(t, weight, root))
                    .max()
                    .orElseThrow();

            int[] tree = BestTree.of(weight, root);

            assertThat(IntStream.range(0, n)).allMatch(i -> reachesRoot(tree, i));
            assertThat(sum(tree, weight, root)).isCloseTo(best, within(1e-9));
        }
    }

    private static double[][] logarithms(double[][] weight) {
        for (double[] row : weight) {
            for (int k = 0; k < row.length; k++) {
                row[k] = Math.log(row[k]);
            }
        }
        return weight;
    }

    private static double sum(int[] tree, double[][] weight, double[] root) {
        double sum = 0;
        for (int i = 0; i < tree.length; i++) {
            sum += tree[i] < 0 ? root[i] : weight[tree[i]][i];
        }
        return sum;
    }

    @Test
    void aCircleIsOpenedWhereItCostsLeast() {
        double none = Double.NEGATIVE_INFINITY;
        double[][] weight = {{none, 5, none}, {5, none, none}, {none, 1, none}};

        assertThat(BestTree.of(weight, new double[] {-1000, -1000, 0})).containsExactly(1, 2, -1);
    }
}
