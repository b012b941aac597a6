package io.github.stemma.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** SIMULATED: a hidden agency item behind all, and a hidden version of it behind some of them. */
class NestedTest {

    private static double[] sum(int[] parent, Set<Integer> hidden) {
        double[] sums = new double[4];
        for (int seed = 0; seed < 10; seed++) {
            double[] one = NestedTable.score(NestedTable.cascade(parent, hidden, seed));
            for (int k = 0; k < sums.length; k++) {
                sums[k] += one[k];
            }
        }
        return sums;
    }

    @Test
    void theItemIsFoundAndOftenTheVersionToo() {
        double[] found = sum(new int[] {-1, 0, 0, 0, 0, 1, 1, 1}, Set.of(0, 1));

        assertThat(found[0]).as("item").isGreaterThanOrEqualTo(7);
        assertThat(found[1]).as("version").isGreaterThanOrEqualTo(4);
    }

    @Test
    void whereThereIsTheItemOnlyNoVersionIsMadeUp() {
        double[] found = sum(new int[] {-1, 0, 0, 0, 0, 0, 0}, Set.of(0));

        assertThat(found[0]).as("item").isGreaterThanOrEqualTo(9);
        assertThat(found[3]).as("made up").isLessThanOrEqualTo(1);
    }
}
