package io.github.stemma.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.infer.belief.Kinship;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Caps on what rests on few words. */
class CautionTest {

    private static double[] sure(int kin) {
        double[] parts = new double[Kinship.CLASSES];
        Arrays.fill(parts, 0.01);
        parts[kin] = 0.96;
        return parts;
    }

    private static double capped(int kin, int words, boolean aNamesB, boolean bNamesA) {
        double[] parts = Caution.little(sure(kin), words, aNamesB, bNamesA);
        assertThat(Arrays.stream(parts).sum()).isCloseTo(1, within(1e-9));
        return parts[kin];
    }

    @Test
    void withoutAWordInCommonNothingDependentIsLikelierThanNot() {
        for (int kin = 0; kin < Kinship.INDEPENDENT; kin++) {
            assertThat(capped(kin, 0, false, false)).isCloseTo(0.5, within(1e-9));
        }
        assertThat(capped(Kinship.INDEPENDENT, 0, false, false)).isEqualTo(0.96);
    }

    @Test
    void eachWordLetsItHoldMoreAndManyLetItHoldAll() {
        assertThat(capped(Kinship.B_FROM_A, 10, false, false)).isCloseTo(0.7, within(1e-9));
        assertThat(capped(Kinship.COMMON_UNSEEN, 10, false, false)).isCloseTo(0.58, within(1e-9));
        assertThat(capped(Kinship.B_FROM_A, 100, false, false)).isEqualTo(0.96);
    }

    @Test
    void whoNamesItsSourceIsSparedOnThatArrowOnly() {
        assertThat(capped(Kinship.A_FROM_B, 0, true, false)).isEqualTo(0.96);
        assertThat(capped(Kinship.B_FROM_A, 0, false, true)).isEqualTo(0.96);
        assertThat(capped(Kinship.B_FROM_A, 0, true, false)).isCloseTo(0.5, within(1e-9));
        assertThat(capped(Kinship.COMMON_SEEN, 0, true, true)).isCloseTo(0.5, within(1e-9));
    }
}
