package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import org.junit.jupiter.api.Test;

/** Somebody spoke to a paper, in a sentence that another text has too: against the same without it. */
class OwnReportsTest {

    private static final String SPOKEN =
            " „Wir haben den Schaden bei einem Spaziergang bemerkt“, sagte Anrainerin Maria"
                    + " Kogler der Hinterthaler Zeitung, sie habe sofort das Bauamt verständigt und die Brücke abgesperrt.";

    private static Sample pair(String one, String other) {
        return Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 5) + one)
                .with("b.txt", "outlet: Grünacher Anzeiger", Sample.report(1, 5) + other);
    }

    private static boolean isShown(Relation relation) {
        return relation.evidence().stream().anyMatch(e -> e.kind() == EvidenceKind.OWN_OUTLET);
    }

    @Test
    void whomSheSpokeToIsTheSource() {
        Relation with = pair(SPOKEN, SPOKEN).first();
        Relation one = relation(pair(SPOKEN, SPOKEN).traceWithout(Feature.OWN_REPORT), "w1", "w2");
        Relation other = relation(pair(SPOKEN, SPOKEN).traceWithout(Feature.OWN_REPORT_OF_DERIVED), "w1", "w2");

        assertThat(with.verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(one.probabilities().bFromA()).isLessThan(with.probabilities().bFromA() - 0.1);
        assertThat(other.probabilities().aFromB())
                .isGreaterThan(with.probabilities().aFromB() + 0.02);
        assertThat(isShown(with)).isTrue();
    }

    @Test
    void whoeverRepeatsIt() {
        Relation turned = Sample.empty()
                .with("a.txt", "outlet: Grünacher Anzeiger", Sample.report(0, 5) + SPOKEN)
                .with("b.txt", "outlet: Hinterthaler Zeitung", Sample.report(1, 5) + SPOKEN)
                .first();

        assertThat(turned.verdict()).isEqualTo(Verdict.A_FROM_B);
    }

    @Test
    void inASentenceThatTheOtherLacksItSaysNothing() {
        assertThat(isShown(pair(SPOKEN, "").first())).isFalse();
    }

    @Test
    void aPaperInBracketsWasNotSpokenTo() {
        String line = " „Wir haben den Schaden bei einem Spaziergang bemerkt und sofort das Bauamt verständigt“, sagte"
                + " Anrainerin Maria Kogler (Hinterthaler Zeitung).";

        assertThat(isShown(pair(line, line).first())).isFalse();
    }
}
