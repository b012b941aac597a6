package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.arrow;
import static io.github.stemma.pipeline.Sample.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Lineage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import org.junit.jupiter.api.Test;

/** The traps that news set for whoever asks who wrote from whom; a wrong arrow is worse than none. */
class TrapsTest {

    private static final String PAPER_ONLY =
            " Im Gasthaus am Brückenkopf fürchtet Wirtin Rosa Egger um ihr Geschäft mit den Wanderern. „Ohne Brücke"
                    + " kommt hier keiner mehr vorbei“, sagte sie der Hinterthaler Zeitung. Seit dem Morgen hat sie neun"
                    + " Absagen von Reisegruppen gezählt und zwei Kellner nach Hause geschickt.";

    private static final String OTHER_ONLY =
            " Der Alpenverein bietet an, den alten Steig am Westhang bis zum Wochenende begehbar zu machen. Vierzig"
                    + " Freiwillige haben sich dafür in eine Liste eingetragen, darunter der halbe Trachtenverein. Das Seil"
                    + " dafür stellt die Bergrettung aus ihrem Lager in der Klamm zur Verfügung.";

    @Test
    void aWrongClockDoesNotTurnACitationRound() {
        Lineage lineage = Sample.empty()
                .with(
                        "a.txt",
                        "outlet: Hinterthaler Zeitung\npublished: 2026-03-02T12:00",
                        Sample.report(0, 8) + PAPER_ONLY)
                .with(
                        "b.txt",
                        "outlet: tirol24.at\npublished: 2026-03-02T11:10",
                        "Das berichtet die „Hinterthaler Zeitung“. " + Sample.report(0, 6) + PAPER_ONLY)
                .trace();

        Relation relation = relation(lineage, "w1", "w2");
        assertThat(relation.verdict()).isNotEqualTo(Verdict.A_FROM_B);
        assertThat(relation.probabilities().bFromA())
                .isGreaterThan(relation.probabilities().aFromB());
    }

    @Test
    void aCreditToAnAgencyDoesNotHideThatAPaperWasCopied() {
        String credited = Sample.report(0, 8) + PAPER_ONLY + "\n\n(APA)";
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: APA\npublished: 2026-03-02T09:00", Sample.report(0, 8))
                .with(
                        "b.txt",
                        "outlet: Hinterthaler Zeitung\npublished: 2026-03-02T10:00",
                        Sample.report(0, 8) + PAPER_ONLY)
                .with("c.txt", "outlet: tirol24.at\npublished: 2026-03-02T11:00", credited)
                .trace();

        assertThat(relation(lineage, "w2", "w3").verdict()).isEqualTo(Verdict.B_FROM_A);
    }

    @Test
    void siblingsThatKeepTheSameSentencesAreNoCopies() {
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: APA\npublished: 2026-03-02T09:00", Sample.report(0, 8))
                .with(
                        "b.txt",
                        "outlet: Hinterthaler Zeitung\npublished: 2026-03-02T10:00",
                        Sample.report(0, 6) + " (APA)")
                .with(
                        "c.txt",
                        "outlet: Grünacher Anzeiger\npublished: 2026-03-02T11:00",
                        Sample.report(0, 7) + " (APA)")
                .trace();

        assertThat(relation(lineage, "w2", "w3").verdict()).isEqualTo(Verdict.COMMON_SEEN);
        assertThat(arrow(lineage, "w2", "w3")).isLessThan(0.5);
    }

    @Test
    void anAgencyThatCitesAPaperIsDerivedFromIt() {
        Lineage lineage = Sample.empty()
                .with(
                        "a.txt",
                        "outlet: Hinterthaler Zeitung\npublished: 2026-03-02T06:00",
                        Sample.report(0, 8) + PAPER_ONLY)
                .with(
                        "b.txt",
                        "outlet: APA\npublished: 2026-03-02T08:00",
                        "Das berichtet die „Hinterthaler Zeitung“ (Montag). " + Sample.report(0, 5)
                                + PAPER_ONLY.replace("der Hinterthaler Zeitung", "der „Hinterthaler Zeitung“"))
                .trace();

        assertThat(relation(lineage, "w1", "w2").verdict()).isEqualTo(Verdict.B_FROM_A);
    }

    @Test
    void aTextThatMergesTwoSourcesHasBoth() {
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: APA\npublished: 2026-03-02T08:00", Sample.report(0, 8))
                .with(
                        "b.txt",
                        "outlet: Hinterthaler Zeitung\npublished: 2026-03-02T09:00",
                        OTHER_ONLY.trim() + PAPER_ONLY)
                .with(
                        "c.txt",
                        "outlet: tirol24.at\npublished: 2026-03-02T12:00",
                        "Das berichtet die „Hinterthaler Zeitung“. " + Sample.report(0, 6) + OTHER_ONLY + PAPER_ONLY
                                + "\n\n(APA)")
                .trace();

        assertThat(arrow(lineage, "w1", "w3")).isGreaterThan(0.5);
        assertThat(arrow(lineage, "w2", "w3")).isGreaterThan(0.5);
        assertThat(relation(lineage, "w1", "w2").verdict().isArrow()).isFalse();
    }

    @Test
    void twoReportsOfOnePressConferenceAreNoCopies() {
        String said = "„Wir haben alles versucht, um die Brücke offen zu halten, aber die Sicherheit geht vor“, sagte"
                + " Bürgermeister Anton Lechner am Montag in Hinterthal.";
        Lineage lineage = Sample.empty()
                .with(
                        "a.txt",
                        "outlet: Hinterthaler Zeitung\npublished: 2026-03-02T15:00",
                        "Im vollen Gemeindesaal gab es am Abend nur ein Thema. " + said + PAPER_ONLY)
                .with(
                        "b.txt",
                        "outlet: Radio Grünachtal\npublished: 2026-03-02T16:00",
                        "Draußen standen die Leute bis auf den Kirchplatz. " + said + OTHER_ONLY)
                .trace();

        assertThat(relation(lineage, "w1", "w2").verdict().isArrow()).isFalse();
        assertThat(lineage.derivations()).noneMatch(d -> d.probability() >= 0.5);
    }

    @Test
    void aChainOfFourIsAChain() {
        String second = Sample.report(0, 8) + PAPER_ONLY;
        String third = "Das berichtet die „Hinterthaler Zeitung“. " + Sample.report(1, 8) + PAPER_ONLY + OTHER_ONLY;
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: APA\npublished: 2026-03-02T06:00", Sample.report(0, 8))
                .with("b.txt", "outlet: Hinterthaler Zeitung\npublished: 2026-03-02T09:00", second + "\n\n(APA)")
                .with("c.txt", "outlet: Grünacher Anzeiger\npublished: 2026-03-02T12:00", third)
                .with(
                        "d.txt",
                        "outlet: tirol24.at\npublished: 2026-03-02T15:00",
                        "Wie der „Grünacher Anzeiger“ berichtet: " + Sample.report(2, 8) + OTHER_ONLY)
                .trace();

        assertThat(relation(lineage, "w1", "w2").verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(relation(lineage, "w2", "w3").verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(relation(lineage, "w3", "w4").verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(relation(lineage, "w1", "w4").verdict()).isEqualTo(Verdict.B_FROM_A);
    }

    @Test
    void anInheritedSlipBelongsToWhoHasItFromTheOther() {
        String slip = Sample.report(0, 8).replace("410.000", "140.000");
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: APA", Sample.report(0, 8))
                .with("b.txt", "outlet: Hinterthaler Zeitung", slip + PAPER_ONLY)
                .with("c.txt", "outlet: tirol24.at", slip.replace("Schulkinder", "Kinder"))
                .trace();

        assertThat(arrow(lineage, "w2", "w3")).isGreaterThan(arrow(lineage, "w1", "w3"));
    }

    @Test
    void aTextWithNothingFoundThatNamesNobodyGetsNoArrow() {
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: APA", Sample.report(0, 8))
                .with("b.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 7) + "\n\n(APA)")
                .with("c.txt", "outlet: Blick aufs Tal", OTHER_ONLY.trim())
                .trace();

        assertThat(arrow(lineage, "w1", "w3")).isLessThan(0.5);
        assertThat(arrow(lineage, "w2", "w3")).isLessThan(0.5);
    }
}
