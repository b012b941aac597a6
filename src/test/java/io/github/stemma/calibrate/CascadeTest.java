package io.github.stemma.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SIMULATED cascades: no arrow the wrong way, and a tree that resembles the true one, small or pieced together. */
class CascadeTest {

    @ParameterizedTest
    @CsvSource({"4, 0, 1", "5, 0.25, 2", "6, 0.25, 3", "7, 0.5, 4", "24, 0.1, 5"})
    void arrowsAreRightAndTheTreeResemblesTheTrueOne(int texts, double hidden, long seed) {
        double[] score = CascadeTable.score(Cascade.of(texts, hidden, true, seed));

        assertThat(score[3]).as("reversed").isZero();
        assertThat(score[4]).as("false arrows").isLessThanOrEqualTo(0.02 * score[2]);
        assertThat(score[5]).as("average sign similarity").isGreaterThan(0.75);
    }
}
