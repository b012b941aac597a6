package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.model.Evidence;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What it says that a text names another as its source, and that it names nobody: each against the same without it. */
class CitationsTest {

    private static double cite(Relation relation, boolean against) {
        return relation.evidence().stream()
                .filter(e -> e.kind() == EvidenceKind.CITE && e.bits() < 0 == against)
                .mapToDouble(Evidence::bits)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private static Sample named() {
        return Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 8))
                .with(
                        "b.txt",
                        "outlet: Grünacher Anzeiger",
                        "Das berichtet die „Hinterthaler Zeitung“. " + Sample.report(0, 7));
    }

    @Test
    void aNamingThatAThirdTextHasTooIsWorthLess() {
        Sample shared = named().with(
                        "c.txt",
                        "outlet: tirol24.at",
                        "Das berichtet die „Hinterthaler Zeitung“. " + Sample.report(1, 7));

        double alone = cite(relation(named().trace(), "w1", "w2"), false);
        assertThat(cite(relation(shared.trace(), "w1", "w2"), false))
                .isLessThan(alone)
                .isPositive();
    }

    @Test
    void whoIsNamedDidNotTakeFromWhoNamesIt() {
        Relation with = relation(named().traceWithout(Feature.CITE, Feature.CITE_ANCESTOR), "w1", "w2");
        Relation lacking =
                relation(named().traceWithout(Feature.CITE, Feature.CITE_ANCESTOR, Feature.CITES_DERIVED), "w1", "w2");

        assertThat(with.probabilities().aFromB())
                .isLessThan(lacking.probabilities().aFromB() - 0.1);
    }

    @Test
    void whoNamesAPaperHasItFromThere() {
        assertThat(relation(named().trace(), "w1", "w2").verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(relation(named().traceWithout(Feature.CITE), "w1", "w2")
                        .probabilities()
                        .bFromA())
                .isLessThan(
                        relation(named().trace(), "w1", "w2").probabilities().bFromA() - 0.05);
    }

    @Test
    void sharedOrNotANamingCounts() {
        Sample shared = named().with(
                        "c.txt",
                        "outlet: tirol24.at",
                        "Das berichtet die „Hinterthaler Zeitung“. " + Sample.report(1, 7));

        assertThat(Sample.arrow(shared.trace(), "w1", "w2"))
                .isGreaterThan(Sample.arrow(shared.traceWithout(Feature.CITE_SHARED), "w1", "w2") + 0.05);
    }

    @Test
    void whoIsNamedMayBeAnAncestorByWayOfAnother() {
        Lineage with = named().trace();
        Lineage without = named().traceWithout(Feature.CITE_ANCESTOR);

        assertThat(relation(with, "w1", "w2").probabilities().bFromA())
                .isGreaterThan(relation(without, "w1", "w2").probabilities().bFromA() + 0.02);
    }

    @Test
    void papersThatNameNobodyTakeLessFromOneAnother() {
        Sample silent = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung\npublished: 2026-03-01", Sample.report(0, 8))
                .with("b.txt", "outlet: Grünacher Anzeiger\npublished: 2026-03-03", Sample.report(0, 7));

        assertThat(Sample.arrow(silent.trace(), "w1", "w2"))
                .isLessThan(Sample.arrow(silent.traceWithout(Feature.UNCITED_PAPER), "w1", "w2") - 0.02);
    }

    @Test
    void norDoOthersThatNameNobody() {
        Sample silent = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung\npublished: 2026-03-01", Sample.report(0, 8))
                .with("b.txt", "outlet: tirol24.at\npublished: 2026-03-03", Sample.report(0, 7));
        Weights prior = Weights.prior();

        assertThat(Sample.arrow(silent.trace(prior), "w1", "w2"))
                .as("before any data; learned, it weighs nothing")
                .isLessThan(Sample.arrow(silent.trace(prior.with(Map.of(Feature.UNCITED, 0.0))), "w1", "w2") - 0.01);
    }
}
