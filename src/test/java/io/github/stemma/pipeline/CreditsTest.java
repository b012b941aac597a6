package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Relation;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a credit to an agency of which no text is here says, by where it stands. */
class CreditsTest {

    private static Relation pair(String one, String other) {
        return Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 7) + one)
                .with("b.txt", "outlet: Grünacher Anzeiger", Sample.report(1, 8) + other)
                .first();
    }

    private static double unseen(String one, String other) {
        return pair(one, other).probabilities().commonUnseen();
    }

    @Test
    void anAgencyNamedInASentenceThatWasCopiedAlongIsNoCredit() {
        String said =
                " Wie die Deutsche Presse-Agentur berichtet, prüft auch der Nachbarort seine Hängebrücke auf Schäden.";
        Relation along = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 7) + said)
                .with("b.txt", "outlet: Grünacher Anzeiger", Sample.report(1, 7) + said)
                .first();
        Relation own = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 7) + said)
                .with("b.txt", "outlet: Grünacher Anzeiger", Sample.report(1, 7))
                .first();

        assertThat(along.evidence()).noneMatch(e -> e.kind() == EvidenceKind.CREDIT);
        assertThat(own.evidence()).anyMatch(e -> e.kind() == EvidenceKind.CREDIT);
    }

    @Test
    void aCreditOfTheWholeTextSaysMoreThanAReportCitedOnce() {
        String cited = " Wie die Deutsche Presse-Agentur berichtet, prüft auch der Nachbarort seine Brücken.";

        assertThat(unseen("\n\n(dpa)", "")).isGreaterThan(unseen(cited, "") + 0.1);
        assertThat(unseen(cited, "")).isGreaterThan(unseen("", "") + 0.05);
    }

    @Test
    void twoSayMoreThanOne() {
        assertThat(unseen("\n\n(dpa)", "\n\n(dpa)")).isGreaterThan(unseen("\n\n(dpa)", "") + 0.05);
    }

    @Test
    void editorsAtHomeTakeNothingFromACredit() {
        assertThat(unseen("\n\n(APA/red)", "")).isEqualTo(unseen("\n\n(APA)", ""));
    }

    @Test
    void creditsToOneAgencyBelongTogether() {
        Sample one = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 7) + "\n\n(dpa)")
                .with("b.txt", "outlet: Grünacher Anzeiger", Sample.report(1, 8) + "\n\n(dpa)");
        Weights prior = Weights.prior().with(Map.of(Feature.CREDIT_UNSEEN, 0.0));
        Weights without = prior.with(Map.of(Feature.CREDIT_TOGETHER, 0.0));

        assertThat(relation(one.trace(prior), "w1", "w2").probabilities().commonUnseen())
                .as("before any data; learned, it weighs nothing beside the credits themselves")
                .isGreaterThan(
                        relation(one.trace(without), "w1", "w2").probabilities().commonUnseen() + 0.02);
    }
}
