package io.github.stemma.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Collation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Witnesses 0, 1 have one reading, 2, 3 the other, 4 lacks the place; unseen sources are 5 and 6. */
class ChangesTest {

    private static final Groups GROUPS = new Groups(Shares.of(new Collation(
            List.of("w1", "w2", "w3", "w4", "w5"),
            List.of(),
            List.of(),
            List.of(new Collation.Fork(List.of(0, 1), List.of(2, 3), 3)))));

    private static double of(int... arrows) {
        Structure structure = Structure.empty(5);
        for (int k = 0; k < arrows.length; k += 2) {
            structure = structure.with(arrows[k + 1], structure.sources(arrows[k + 1]) | 1L << arrows[k]);
        }
        return GROUPS.unexplained(structure);
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
}
