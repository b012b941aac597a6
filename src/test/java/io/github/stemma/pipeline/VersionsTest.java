package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.arrow;
import static io.github.stemma.pipeline.Sample.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Verdict;
import org.junit.jupiter.api.Test;

/** What marks such as "(Neu: …)" and "Update:" say: each against the same without it. */
class VersionsTest {

    private static Sample ofOneAgency(String mark) {
        return Sample.empty()
                .with("a.txt", "outlet: dpa-AFX", mark + Sample.report(0, 8))
                .with("b.txt", "outlet: dpa-AFX", Sample.report(0, 6));
    }

    private static Sample ofAgencyAndPaper(String mark) {
        return Sample.empty()
                .with("a.txt", "outlet: APA", mark + Sample.report(0, 8))
                .with("b.txt", "outlet: Grünacher Anzeiger", Sample.report(0, 6));
    }

    private static Probabilities of(Sample sample) {
        return sample.first().probabilities();
    }

    private static Probabilities without(Sample sample, Feature feature) {
        return relation(sample.traceWithout(feature), "w1", "w2").probabilities();
    }

    @Test
    void theMarkedTextDerivesFromTheEarlierOneOfItsOutlet() {
        for (String mark : new String[] {"(Neu: Kosten)\n\n", "Update: "}) {
            Sample sample = ofOneAgency(mark);

            assertThat(sample.first().verdict()).isEqualTo(Verdict.A_FROM_B);
            assertThat(of(sample).aFromB())
                    .isGreaterThan(without(sample, Feature.VERSION).aFromB() + 0.02);
            assertThat(of(sample).bFromA())
                    .isLessThan(without(sample, Feature.VERSION_BACKWARD).bFromA() - 0.02);
            assertThat(sample.first().evidence()).anyMatch(e -> e.kind() == EvidenceKind.VERSION);
        }
    }

    @Test
    void withoutAMarkNothingIsSaid() {
        assertThat(of(ofOneAgency("")).aFromB()).isEqualTo(of(ofOneAgency("")).bFromA());
        assertThat(ofOneAgency("").first().evidence()).noneMatch(e -> e.kind() == EvidenceKind.VERSION);
    }

    @Test
    void anUpdateWhoseEarlierVersionIsNotHereHasItBehindIt() {
        Sample sample = ofAgencyAndPaper("(Neu: Kosten)\n\n");

        assertThat(of(sample).commonUnseen())
                .isGreaterThan(without(sample, Feature.VERSION_UNSEEN).commonUnseen() + 0.05);
        assertThat(of(sample).commonUnseen())
                .isGreaterThan(of(ofAgencyAndPaper("")).commonUnseen() + 0.05);
    }

    @Test
    void othersMayHaveHadTheEarlierVersion() {
        Sample sample = ofAgencyAndPaper("(Neu: Kosten)\n\n");

        assertThat(arrow(sample.trace(), "w1", "w2"))
                .isLessThan(arrow(sample.traceWithout(Feature.FROM_UPDATE), "w1", "w2") - 0.05);
    }
}
