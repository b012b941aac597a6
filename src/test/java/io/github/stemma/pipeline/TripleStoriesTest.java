package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.arrow;
import static io.github.stemma.pipeline.Sample.relation;
import static io.github.stemma.pipeline.Sample.unseen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Verdict;
import org.junit.jupiter.api.Test;

/** Stories that the triple test decides: what two have and a third lacks did not come to them from the third. */
class TripleStoriesTest {

    /** The first paper is a day older than the others, which is all that speaks for it. */
    private static Sample german(int... first) {
        return Sample.empty()
                .with("a.txt", "outlet: Wendtaler Bote\npublished: 2026-05-01", Report.DAIRY.of(first))
                .with(
                        "b.txt",
                        "outlet: Rheinauer Anzeiger\npublished: 2026-05-02",
                        Report.DAIRY.of(0, 1, 2, 4, 5, 7, 8))
                .with(
                        "c.txt",
                        "outlet: Kreisblatt Hohenfels\npublished: 2026-05-02",
                        Report.DAIRY.of(0, 1, 3, 4, 5, 6, 8));
    }

    private static Sample english(int... first) {
        return Sample.empty()
                .with("a.txt", "outlet: Skellan Courier\npublished: 2026-08-10", Report.FERRY.of(first))
                .with(
                        "b.txt",
                        "outlet: Dunmore Gazette\npublished: 2026-08-11",
                        Report.FERRY.of(0, 1, 2, 5, 6, 7, 8, 9))
                .with("c.txt", "outlet: Northern Mail\npublished: 2026-08-11", Report.FERRY.of(0, 1, 3, 4, 5, 6, 8, 9));
    }

    private static Lineage without(Sample sample) {
        return sample.traceWithout(Feature.UNEXPLAINED_PART, Feature.UNEXPLAINED_SENTENCES);
    }

    private static double common(Lineage lineage) {
        return relation(lineage, "w2", "w3").probabilities().commonUnseen();
    }

    private static void callsForAnUnseenSource(Sample sample) {
        Lineage with = sample.trace();
        Lineage without = without(sample);

        assertThat(unseen(with, "w1", "w2", "w3")).isGreaterThan(unseen(without, "w1", "w2", "w3") + 0.1);
        assertThat(unseen(with, "w1", "w2", "w3")).isGreaterThan(0.45);
        assertThat(common(with)).isGreaterThan(common(without) + 0.05);
    }

    private static void isTheSource(Sample sample) {
        Lineage with = sample.trace();

        assertThat(relation(with, "w1", "w2").verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(relation(with, "w1", "w3").verdict()).isEqualTo(Verdict.B_FROM_A);
        assertThat(relation(with, "w2", "w3").verdict()).isEqualTo(Verdict.COMMON_SEEN);
        assertThat(arrow(with, "w1", "w2")).isGreaterThan(arrow(without(sample), "w1", "w2") + 0.2);
        assertThat(with.unseen()).isEmpty();
    }

    @Test
    void thePaperThatLacksWhatTheOthersHaveIsNotTheirSource() {
        callsForAnUnseenSource(german(0, 1, 2, 3, 4, 6, 7));
        callsForAnUnseenSource(english(0, 1, 2, 3, 4, 6, 7));
    }

    @Test
    void thePaperThatHasAllTheOthersHaveIsTheirSource() {
        isTheSource(german(0, 1, 2, 3, 4, 5, 6, 7, 8));
        isTheSource(english(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
    }

    @Test
    void eachSentenceThatItLacksSaysMore() {
        double one = arrow(english(0, 1, 2, 3, 4, 5, 6, 7, 8).trace(), "w1", "w2");
        double two = arrow(english(0, 1, 2, 3, 4, 6, 7, 8).trace(), "w1", "w2");
        double three = arrow(english(0, 1, 2, 3, 4, 6, 7).trace(), "w1", "w2");

        assertThat(two).isLessThan(one - 0.02);
        assertThat(three).isLessThan(two - 0.02);
    }
}
