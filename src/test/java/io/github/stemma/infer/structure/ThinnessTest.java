package io.github.stemma.infer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Text;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How little wording of its own supports an arrow; of three witnesses the unseen sources are 3 and 4. */
class ThinnessTest {

    private static double[] features(List<Collation.Pattern> patterns, List<Signal> signals, int... arrows) {
        Collation collation = new Collation(List.of("w1", "w2", "w3"), List.of(), patterns, List.of());
        List<Text> texts = Reader.read(
                        Stream.of("a.txt", "b.txt", "c.txt")
                                .map(name -> Input.text(name, "Der Brief kam am Montag an.\n"))
                                .toList(),
                        ReadOptions.defaults())
                .witnesses()
                .stream()
                .map(new Tokenizer()::text)
                .toList();
        Structure structure = Structure.empty(3);
        for (int k = 0; k < arrows.length; k += 2) {
            structure = structure.with(arrows[k + 1], structure.sources(arrows[k + 1]) | 1L << arrows[k]);
        }
        double[] f = new double[Feature.values().length];
        new Thinness(Shares.of(collation), new SignalFeatures(new Story(texts, collation), signals))
                .count(structure, f);
        return f;
    }

    private static double thin(List<Collation.Pattern> patterns, int... arrows) {
        return features(patterns, List.of(), arrows)[Feature.THIN.ordinal()];
    }

    private static List<Collation.Pattern> words(double words, Integer... witnesses) {
        return List.of(new Collation.Pattern(List.of(witnesses), words, 0));
    }

    @Test
    void twentyWordsAreAmpleAndFiveAreThin() {
        assertThat(thin(words(20, 0, 1), 0, 1)).isZero();
        assertThat(thin(words(200, 0, 1), 0, 1)).isZero();
        assertThat(thin(words(10, 0, 1), 0, 1)).isEqualTo(2);
        assertThat(thin(words(5, 0, 1), 0, 1)).isEqualTo(3);
        assertThat(thin(words(1, 0, 1), 0, 1)).isEqualTo(3);
    }

    @Test
    void whatThreeHaveIsLessTheirOwn() {
        assertThat(thin(words(15, 0, 1, 2), 0, 1))
                .isCloseTo(2, within(1e-9))
                .isGreaterThan(thin(words(15, 0, 1), 0, 1));
    }

    @Test
    void eachArrowIsCounted() {
        assertThat(thin(words(10, 0, 1), 0, 1, 0, 2)).isEqualTo(5);
    }

    @Test
    void aChildOfAnUnseenSourceIsHeldAgainstTheNearestOther() {
        assertThat(thin(words(12, 0, 1), 3, 0, 3, 1)).isCloseTo(2 * 1.6, within(1e-9));
        assertThat(thin(words(12, 0, 2), 3, 0, 3, 1, 2, 3)).isCloseTo(1.6 + 3, within(1e-9));
    }

    @Test
    void whoNamesItsSourceIsCountedApart() {
        Signal cite =
                new Signal(Signal.Scope.ARROW, 0, 1, Feature.CITE, 1, Optional.empty(), Optional.empty(), List.of("x"));
        double[] f = features(words(10, 0, 1), List.of(cite), 0, 1);

        assertThat(f[Feature.THIN_CITED.ordinal()]).isEqualTo(2);
        assertThat(f[Feature.THIN.ordinal()]).isZero();
    }
}
