package io.github.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RivalsTest {

    private final Rivals rivals = new Rivals(new double[][] {{.5, .9, .9}, {.2, 0, .4}}, 3);

    @Test
    void theRivalOfTheBestIsTheNextOfItsRow() {
        assertThat(rivals.beside(1, 2)).isEqualTo(.2);
        assertThat(rivals.beside(1, 0)).isEqualTo(.4);
    }

    @Test
    void oneAsGoodIsARival() {
        assertThat(rivals.beside(0, 1)).isEqualTo(.9);
        assertThat(rivals.beside(0, 2)).isEqualTo(.9);
    }

    @Test
    void rivalsOfAColumnStandInOtherRows() {
        assertThat(rivals.above(0, 2)).isEqualTo(.4);
        assertThat(rivals.above(1, 1)).isEqualTo(.9);
    }

    @Test
    void whereNothingElseIsThereIsNoRival() {
        assertThat(new Rivals(new double[][] {{.7}}, 1).beside(0, 0)).isZero();
    }
}
