package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.relation;
import static io.github.stemma.pipeline.Sample.unseen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Verdict;
import org.junit.jupiter.api.Test;

/** Stories that contraction decides: no unseen source where one of the texts has all that any two have. */
class ContractionStoriesTest {

    /** The first paper has all that the others have in common with anybody. */
    private static Sample english() {
        return Sample.empty()
                .with(
                        "a.txt",
                        "outlet: Skellan Courier\npublished: 2026-08-10",
                        Report.FERRY.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
                .with("b.txt", "outlet: Dunmore Gazette\npublished: 2026-08-10", Report.FERRY.of(0, 1, 2, 3, 5, 6))
                .with("c.txt", "outlet: Northern Mail\npublished: 2026-08-11", Report.FERRY.of(3, 4, 6, 7, 8, 9));
    }

    /** The second has it, and all three came out on one day. */
    private static Sample german() {
        String day = "\npublished: 2026-05-01";
        return Sample.empty()
                .with("a.txt", "outlet: Wendtaler Bote" + day, Report.DAIRY.of(0, 1, 2, 3, 5, 6, 7))
                .with("b.txt", "outlet: Rheinauer Anzeiger" + day, Report.DAIRY.of(0, 1, 2, 3, 4, 5, 6, 8, 9))
                .with("c.txt", "outlet: Kreisblatt Hohenfels" + day, Report.DAIRY.of(0, 2, 3, 4, 9));
    }

    /** Each has with another what the third lacks. */
    private static Sample crossed() {
        return Sample.empty()
                .with(
                        "a.txt",
                        "outlet: Skellan Courier\npublished: 2026-08-10",
                        Report.FERRY.of(0, 1, 2, 3, 4, 5, 6, 8))
                .with("b.txt", "outlet: Dunmore Gazette\npublished: 2026-08-10", Report.FERRY.of(0, 1, 2, 3, 5, 6, 9))
                .with("c.txt", "outlet: Northern Mail\npublished: 2026-08-11", Report.FERRY.of(3, 4, 6, 7, 8, 9));
    }

    private static double common(Lineage lineage, String a, String b) {
        return relation(lineage, a, b).probabilities().commonUnseen();
    }

    private static void takesTheUnseenSourceAway(Sample sample, String a, String b) {
        Lineage with = sample.trace();
        Lineage without = sample.traceWithout(Feature.NESTED);

        assertThat(unseen(with, "w1", "w2", "w3")).isZero();
        assertThat(common(with, a, b)).isLessThan(common(without, a, b) - 0.08);
    }

    @Test
    void whereOneHasAllThatAnyTwoHaveNoneIsUnseen() {
        takesTheUnseenSourceAway(english(), "w1", "w3");
        takesTheUnseenSourceAway(german(), "w2", "w3");
        assertThat(unseen(german().traceWithout(Feature.NESTED), "w1", "w2", "w3"))
                .isGreaterThan(0.4);
        assertThat(relation(english().trace(), "w1", "w3").verdict()).isEqualTo(Verdict.B_FROM_A);
    }

    @Test
    void whereEachHasWhatAThirdLacksItSaysNothing() {
        Lineage with = crossed().trace();

        assertThat(unseen(with, "w1", "w2", "w3")).isGreaterThan(0.5);
        assertThat(crossed().traceWithout(Feature.NESTED).unseen()).isEqualTo(with.unseen());
    }

    @Test
    void ofAPairItSaysNothing() {
        Sample pair = Sample.empty()
                .with("a.txt", "outlet: Wendtaler Bote", Report.DAIRY.of(0, 1, 2, 3, 4, 5, 6, 7, 8))
                .with("b.txt", "outlet: Rheinauer Anzeiger", Report.DAIRY.of(0, 1, 2, 3, 5));

        assertThat(pair.traceWithout(Feature.NESTED).relations())
                .isEqualTo(pair.trace().relations());
    }
}
