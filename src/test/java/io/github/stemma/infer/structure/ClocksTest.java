package io.github.stemma.infer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Four texts; arrows as pairs, source and derived text. */
class ClocksTest {

    /** Each text came out after those before it in this order. */
    private static Clocks order(int... texts) {
        long[] backward = new long[texts.length];
        long later = 0;
        for (int k = texts.length - 1; k >= 0; k--) {
            backward[texts[k]] = later;
            later |= 1L << texts[k];
        }
        return new Clocks(backward);
    }

    private static long[] above(int... arrows) {
        Structure structure = Structure.empty(4);
        for (int k = 0; k < arrows.length; k += 2) {
            structure = structure.with(arrows[k + 1], structure.sources(arrows[k + 1]) | 1L << arrows[k]);
        }
        return structure.ancestors();
    }

    @Test
    void whatWentByTheClockContradictsNothing() {
        assertThat(order(0, 1, 2, 3).wrong(above(0, 1, 1, 2, 2, 3))).isZero();
    }

    @Test
    void anArrowBackInTimeNeedsAWrongClock() {
        assertThat(order(0, 1, 2, 3).wrong(above(1, 0))).isEqualTo(1);
    }

    @Test
    void oneWrongClockIsWrongOnceHoweverManyArrowsItContradicts() {
        assertThat(order(0, 1, 2, 3).wrong(above(3, 0, 3, 1, 3, 2))).isEqualTo(1);
        assertThat(order(1, 2, 3, 0).wrong(above(0, 1, 1, 2, 2, 3))).isEqualTo(1);
    }

    @Test
    void twoPairsTurnedRoundNeedTwo() {
        assertThat(order(0, 1, 2, 3).wrong(above(1, 0, 3, 2))).isEqualTo(2);
    }

    @Test
    void anAncestorByWayOfATextWithoutTimeCountsToo() {
        long[] known = {0, 0b1, 0, 0};

        assertThat(new Clocks(known).wrong(above(0, 2, 2, 1))).isEqualTo(1);
    }

    @Test
    void textsThatHaveNothingFromOneAnotherContradictNothing() {
        assertThat(order(3, 2, 1, 0).wrong(above())).isZero();
    }
}
