package io.github.stemma.infer.belief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the credits of an unseen source's children call it. */
class NamingTest {

    private static Signal signal(Feature feature, int derived, double value, String name) {
        return new Signal(
                Signal.Scope.FROM_UNSEEN,
                -1,
                derived,
                feature,
                value,
                Optional.empty(),
                Optional.empty(),
                List.of(name));
    }

    private static Signal credit(int derived, double value, String name) {
        return signal(Feature.CREDIT_UNSEEN, derived, value, name);
    }

    private static List<String> names(Signal... signals) {
        return Naming.of(List.of(signals), Set.of(0, 1, 2));
    }

    @Test
    void oneCreditIsAName() {
        assertThat(names(credit(1, 1, "dpa"))).containsExactly("dpa");
    }

    @Test
    void aReportCitedByOneIsNone() {
        assertThat(names(credit(1, 0.4, "dpa"))).isEmpty();
    }

    @Test
    void aReportCitedByTwoIs() {
        assertThat(names(credit(1, 0.4, "dpa"), credit(2, 0.4, "dpa"))).containsExactly("dpa");
        assertThat(names(credit(1, 0.4, "dpa"), credit(2, 0.4, "AFP"))).isEmpty();
    }

    @Test
    void onlyTheCreditsOfItsChildrenName() {
        assertThat(names(credit(3, 1, "dpa"))).isEmpty();
    }

    @Test
    void nothingElseNames() {
        for (Feature feature : Feature.values()) {
            if (feature != Feature.CREDIT_UNSEEN) {
                assertThat(names(signal(feature, 1, 1, "dpa"))).isEmpty();
            }
        }
    }

    @Test
    void theMostFrequentComesFirstThenByName() {
        Signal[] signals = {credit(0, 1, "dpa"), credit(1, 1, "APA"), credit(2, 1, "dpa"), credit(2, 1, "AFP")};

        assertThat(names(signals)).containsExactly("dpa", "AFP", "APA");
        assertThat(names(signals[3], signals[2], signals[1], signals[0])).containsExactly("dpa", "AFP", "APA");
    }
}
