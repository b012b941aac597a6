package io.github.stemma.infer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Four witnesses, 0 to 3, and the unseen sources 4 and 5. */
class StructureTest {

    private static Structure of(int... arrows) {
        Structure structure = Structure.empty(4);
        for (int k = 0; k < arrows.length; k += 2) {
            structure = structure.with(arrows[k + 1], structure.sources(arrows[k + 1]) | 1L << arrows[k]);
        }
        return structure;
    }

    @Test
    void anUnseenSourceMayDeriveFromAnotherOrFromAWitness() {
        assertThat(of(4, 0, 4, 5, 5, 1, 5, 2).isValid()).isTrue();
        assertThat(of(0, 5, 5, 1, 5, 2).isValid()).isTrue();
        assertThat(of(3, 4, 4, 0, 4, 5, 5, 1, 5, 2).isValid()).isTrue();
    }

    @Test
    void butHasTwoChildrenAndNoCircle() {
        assertThat(of(4, 5, 5, 1, 5, 2).isValid()).isFalse();
        assertThat(of(4, 0, 4, 5, 5, 1, 5, 4).isValid()).isFalse();
        assertThat(of(4, 0).isValid()).isFalse();
    }

    @Test
    void twoUnseenSourcesWithTheSameChildrenAreOne() {
        assertThat(of(4, 0, 4, 1, 5, 0, 5, 1).isValid()).isFalse();
        assertThat(of(4, 0, 4, 1, 5, 1, 5, 2).isValid()).isTrue();
    }

    @Test
    void whichSlotIsWhichMakesNoDifference() {
        assertThat(of(4, 0, 4, 5, 5, 1, 5, 2).canonical())
                .isEqualTo(of(5, 0, 5, 4, 4, 1, 4, 2).canonical());
        assertThat(of(4, 2, 4, 3, 5, 0, 5, 4).canonical())
                .isEqualTo(of(5, 2, 5, 3, 4, 0, 4, 5).canonical());
    }

    @Test
    void whatIsBelowTheInnerOneIsBelowTheOuterOne() {
        assertThat(of(4, 0, 4, 5, 5, 1, 5, 2).below(4)).isEqualTo(0b111);
        assertThat(of(4, 0, 4, 5, 5, 1, 5, 2).below(5)).isEqualTo(0b110);
    }
}
