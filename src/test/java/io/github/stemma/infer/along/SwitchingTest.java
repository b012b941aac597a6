package io.github.stemma.infer.along;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Texts as rows of letters: A and B are sentences kept from there, a and b half kept, x what both have, . own ones. */
class SwitchingTest {

    private static final double WORDS = 12;

    static Switching model(String text, double... prior) {
        double[][] kept = new double[text.length()][2];
        double[] weight = new double[text.length()];
        Arrays.fill(weight, WORDS);
        for (int at = 0; at < kept.length; at++) {
            kept[at] = switch (text.charAt(at)) {
                case 'A' -> new double[] {WORDS, 2};
                case 'a' -> new double[] {WORDS / 2, 2};
                case 'B' -> new double[] {2, WORDS};
                case 'b' -> new double[] {2, WORDS / 2};
                case 'x' -> new double[] {WORDS, WORDS};
                default -> new double[] {0, 0};
            };
        }
        return new Switching(kept, weight, prior.length == 0 ? new double[] {0.5, 0.5} : prior);
    }

    private static String sources(Switching model) {
        StringBuilder text = new StringBuilder();
        for (int source : model.sources()) {
            text.append(source < 0 ? '.' : (char) ('A' + source));
        }
        return text.toString();
    }

    @Test
    void stretchesGoToTheSourceTheyAreKeptFrom() {
        assertThat(sources(model("AAAA..BBBB"))).isEqualTo("AAAA..BBBB");
    }

    @Test
    void whatBothHaveGoesWithItsNeighbours() {
        assertThat(sources(model("AAxA.BxBB"))).isEqualTo("AAAA.BBBB");
    }

    @Test
    void oneSentenceThatIsABitCloserToTheOtherSwitchesNothing() {
        double[][] kept = {{12, 3}, {12, 3}, {10, 11}, {12, 3}, {12, 3}};
        double[] weight = {12, 12, 12, 12, 12};

        assertThat(sources(new Switching(kept, weight, new double[] {0.5, 0.5})))
                .isEqualTo("AAAAA");
    }

    @Test
    void aSourceThatIsHardlyThereIsNotTurnedTo() {
        assertThat(sources(model("AAAB", 0.999, 0.001))).isEqualTo("AAA.");
        assertThat(sources(model("AAAB"))).isEqualTo("AAAB");
    }

    @Test
    void probabilitiesOfASentenceAddUpToOneWithOwnWriting() {
        for (double[] row : model("AAxb..BBa").posterior()) {
            assertThat(row[0] + row[1]).isBetween(0.0, 1.0);
        }
    }

    /** Against the sum over all ways to give each sentence a source. */
    @Test
    void forwardAndBackwardGiveWhatSummingGives() {
        Switching model = model("Axb.B", 0.6, 0.4);
        double[][] kept = {{12, 2}, {12, 12}, {2, 6}, {0, 0}, {2, 12}};
        double[][] sums = new double[5][2];
        double all = 0;
        for (int way = 0; way < 32; way++) {
            double p = 1;
            for (int at = 0; at < 5; at++) {
                int s = way >> at & 1;
                double[] prior = {0.6, 0.4};
                double move = at == 0 ? prior[s] : ((way >> (at - 1) & 1) == s ? 0.9 : 0) + 0.1 * prior[s];
                p *= move * (0.2 + 0.8 * (kept[at][s] + 0.5) / (WORDS - kept[at][s] + 0.5));
            }
            all += p;
            for (int at = 0; at < 5; at++) {
                int s = way >> at & 1;
                double odds = 4 * (kept[at][s] + 0.5) / (WORDS - kept[at][s] + 0.5);
                sums[at][s] += p * odds / (1 + odds);
            }
        }
        double[][] posterior = model.posterior();
        for (int at = 0; at < 5; at++) {
            assertThat(posterior[at][0]).isCloseTo(sums[at][0] / all, within(1e-9));
            assertThat(posterior[at][1]).isCloseTo(sums[at][1] / all, within(1e-9));
        }
        assertThat(model.likelihood(new int[] {0, 1, 2, 3, 4})).isCloseTo(Math.log(all), within(1e-9));
    }
}
