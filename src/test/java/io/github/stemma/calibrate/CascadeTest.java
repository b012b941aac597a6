package io.github.stemma.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** SIMULATED cascades: no arrow the wrong way, and a tree that resembles the true one, small or pieced together. */
class CascadeTest {

    @Test
    void arrowsAreRightAndTheTreeResemblesTheTrueOne() {
        double similarity = 0;
        double pairs = 0;
        double wrong = 0;
        int[] texts = {4, 5, 6, 7, 24};
        for (int k = 0; k < texts.length; k++) {
            double[] score = CascadeTable.score(Cascade.of(texts[k], 0.2, true, k + 1));
            similarity += score[5] / texts.length;
            pairs += score[2];
            wrong += score[3] + score[4];
        }

        assertThat(wrong).as("reversed and false arrows").isLessThanOrEqualTo(0.02 * pairs);
        assertThat(similarity).as("average sign similarity").isGreaterThan(0.7);
    }
}
