package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.arrow;
import static io.github.stemma.pipeline.Sample.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Verdict;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Stories that the group test decides: words that two of four have against the two others. */
class GroupStoriesTest {

    private static final UnaryOperator<String> AS_IT_WAS = UnaryOperator.identity();

    /** An agency's item is here; the two last papers have words of their own in common. */
    private static Sample english(UnaryOperator<String> changed) {
        return Sample.empty()
                .with(
                        "a.txt",
                        "outlet: Reuters\npublished: 2026-08-10T08:00",
                        Report.FERRY.of(0, 1, 2, 3, 4, 5, 6, 7, 8))
                .with(
                        "b.txt",
                        "outlet: Skellan Courier\npublished: 2026-08-10T10:00",
                        Report.FERRY.of(0, 1, 2, 3, 4, 5, 6, 8))
                .with(
                        "c.txt",
                        "outlet: Dunmore Gazette\npublished: 2026-08-10T11:00",
                        changed.apply(Report.FERRY.of(0, 1, 2, 3, 4, 5, 6, 7, 8)))
                .with(
                        "d.txt",
                        "outlet: Northern Mail\npublished: 2026-08-10T12:00",
                        changed.apply(Report.FERRY.of(0, 1, 2, 3, 4, 5, 7)));
    }

    private static String reworded(String ferry) {
        return ferry.replace("cracks", "fractures")
                .replace("workers", "labourers")
                .replace("chartered", "hired")
                .replace("mountain road", "mountain route")
                .replace("resume service", "resume sailings");
    }

    /** An agency's item is not here; three papers credit it, the fourth credits nobody. */
    private static Sample german(UnaryOperator<String> changed) {
        String credit = "\n\n(dpa)";
        return Sample.empty()
                .with("a.txt", "outlet: Wendtaler Bote", Report.DAIRY.of(0, 1, 2, 3, 4, 5, 6, 7) + credit)
                .with("b.txt", "outlet: Rheinauer Anzeiger", Report.DAIRY.of(0, 1, 2, 4, 5, 6, 7, 8) + credit)
                .with(
                        "c.txt",
                        "outlet: Kreisblatt Hohenfels",
                        changed.apply(Report.DAIRY.of(0, 1, 2, 3, 4, 5, 7, 8)) + credit)
                .with("d.txt", "outlet: rheinau-online.de", changed.apply(Report.DAIRY.of(0, 1, 3, 5, 7, 8)));
    }

    private static String umgeschrieben(String dairy) {
        return dairy.replace("aufgefallen", "gefunden worden")
                .replace("Schuld", "Ursache")
                .replace("rund", "etwa")
                .replace("ohne Kassenbon", "ohne Quittung")
                .replace("Stand niemand", "Wissen niemand");
    }

    private static double copied(Lineage lineage) {
        return relation(lineage, "w3", "w4").probabilities().bFromA();
    }

    private static void decides(Sample sample) {
        Lineage with = sample.trace();
        Lineage without = sample.traceWithout(Feature.UNEXPLAINED_FORK);

        assertThat(relation(with, "w3", "w4").verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(relation(without, "w3", "w4").verdict()).isNotEqualTo(Verdict.B_FROM_A);
        assertThat(copied(with)).isGreaterThan(copied(without) + 0.1);
        assertThat(arrow(with, "w3", "w4")).isGreaterThan(arrow(without, "w3", "w4") + 0.1);
    }

    @Test
    void whoHasTheWordsOfOnePaperAgainstTheAgencyHasThemFromThatPaper() {
        decides(english(GroupStoriesTest::reworded));
        decides(german(GroupStoriesTest::umgeschrieben));
    }

    @Test
    void whereNobodyChangedAWordItSaysNothing() {
        for (Sample sample : new Sample[] {english(AS_IT_WAS), german(AS_IT_WAS)}) {
            assertThat(sample.traceWithout(Feature.UNEXPLAINED_FORK).relations())
                    .isEqualTo(sample.trace().relations());
        }
    }

    @Test
    void oneWordSaysLessThanFive() {
        Lineage one = english(text -> text.replace("cracks", "fractures")).trace();
        Lineage five = english(GroupStoriesTest::reworded).trace();
        Lineage none = english(AS_IT_WAS).trace();

        assertThat(copied(one)).isGreaterThan(copied(none) + 0.02).isLessThan(copied(five) - 0.02);
    }
}
