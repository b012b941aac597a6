package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.InferOptions;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Retold;
import io.github.stemma.model.Evidence;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Text;
import io.github.stemma.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The faint hints of direction: pairs that nothing but one of them tells apart. None decides a pair, each leans it, and
 * each is named with the words it rests on. With the weights before any data, so that a learned 0 is seen too.
 */
class HintsTest {

    private static final String REPORT = Sample.report(0, 8)
            + " Der Bürgermeister sagte, er habe seit Januar auf eine Lösung gedrängt und werde das weiterhin tun.";

    private static Relation relation(String a, String b) {
        Sample sample = Sample.empty().with("a.txt", "title: eins", a).with("b.txt", "title: zwei", b);
        InferOptions options =
                new InferOptions(InferOptions.defaults().sure(), false, Weights.prior(), Retold.learned());
        List<Text> texts = sample.texts();
        return new Tracer(new TraceOptions(options))
                .trace(
                        texts,
                        new Detector(DetectOptions.defaults()).detect(texts).passages())
                .relations()
                .get(0);
    }

    private static void leans(Relation relation, EvidenceKind kind, Verdict towards) {
        Verdict away = towards == Verdict.A_FROM_B ? Verdict.B_FROM_A : Verdict.A_FROM_B;
        assertThat(relation.probabilities().of(towards))
                .isGreaterThan(relation.probabilities().of(away));
        assertThat(relation.verdict()).isEqualTo(Verdict.UNDIRECTED);
        assertThat(relation.evidence()).anyMatch(e -> e.kind() == kind && e.favours() == towards && e.bits() > 0);
    }

    private static Evidence evidence(Relation relation, EvidenceKind kind) {
        return relation.evidence().stream()
                .filter(e -> e.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAnyNothingLeans() {
        Relation relation = relation(REPORT, REPORT.replace("Bürgermeister", "Ortschef"));

        assertThat(relation.probabilities().aFromB())
                .isEqualTo(relation.probabilities().bFromA());
    }

    @Test
    void whoTellsAsAFactWhatTheOtherReportsAsSaidLeansToDerived() {
        String fact = REPORT.replace("er habe seit", "er hat seit").replace("und werde das", "und wird das");

        leans(relation(REPORT, fact), EvidenceKind.MOOD, Verdict.B_FROM_A);
        leans(relation(fact, REPORT), EvidenceKind.MOOD, Verdict.A_FROM_B);
        assertThat(evidence(relation(REPORT, fact), EvidenceKind.MOOD).details())
                .containsExactly("habe", "hat");
    }

    @Test
    void whoHasTheAustrianWordForTheGermanOneLeansToDerived() {
        String austrian = REPORT.replace("Januar", "Jänner");

        leans(relation(REPORT, austrian), EvidenceKind.LOCALISATION, Verdict.B_FROM_A);
        leans(relation(austrian, REPORT), EvidenceKind.LOCALISATION, Verdict.A_FROM_B);
        assertThat(evidence(relation(austrian, REPORT), EvidenceKind.LOCALISATION)
                        .details())
                .containsExactly("Januar", "Jänner");
    }

    @Test
    void whoGoesOnForLongAfterAllThatIsSharedLeansToDerived() {
        String more = REPORT
                + " Im Gasthaus am Brückenkopf erzählt der Wirt unterdessen, wie seine Großmutter den Bau noch selbst"
                + " gesehen hat. Damals kamen die Arbeiter mit Pferdefuhrwerken aus dem Nachbartal herüber.";

        leans(relation(REPORT, more), EvidenceKind.TAIL, Verdict.B_FROM_A);
        leans(relation(more, REPORT), EvidenceKind.TAIL, Verdict.A_FROM_B);
    }

    @Test
    void whoContradictsHisOwnSpellingLeansToDerived() {
        String twice = REPORT + " In Hinterthal hofft man, dass die Grünache im Frühjahr kein Hochwasser bringt.";
        String slip = twice.replace("dass die Grünache", "dass die Grümache");

        leans(relation(twice, slip), EvidenceKind.OWN_SLIP, Verdict.B_FROM_A);
        leans(relation(slip, twice), EvidenceKind.OWN_SLIP, Verdict.A_FROM_B);
        assertThat(evidence(relation(twice, slip), EvidenceKind.OWN_SLIP).details())
                .containsExactly("Grünache", "Grümache");
    }

    @Test
    void takingAHintAwayNeverRaisesCertainty() {
        String fact = REPORT.replace("er habe seit", "er hat seit").replace("und werde das", "und wird das");

        assertThat(relation(REPORT, REPORT).probabilities().bFromA())
                .isLessThanOrEqualTo(relation(REPORT, fact).probabilities().bFromA());
    }
}
