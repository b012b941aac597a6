package io.github.stemma.infer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.model.Collation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes that structures call for: witnesses 0, 1 have one reading, 2, 3 the other, 4 lacks the place; unseen sources are 5 and 6. */
class GroupsTest {

    private static final Groups GROUPS = new Groups(Shares.of(new Collation(
            List.of("w1", "w2", "w3", "w4", "w5"),
            List.of(),
            List.of(),
            List.of(new Collation.Fork(List.of(0, 1), List.of(2, 3), 3)))));

    private static double of(int... arrows) {
        return GROUPS.unexplained(structure(arrows));
    }

    private static Structure structure(int... arrows) {
        Structure structure = Structure.empty(5);
        for (int k = 0; k < arrows.length; k += 2) {
            structure = structure.with(arrows[k + 1], structure.sources(arrows[k + 1]) | 1L << arrows[k]);
        }
        return structure;
    }

    @Test
    void oneSourceBehindAllNeedsASecondChange() {
        assertThat(of(5, 0, 5, 1, 5, 2, 5, 3)).isEqualTo(3);
    }

    @Test
    void anInnerSourceExplainsTheReading() {
        assertThat(of(5, 0, 5, 1, 6, 2, 6, 3, 5, 6)).isZero();
        assertThat(of(6, 2, 6, 3, 0, 6, 0, 1)).isZero();
    }

    @Test
    void aChainExplainsItAndAStarDoesNot() {
        assertThat(of(0, 1, 0, 2, 2, 3)).isZero();
        assertThat(of(0, 1, 0, 2, 0, 3)).isEqualTo(3);
    }

    @Test
    void whoLacksThePlaceMayHandOnEither() {
        assertThat(of(0, 1, 0, 4, 4, 2, 4, 3)).isZero();
    }

    @Test
    void aMixedTextMayHaveEither() {
        assertThat(of(0, 1, 2, 3, 0, 3)).isZero();
        assertThat(of(0, 1, 0, 2, 0, 3, 2, 3)).isZero();
    }

    @Test
    void whichWayTheArrowsPointMakesNoDifference() {
        assertThat(of(0, 1, 1, 2, 2, 3)).isEqualTo(of(3, 2, 2, 1, 1, 0));
        assertThat(of(0, 2, 2, 1, 1, 3)).isEqualTo(of(3, 1, 1, 2, 2, 0)).isEqualTo(6);
    }

    @Test
    void withoutArrowsNothingChanges() {
        assertThat(of()).isZero();
    }

    private static double of(List<Collation.Fork> forks, int... arrows) {
        List<String> ids = List.of("w1", "w2", "w3", "w4", "w5");
        Collation collation =
                new Collation(ids, List.of(), List.of(new Collation.Pattern(List.of(0, 4), 30, 2)), forks);
        double[] f = new double[Feature.values().length];
        new Groups(Shares.of(collation)).count(structure(arrows), f);
        return f[Feature.UNEXPLAINED_FORK.ordinal()];
    }

    private static Collation.Fork fork(double weight, int a, int b, int c, int d) {
        return new Collation.Fork(List.of(a, b), List.of(c, d), weight);
    }

    @Test
    void wordsAddUp() {
        int[] star = {5, 0, 5, 1, 5, 2, 5, 3};

        assertThat(of(List.of(fork(6, 0, 1, 2, 3)), star)).isEqualTo(6);
        assertThat(of(List.of(fork(6, 0, 1, 2, 3), fork(2, 0, 2, 1, 3)), star)).isEqualTo(8);
        assertThat(of(List.of(fork(6, 0, 1, 2, 3), fork(2, 0, 2, 1, 3)), 5, 0, 5, 1, 6, 2, 6, 3, 5, 6))
                .as("what the inner source explains of the one fork it does not of the other")
                .isEqualTo(2);
    }

    @Test
    void whichReadingIsNamedFirstMakesNoDifference() {
        assertThat(of(List.of(fork(3, 2, 3, 0, 1)), 0, 1, 0, 2, 0, 3)).isEqualTo(of(0, 1, 0, 2, 0, 3));
    }

    @Test
    void theNumbersOfTheWitnessesDoNotMatter() {
        assertThat(of(List.of(fork(3, 4, 2, 1, 0)), 4, 2, 4, 1, 4, 0)).isEqualTo(of(0, 1, 0, 2, 0, 3));
    }

    @Test
    void whoHasNeitherReadingChangesNothing() {
        assertThat(of(0, 1, 0, 2, 0, 3, 0, 4)).isEqualTo(of(0, 1, 0, 2, 0, 3));
        assertThat(of(0, 1, 0, 2, 0, 3, 3, 4)).isEqualTo(of(0, 1, 0, 2, 0, 3));
    }

    @Test
    void wordsThatNobodyHasOtherwiseAreNotItsMatter() {
        assertThat(of(List.of(), 1, 0, 2, 4)).isZero();
    }
}
