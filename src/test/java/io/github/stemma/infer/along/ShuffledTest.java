package io.github.stemma.infer.along;

import static io.github.stemma.infer.along.SwitchingTest.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The control by shuffling; texts as in {@link SwitchingTest}. */
class ShuffledTest {

    @Test
    void stretchesBeatShuffledOrders() {
        assertThat(Shuffled.supports(model("AAAAAABBBBBB"), 12)).isTrue();
        assertThat(Shuffled.supports(model("AAAA.AxABBxBB.BB"), 16)).isTrue();
    }

    @Test
    void sentencesNowFromTheOneNowFromTheOtherDoNot() {
        assertThat(Shuffled.supports(model("ABABABABABAB"), 12)).isFalse();
        assertThat(Shuffled.supports(model("AAAAAAAAAAAA"), 12)).isFalse();
        assertThat(Shuffled.supports(model("AB"), 2)).isFalse();
    }

    @Test
    void byChanceTheControlIsPassedAboutOneTimeInTwenty() {
        SplittableRandom random = new SplittableRandom(5);
        int passed = 0;
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < 14; at++) {
                text.append("AaBbx.".charAt(random.nextInt(6)));
            }
            passed += Shuffled.supports(model(text.toString()), 14) ? 1 : 0;
        }
        assertThat(passed).isBetween(2, 20);
    }
}
