package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.collate.Collator;
import io.github.stemma.family.Families;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Family;
import io.github.stemma.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readings of two against two others, as collation finds them. */
class ForkedReadingsTest {

    private static final String ONE = Sample.report(0, 6);
    private static final String OTHER = ONE.replace("Umweg", "Bogen").replace("gerissene", "schadhafte");

    private static List<Collation.Fork> forks(String... bodies) {
        Sample sample = Sample.empty();
        for (int i = 0; i < bodies.length; i++) {
            sample = sample.with(i + ".txt", "title: " + i, bodies[i]);
        }
        List<Text> texts = sample.texts();
        Family family = Families.of(
                        texts,
                        new Detector(DetectOptions.defaults()).detect(texts).passages())
                .get(0);
        return Collator.collate(family, texts).forks();
    }

    @Test
    void twoAgainstTwoIsAFork() {
        List<Collation.Fork> forks = forks(ONE, OTHER, ONE, OTHER);

        assertThat(forks).hasSize(1);
        assertThat(forks.get(0).one()).containsExactly(0, 2);
        assertThat(forks.get(0).other()).containsExactly(1, 3);
        assertThat(forks.get(0).weight()).isCloseTo(2, within(0.01));
    }

    @Test
    void oneAgainstThreeIsNone() {
        assertThat(forks(ONE, OTHER, ONE, ONE)).isEmpty();
    }

    @Test
    void twoWhoChangedTheSameWordDifferentlyAgreeInNothing() {
        assertThat(forks(ONE, ONE, ONE.replace("Umweg", "Bogen"), ONE.replace("Umweg", "Marsch")))
                .isEmpty();
    }

    @Test
    void aSentenceLeftOutIsNoReading() {
        String cut = Sample.report(0, 3) + " " + Sample.report(4, 6);

        assertThat(forks(ONE, cut, ONE, cut)).isEmpty();
    }
}
