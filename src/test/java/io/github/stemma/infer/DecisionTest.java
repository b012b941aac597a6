package io.github.stemma.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Retold;
import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Verdict;
import org.junit.jupiter.api.Test;

/** {@code --at-least} and {@code --undirected}. */
class DecisionTest {

    private static final Probabilities ARROW = Probabilities.of(0.05, 0.7, 0.05, 0.15, 0.05);
    private static final Probabilities COMMON = Probabilities.of(0.05, 0.1, 0.05, 0.75, 0.05);

    private static InferOptions options(double sure, boolean undirected) {
        return new InferOptions(sure, undirected, Weights.learned(), Retold.learned());
    }

    @Test
    void aVerdictNeedsWhatIsAskedFor() {
        assertThat(Decision.of(ARROW, options(0.7, false))).isEqualTo(Verdict.B_FROM_A);
        assertThat(Decision.of(ARROW, options(0.71, false))).isEqualTo(Verdict.UNDIRECTED);
        assertThat(Decision.of(COMMON, options(0.8, false))).isEqualTo(Verdict.UNDIRECTED);
    }

    @Test
    void undirectedForbidsArrowsOnly() {
        assertThat(Decision.of(ARROW, options(0.6, true))).isEqualTo(Verdict.UNDIRECTED);
        assertThat(Decision.of(COMMON, options(0.6, true))).isEqualTo(Verdict.COMMON_UNSEEN);
    }
}
