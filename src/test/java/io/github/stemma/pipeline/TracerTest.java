package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.arrow;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.infer.InferOptions;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Retold;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The laws of inference, and a sample for each kind of evidence that only it decides. */
class TracerTest {

    private static final String OTHER = "Am Bauhof hat am Dienstag der Umbau des Lagers begonnen. "
            + "Die Halle bekommt ein neues Dach und eine Werkstatt mit zwei Hebebühnen.";

    private static Sample pair(String headerA, String headerB) {
        return Sample.empty().with("a.txt", headerA, Sample.report(0, 7)).with("b.txt", headerB, Sample.report(1, 8));
    }

    @Test
    void aLonePairWithoutDatesAndCreditsIsUndirected() {
        Relation relation = pair("title: eins", "title: zwei").first();

        assertThat(relation.verdict()).isEqualTo(Verdict.UNDIRECTED);
        assertThat(relation.probabilities().aFromB())
                .isEqualTo(relation.probabilities().bFromA());
        assertThat(relation.evidence()).anyMatch(e -> e.kind() == EvidenceKind.NOTHING_DECIDES);
    }

    @Test
    void twoPapersAloneAreUndirectedToo() {
        Relation relation = pair("outlet: Hinterthaler Zeitung", "outlet: Grünacher Anzeiger")
                .first();

        assertThat(relation.verdict()).isEqualTo(Verdict.UNDIRECTED);
    }

    @Test
    void theOrderOfTheArgumentsChangesNothing() {
        Sample sample = Sample.empty()
                .with("a.txt", "outlet: APA", Sample.report(0, 8))
                .with("b.txt", "outlet: Hinterthaler Zeitung", Sample.report(1, 6) + " (APA)")
                .with("c.txt", "outlet: Grünacher Anzeiger", Sample.report(2, 8));

        assertThat(sample.reversed().trace()).isEqualTo(sample.trace());
    }

    @Test
    void anUnrelatedWitnessChangesNothing() {
        Sample sample = pair("outlet: APA", "outlet: Hinterthaler Zeitung");
        Lineage alone = sample.trace();
        Lineage more = sample.with("z.txt", "outlet: Bauhof aktuell", OTHER).trace();

        assertThat(more.relations().get(0)).isEqualTo(alone.relations().get(0));
        assertThat(more.derivations()).isEqualTo(alone.derivations());
        assertThat(more.relations().get(1).verdict()).isEqualTo(Verdict.INDEPENDENT);
    }

    @Test
    void hidingTheParentMakesItsChildrenCommonUnseen() {
        GoldStory story = GoldStory.read(Path.of("src/test/resources/stories/s19.json"));

        assertThat(verdict(story, "ost", "str")).isEqualTo(Verdict.COMMON_SEEN);
        assertThat(verdict(story.withVariants().get(1), "ost", "str")).isEqualTo(Verdict.COMMON_UNSEEN);
    }

    private static Verdict verdict(GoldStory story, String a, String b) {
        GoldTexts gold = GoldTexts.of(RenderedStory.of(story, RenderedStory.Times.SHOWN));
        Map<String, String> names = gold.names();
        return new Tracer(TraceOptions.defaults())
                        .trace(
                                gold.texts(),
                                new Detector(DetectOptions.defaults())
                                        .detect(gold.texts())
                                        .passages())
                        .relations()
                        .stream()
                        .filter(r -> List.of(a, b).contains(names.get(r.a()))
                                && List.of(a, b).contains(names.get(r.b())))
                        .findFirst()
                        .orElseThrow()
                        .verdict();
    }

    @Test
    void takingATimeAwayNeverRaisesCertainty() {
        Relation dated = pair("published: 2026-03-01", "published: 2026-03-03").first();
        Relation bare = pair("published: 2026-03-01", "title: zwei").first();

        assertThat(bare.probabilities().bFromA())
                .isLessThan(dated.probabilities().bFromA());
        assertThat(top(bare)).isLessThanOrEqualTo(top(dated));
    }

    private static double top(Relation relation) {
        return Math.max(
                Math.max(
                        relation.probabilities().aFromB(),
                        relation.probabilities().bFromA()),
                relation.probabilities().commonUnseen());
    }

    @Test
    void timeAloneSaysWhichWay() {
        Relation relation =
                pair("published: 2026-03-01", "published: 2026-03-03").first();

        assertThat(relation.probabilities().bFromA())
                .isGreaterThan(5 * relation.probabilities().aFromB());
        assertThat(relation.evidence())
                .anyMatch(e -> e.kind() == EvidenceKind.TIME && e.favours() == Verdict.B_FROM_A && e.bits() > 0);
    }

    @Test
    void aCitationSaysWhichWay() {
        Relation relation = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 7))
                .with(
                        "b.txt",
                        "outlet: Grünacher Anzeiger",
                        "Das berichtet die „Hinterthaler Zeitung“. " + Sample.report(1, 6))
                .first();

        assertThat(relation.verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(relation.evidence()).anyMatch(e -> e.kind() == EvidenceKind.CITE && e.bits() > 0);
    }

    @Test
    void whoWasSpokenToIsTheSource() {
        String words = " „Wir haben den Schaden bei einem Spaziergang bemerkt“, sagte Anrainerin Maria Kogler der"
                + " Hinterthaler Zeitung, sie habe sofort das Bauamt verständigt und die Brücke abgesperrt.";
        Relation relation = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 5) + words)
                .with("b.txt", "outlet: Grünacher Anzeiger", Sample.report(1, 5) + words)
                .first();

        assertThat(relation.probabilities().bFromA())
                .isGreaterThan(5 * relation.probabilities().aFromB());
        assertThat(relation.evidence()).anyMatch(e -> e.kind() == EvidenceKind.OWN_OUTLET);
    }

    @Test
    void anAgencyIsTheSource() {
        Relation relation = pair("outlet: APA", "outlet: Hinterthaler Zeitung").first();

        assertThat(relation.verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(relation.evidence()).anyMatch(e -> e.kind() == EvidenceKind.OUTLET_KIND);
    }

    @Test
    void aPortalTakesFromAPaper() {
        Relation relation =
                pair("outlet: Hinterthaler Zeitung", "outlet: tirol24.at").first();

        assertThat(relation.probabilities().bFromA())
                .isGreaterThan(3 * relation.probabilities().aFromB());
    }

    @Test
    void twoCreditsToOneAgencyNameAnUnseenSource() {
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 7) + "\n\n(APA)")
                .with("b.txt", "outlet: Grünacher Anzeiger", Sample.report(1, 8) + "\n\n(APA/red)")
                .trace();

        assertThat(lineage.relations().get(0).verdict()).isEqualTo(Verdict.COMMON_UNSEEN);
        assertThat(lineage.unseen()).hasSize(1);
        assertThat(lineage.unseen().get(0).names()).containsExactly("APA");
        assertThat(lineage.unseen().get(0).kind()).isEqualTo(Unseen.Kind.INFERRED);
    }

    @Test
    void aSourceThatIsOnlyCitedStandsAmongTheUnseen() {
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 7))
                .with("b.txt", "outlet: tirol24.at", Sample.report(1, 6) + " Das berichtet der „Spiegel“.")
                .trace();

        assertThat(lineage.unseen())
                .anyMatch(u -> u.kind() == Unseen.Kind.CITED
                        && u.names().equals(List.of("Der Spiegel"))
                        && u.children().equals(List.of("w2")));
    }

    @Test
    void anUpdateDerivesFromTheEarlierVersion() {
        Relation relation = Sample.empty()
                .with("a.txt", "outlet: dpa-AFX", "(Neu: Kosten)\n\n" + Sample.report(0, 8))
                .with("b.txt", "outlet: dpa-AFX", Sample.report(0, 6))
                .first();

        assertThat(relation.probabilities().aFromB())
                .isGreaterThan(5 * relation.probabilities().bFromA());
        assertThat(relation.evidence()).anyMatch(e -> e.kind() == EvidenceKind.VERSION);
    }

    @Test
    void aSharedWrongFigureJoinsTwoAgainstTheThird() {
        String wrong = Sample.report(0, 8).replace("410.000", "140.000").replace("74 Meter", "47 Meter");
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: APA", Sample.report(0, 8))
                .with("b.txt", "outlet: Hinterthaler Zeitung", wrong)
                .with("c.txt", "outlet: tirol24.at", wrong)
                .trace();

        assertThat(arrow(lineage, "w2", "w3")).isGreaterThan(2 * arrow(lineage, "w1", "w3"));
    }

    @Test
    void aQuotationAloneIsNoCopying() {
        String quote = "„Wir haben alles versucht, um die Brücke offen zu halten, aber die Sicherheit geht vor“, "
                + "sagte Bürgermeister Anton Lechner.";
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 4) + " " + quote)
                .with("b.txt", "outlet: Grünacher Anzeiger", OTHER + " " + quote)
                .trace();

        assertThat(lineage.relations().get(0).verdict().isArrow()).isFalse();
        assertThat(lineage.derivations()).noneMatch(d -> d.probability() >= 0.5);
    }

    @Test
    void aShortPassageDecidesNothing() {
        String few = OTHER.replace("Die Halle", "Die 74 Meter lange Halle verbindet seit 1931 die Ortsteile und");
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: APA", Sample.report(0, 8))
                .with("b.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 7) + "\n\n(APA)")
                .with("c.txt", "outlet: Grünacher Anzeiger", few)
                .trace();

        assertThat(lineage.relations().get(1).verdict()).isIn(Verdict.UNDIRECTED, Verdict.INDEPENDENT);
        assertThat(top(lineage.relations().get(1))).isLessThan(0.8);
    }

    @Test
    void takingACreditOrATradeAwayNeverRaisesCertainty() {
        Relation full = pair("outlet: APA", "outlet: Hinterthaler Zeitung").first();
        Relation noSource = pair("title: eins", "outlet: Hinterthaler Zeitung").first();

        assertThat(top(noSource)).isLessThanOrEqualTo(top(full));
    }

    @Test
    void takingAThirdTextAwayNeverMakesAnArrowSurer() {
        Sample two = pair("outlet: Hinterthaler Zeitung", "outlet: Grünacher Anzeiger");
        Lineage three = two.with("c.txt", "outlet: APA", Sample.report(0, 8)).trace();

        assertThat(two.first().verdict()).isEqualTo(Verdict.UNDIRECTED);
        assertThat(three.relations().get(0).verdict()).isNotEqualTo(Verdict.INDEPENDENT);
    }

    @Test
    void sharedFurnitureGivesNoArrow() {
        String furniture = "\n\nAlle Rechte vorbehalten. Abonnieren Sie unseren Newsletter und bleiben Sie informiert.";
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 5) + furniture)
                .with("b.txt", "outlet: Grünacher Anzeiger", OTHER + furniture)
                .trace();

        assertThat(lineage.relations().get(0).verdict()).isEqualTo(Verdict.INDEPENDENT);
        assertThat(lineage.derivations()).isEmpty();
    }

    @Test
    void chainsRunFromTheRootToTheLeaf() {
        Lineage lineage = Sample.empty()
                .with("a.txt", "outlet: APA", Sample.report(0, 8))
                .with("b.txt", "outlet: Hinterthaler Zeitung", Sample.report(1, 6) + "\n\n(APA)")
                .trace();

        assertThat(lineage.chains()).contains(List.of("w1", "w2"));
    }

    @Test
    void undirectedGivesNoArrow() {
        Sample sample = pair("outlet: APA", "outlet: Hinterthaler Zeitung");
        TraceOptions options = new TraceOptions(new InferOptions(0.6, true, Weights.learned(), Retold.learned()));
        Lineage lineage = new Tracer(options)
                .trace(
                        sample.texts(),
                        new Detector(DetectOptions.defaults())
                                .detect(sample.texts())
                                .passages());

        assertThat(lineage.relations().get(0).verdict()).isEqualTo(Verdict.UNDIRECTED);
        assertThat(lineage.derivations()).isEmpty();
    }
}
