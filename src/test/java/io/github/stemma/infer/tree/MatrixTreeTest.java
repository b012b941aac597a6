package io.github.stemma.infer.tree;

import static io.github.stemma.infer.tree.AllTrees.random;
import static io.github.stemma.infer.tree.AllTrees.roots;
import static io.github.stemma.infer.tree.AllTrees.trees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The sum over all trees, held against the list of them. */
class MatrixTreeTest {

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
}
