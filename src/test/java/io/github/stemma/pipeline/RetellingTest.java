package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts in which nothing was found that another has: retold wholly in other words, or a report of their own. */
class RetellingTest {

    private static final String RETOLD = "Wer im Grünachtal zu Fuß ans andere Ufer will, hat seit Montag Pech. "
            + "Drähte in den Seilen der Hinterthaler Hängebrücke sind gerissen, deshalb bleibt sie zu. "
            + "Kinder aus Schattseite kommen jetzt per Kleinbus zum Unterricht. Ob man die 74 Meter flickt oder für "
            + "das Doppelte von 410.000 Euro neu baut, weiß noch niemand. Ein Innsbrucker Fachmann prüft.";

    private static Sample two() {
        return Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 8))
                .with("b.txt", "outlet: Grünacher Anzeiger", Sample.report(0, 7) + "\n\n(APA)");
    }

    private static Sample retelling(String credit) {
        return two().with("c.txt", "outlet: tirol24.at", RETOLD + credit);
    }

    @Test
    void whoNamesAPaperAndTellsTheSameHasItFromThere() {
        Lineage lineage =
                retelling(" Das berichtet die „Hinterthaler Zeitung“.").trace();
        Relation relation = relation(lineage, "w1", "w3");

        assertThat(relation.verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(relation.evidence()).anyMatch(e -> e.kind() == EvidenceKind.CITE);
        assertThat(lineage.derivations())
                .anyMatch(d -> d.source().equals("w1") && d.derived().equals("w3") && d.main());
        assertThat(lineage.unseen())
                .noneMatch(u -> u.kind() == Unseen.Kind.CITED && u.children().contains("w3"));
    }

    @Test
    void whereNothingWasFoundNamingAPaperMakesItLikelier() {
        Probabilities named = relation(
                        retelling(" Das berichtet die „Hinterthaler Zeitung“.").traceCopies(), "w1", "w3")
                .probabilities();
        Probabilities silent = relation(retelling("").traceCopies(), "w1", "w3").probabilities();

        assertThat(named.bFromA()).isGreaterThan(3 * silent.bFromA());
        assertThat(named.independent()).isLessThan(silent.independent());
    }

    @Test
    void aRetellingIsToAThirdTextWhatItsSourceIs() {
        Sample named = retelling(" Das berichtet die „Hinterthaler Zeitung“.");

        assertThat(independent(named.trace())).isLessThan(0.2);
        assertThat(independent(named.traceCopies()))
                .isLessThan(independent(retelling("").traceCopies()));
    }

    private static double independent(Lineage lineage) {
        return relation(lineage, "w2", "w3").probabilities().independent();
    }

    @Test
    void aStationWithItsOwnReporterIsIndependent() {
        Lineage lineage = two().with(
                        "c.txt", "outlet: Radio Grünachtal", RETOLD + " Das sagte Lechner zu Radio Grünachtal.")
                .trace();

        assertThat(relation(lineage, "w1", "w3").probabilities().independent()).isGreaterThan(0.7);
    }

    @Test
    void aPortalIsLessSurelyIndependentThanAStation() {
        Probabilities portal = relation(
                        two().with("c.txt", "outlet: tirol24.at", RETOLD).trace(), "w1", "w3")
                .probabilities();
        Probabilities station = relation(
                        two().with("c.txt", "outlet: Radio Grünachtal", RETOLD).trace(), "w1", "w3")
                .probabilities();

        assertThat(portal.independent()).isLessThan(station.independent());
    }

    @Test
    void aLonePairInWhichNothingWasFoundGetsNoArrow() {
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung\npublished: 2026-03-01", Sample.report(0, 8))
                .with("b.txt", "outlet: tirol24.at\npublished: 2026-03-02", RETOLD)
                .trace();

        assertThat(lineage.relations().get(0).verdict().isArrow()).isFalse();
        assertThat(lineage.derivations()).isEmpty();
    }

    @Test
    void aTextOfAnotherMatterIsIndependentWhateverItNames() {
        String other = "Im Stadtbad von Weiherau beginnt am Samstag die Saison. Das Becken fasst zwei Millionen Liter,"
                + " die Rutsche wurde frisch gestrichen. Das berichtet die „Hinterthaler Zeitung“.";
        Lineage with = two().with("c.txt", "outlet: tirol24.at", other).trace();

        Relation relation = relation(with, "w1", "w3");
        assertThat(relation.verdict()).isEqualTo(Verdict.INDEPENDENT);
        assertThat(relation.probabilities().independent()).isGreaterThan(0.7);
        assertThat(with.relations().get(0)).isEqualTo(two().trace().relations().get(0));
    }

    @Test
    void theOrderOfTheArgumentsChangesNothing() {
        Sample sample = two().with("c.txt", "outlet: tirol24.at", RETOLD)
                .with("d.txt", "outlet: Blog am Fluss", RETOLD.replace("Kleinbus", "Sammeltaxi"));

        assertThat(sample.reversed().trace()).isEqualTo(sample.trace());
        assertThat(List.copyOf(sample.trace().relations())).hasSize(6);
    }
}
