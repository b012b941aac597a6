package io.github.stemma.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The passage figures over the gold stories with variants; what is asserted lies a little below what is reached. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PassageQualityTest {

    @ParameterizedTest
    @CsvSource({
        "stories,      .99, .98, .57, .96, 1.0, 1.10",
        "stories-more, .99, .98, .65, .95, 4.0, 1.10",
        "stories-hard, .99, .97, .32, .96, 1.5, 1.10",
    })
    void passages_are_found(
            String folder,
            double verbatim,
            double edited,
            double reworded,
            double precision,
            double wrong,
            double granularity) {
        PassageScore score = new PassageScore();
        Detector detector = new Detector(DetectOptions.defaults());
        for (GoldStory story : GoldStory.all(Path.of("src/test/resources", folder))) {
            for (GoldStory variant : story.withVariants()) {
                GoldTexts texts = GoldTexts.of(RenderedStory.of(variant, RenderedStory.Times.SHOWN));
                score.add(
                        texts.story(),
                        texts.found(detector.detect(texts.texts()).passages()));
            }
        }
        System.out.println(folder + ": " + score.line());
        assertThat(score.recall("verbatim")).isGreaterThan(verbatim);
        assertThat(score.recall("edited")).isGreaterThan(edited);
        assertThat(score.recall("reworded")).isGreaterThan(reworded);
        assertThat(score.precision()).isGreaterThan(precision);
        assertThat(score.falsePer1000()).isLessThan(wrong);
        assertThat(score.granularity()).isLessThan(granularity);
    }
}
