package io.github.stemma.infer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.infer.evidence.Feature;
import org.junit.jupiter.api.Test;

/** What structures of five witnesses consist of; the unseen sources are 5 and 6. */
class PricesTest {

    private static double of(Feature feature, int... arrows) {
        Structure structure = Structure.empty(5);
        for (int k = 0; k < arrows.length; k += 2) {
            structure = structure.with(arrows[k + 1], structure.sources(arrows[k + 1]) | 1L << arrows[k]);
        }
        double[] f = new double[Feature.values().length];
        Prices.count(structure, f);
        return f[feature.ordinal()];
    }

    @Test
    void anArrowBetweenWitnesses() {
        assertThat(of(Feature.EDGE, 0, 1, 1, 2, 5, 3, 5, 4)).isEqualTo(2);
    }

    @Test
    void anUnseenSourceAndItsChildren() {
        assertThat(of(Feature.UNSEEN, 5, 0, 5, 1, 5, 2)).isEqualTo(1);
        assertThat(of(Feature.UNSEEN_CHILD, 5, 0, 5, 1, 5, 2)).isEqualTo(3);
        assertThat(of(Feature.UNSEEN, 0, 1)).isZero();
    }

    @Test
    void anUnseenSourceThatTakesFromAWitness() {
        assertThat(of(Feature.UNSEEN_FROM_SEEN, 0, 5, 5, 1, 5, 2)).isEqualTo(1);
        assertThat(of(Feature.UNSEEN_FROM_SEEN, 5, 1, 5, 2)).isZero();
    }

    @Test
    void anUnseenSourceOfAnotherByTheWaysToDivideTheirChildren() {
        // two of four: six ways
        assertThat(of(Feature.UNSEEN_FROM_UNSEEN, 5, 0, 5, 1, 6, 2, 6, 3, 5, 6))
                .isCloseTo(1 + Math.log(6), within(1e-9));
        // two of five: ten ways
        assertThat(of(Feature.UNSEEN_FROM_UNSEEN, 5, 0, 5, 1, 5, 4, 6, 2, 6, 3, 5, 6))
                .isCloseTo(1 + Math.log(10), within(1e-9));
        assertThat(of(Feature.UNSEEN_FROM_UNSEEN, 5, 0, 5, 1, 6, 2, 6, 3)).isZero();
    }

    @Test
    void secondAndThirdSources() {
        assertThat(of(Feature.EXTRA_SOURCE, 0, 3, 1, 3, 2, 3, 0, 4, 5, 4, 5, 1)).isEqualTo(3);
        assertThat(of(Feature.EXTRA_SOURCE, 0, 1, 0, 2)).isZero();
    }
}
