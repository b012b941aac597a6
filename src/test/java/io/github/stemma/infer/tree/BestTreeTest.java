package io.github.stemma.infer.tree;

import static io.github.stemma.infer.tree.AllTrees.random;
import static io.github.stemma.infer.tree.AllTrees.reachesRoot;
import static io.github.stemma.infer.tree.AllTrees.trees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The best of all trees, held against the list of them. */
class BestTreeTest {

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
