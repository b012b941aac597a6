package io.github.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Span;
import io.github.stemma.model.Witness;
import io.github.stemma.read.Stories.Sentence;
import io.github.stemma.read.Stories.Told;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FurnitureQualityTest {

    @Test
    void furnitureOfTheStoriesIsSetAside() {
        Count count = count(Stories.STORIES);
        assertThat(count.recall()).isGreaterThan(0.95);
        assertThat(count.precision()).isGreaterThan(0.8);
    }

    @Test
    void furnitureOfFurtherStoriesIsSetAside() {
        Count count = count(Stories.MORE);
        assertThat(count.recall()).isGreaterThan(0.85);
        assertThat(count.precision()).isGreaterThan(0.65);
    }

    private static Count count(Path folder) {
        boolean each = System.getenv("STEMMA_EACH") != null && folder.equals(Stories.STORIES);
        Count count = new Count();
        for (Stories.Story story : Stories.in(folder)) {
            for (Told told : story.texts()) {
                Witness witness = Reader.read(List.of(Input.text("a.txt", told.text())), ReadOptions.defaults())
                        .witnesses()
                        .get(0);
                for (Sentence sentence : told.sentences()) {
                    Span span = new Span(sentence.begin(), sentence.end());
                    int covered = witness.layout().furniture().stream()
                            .mapToInt(span::overlap)
                            .sum();
                    boolean said = covered * 2 >= span.length();
                    count.hit += said && sentence.furniture() ? 1 : 0;
                    count.missed += !said && sentence.furniture() ? 1 : 0;
                    count.extra += said && !sentence.furniture() ? 1 : 0;
                    if (each && said != sentence.furniture()) {
                        System.err.println((said ? "extra  " : "missed ") + told.story() + " " + told.id() + " "
                                + span.of(told.text()));
                    }
                }
            }
        }
        System.err.printf(
                "furniture %s: recall %.3f precision %.3f (hit %d missed %d extra %d)%n",
                folder.getFileName(), count.recall(), count.precision(), count.hit, count.missed, count.extra);
        return count;
    }
}
