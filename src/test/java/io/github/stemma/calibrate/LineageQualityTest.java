package io.github.stemma.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.gold.RenderedStory;
import io.github.stemma.infer.InferOptions;
import org.junit.jupiter.api.Test;

/**
 * The provenance figures on the stories, end to end with the weights in the tree. They were learned on these stories
 * too; what holds for stories left out is printed by {@link Fit} and stands in {@code src/docs/algorithm.md}.
 */
class LineageQualityTest {

    @Test
    void theStoriesAreTracedAsWellAsBefore() {
        LineageScore score = LineageTable.score(
                Cases.of("src/test/resources/stories", RenderedStory.Times.SHOWN, false), InferOptions.defaults());
        System.out.println("provenance: " + score.line());
        System.out.print(score.reliability());
        System.out.print(score.confusion());

        assertThat(score.accuracy()).isGreaterThan(0.90);
        assertThat(score.coverage()).isGreaterThan(0.75);
        assertThat(score.reversed()).isLessThanOrEqualTo(2);
        assertThat(score.falseArrows()).isLessThan(score.pairs() * 4 / 100);
        assertThat(score.ece()).isLessThan(0.08);
        assertThat(score.loss()).isLessThan(0.60);
        assertThat(score.parentsF1()).isGreaterThan(0.70);
        assertThat(score.unseenF1()).isGreaterThan(0.70);
    }
}
