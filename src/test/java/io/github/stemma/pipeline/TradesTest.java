package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What outlets are by trade: each against the same without it. */
class TradesTest {

    private static Sample pair(String one, String other) {
        return Sample.empty()
                .with("a.txt", "outlet: " + one, Sample.report(0, 7))
                .with("b.txt", "outlet: " + other, Sample.report(1, 8));
    }

    private static Probabilities of(Sample sample, Feature... without) {
        return relation(sample.traceWithout(without), "w1", "w2").probabilities();
    }

    @Test
    void anAgencyDoesNotTakeFromAPaper() {
        Sample sample = pair("APA", "Grünacher Anzeiger");

        assertThat(sample.first().verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(of(sample).aFromB())
                .isLessThan(of(sample, Feature.AGENCY_FROM_OTHER).aFromB() - 0.05);
    }

    @Test
    void norFromSomethingUnseen() {
        Sample sample = pair("APA", "Grünacher Anzeiger");

        assertThat(of(sample).commonUnseen())
                .isLessThan(of(sample, Feature.AGENCY_FROM_UNSEEN).commonUnseen() - 0.01);
    }

    @Test
    void aPortalTakesFromAPaperAndNotTheOtherWay() {
        Sample sample = pair("Grünacher Anzeiger", "tirol24.at");

        assertThat(of(sample).bFromA())
                .isGreaterThan(of(sample, Feature.DOWN_TRADE).bFromA() + 0.05);
        assertThat(of(sample).aFromB()).isLessThan(of(sample, Feature.UP_TRADE).aFromB() - 0.02);
    }

    @Test
    void andSeldomFromSomethingUnseen() {
        Sample sample = pair("Grünacher Anzeiger", "tirol24.at");
        Weights prior = Weights.prior();
        Weights without = prior.with(Map.of(Feature.PORTAL_FROM_UNSEEN, 0.0));

        assertThat(relation(sample.trace(prior), "w1", "w2").probabilities().commonUnseen())
                .as("before any data; learned, it weighs nothing")
                .isLessThan(relation(sample.trace(without), "w1", "w2")
                                .probabilities()
                                .commonUnseen()
                        - 0.005);
    }
}
