package io.github.stemma.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.calibrate.PlagDet.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlagDetTest {

    private static PlagDet of(List<Case> truth, List<Case> found) {
        PlagDet score = new PlagDet();
        score.add(truth, found);
        return score;
    }

    @Test
    void theTruthItselfIsOne() {
        List<Case> truth = List.of(new Case(0, 100, 50, 150), new Case(200, 300, 300, 380));

        assertThat(of(truth, truth).plagdet()).isEqualTo(1);
    }

    @Test
    void halfOfBothSidesIsHalfTheRecall() {
        PlagDet score = of(List.of(new Case(0, 100, 0, 100)), List.of(new Case(0, 50, 50, 100)));

        assertThat(score.recall()).isEqualTo(.5);
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.plagdet()).isEqualTo(2 / 3.0, within(1e-9));
    }

    @Test
    void aCaseInTwoPiecesCostsGranularity() {
        PlagDet score =
                of(List.of(new Case(0, 100, 0, 100)), List.of(new Case(0, 50, 0, 50), new Case(50, 100, 50, 100)));

        assertThat(score.granularity()).isEqualTo(2);
        assertThat(score.plagdet()).isEqualTo(1 / (Math.log(3) / Math.log(2)), within(1e-9));
    }

    @Test
    void charactersFoundTwiceCountOnce() {
        PlagDet score =
                of(List.of(new Case(0, 100, 0, 100)), List.of(new Case(0, 60, 0, 60), new Case(40, 80, 40, 80)));

        assertThat(score.recall()).isEqualTo(.8);
    }

    @Test
    void aDetectionThatMeetsOneSideOnlyIsWrong() {
        PlagDet score = of(List.of(new Case(0, 100, 0, 100)), List.of(new Case(0, 100, 500, 600)));

        assertThat(score.precision()).isZero();
        assertThat(score.recall()).isZero();
    }
}
