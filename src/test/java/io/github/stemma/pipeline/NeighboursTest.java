package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NeighboursTest {

    @Test
    void a_near_copy_is_made_of_alignments_that_lie_in_it() {
        GoldStory story = GoldStory.read(Path.of("src/test/resources/stories/s01.json"));
        List<Text> texts =
                GoldTexts.of(RenderedStory.of(story, RenderedStory.Times.SHOWN)).texts();
        Stages stages = new Stages(texts);
        List<Passage> passages =
                new Detector(DetectOptions.defaults()).detect(texts).passages();
        assertThat(passages).isNotEmpty();
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.VERBATIM) {
                assertThat(stages.neighbours(passage))
                        .as(passage.id())
                        .anyMatch(x -> x.fate() == Neighbour.Fate.MERGED
                                && passage.a().words().contains(x.wordsA())
                                && passage.b().words().contains(x.wordsB()));
            }
        }
    }
}
