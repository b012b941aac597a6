package io.github.stemma.infer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.structure.Shares;
import io.github.stemma.infer.structure.Structure;
import io.github.stemma.infer.structure.StructureFeatures;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Text;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The middle one of three texts shares as much with the one as with the other; who takes from whom is a matter of columns. */
class ResampledTest {

    /** What the pattern that is left unexplained costs, however many words it is, in nats. */
    private static final double COST = 4;

    private static double[] probabilities(double words) {
        Weights weights = Weights.prior()
                .with(Map.of(
                        Feature.UNEXPLAINED_PART, -COST * 10 / words,
                        Feature.UNEXPLAINED_SLIP, 0.0,
                        Feature.UNEXPLAINED_SENTENCES, 0.0));
        Collation collation = new Collation(
                List.of("w1", "w2", "w3"),
                List.of(),
                List.of(new Collation.Pattern(List.of(0, 1), words, 0), new Collation.Pattern(List.of(1, 2), words, 0)),
                List.of(),
                List.of());
        Shares shares = Shares.of(collation);
        StructureFeatures features = new StructureFeatures(new Story(texts(), collation), shares, List.of());
        List<Pool.Scored> scored = Stream.of(from(1, 0, 2), from(1, 0), from(1, 2))
                .map(s -> scored(s, features, weights))
                .toList();
        return new Resampled(features, shares, weights).probabilities(scored);
    }

    /** {@code derived} takes from the sources that are named and so has what it shares with them. */
    private static Structure from(int derived, int... sources) {
        long set = Arrays.stream(sources).mapToLong(s -> 1L << s).sum();
        return Structure.empty(3).with(derived, set);
    }

    private static Pool.Scored scored(Structure structure, StructureFeatures features, Weights weights) {
        double[] f = new double[Feature.values().length];
        double[] strays = features.triples().strays(structure);
        f[Feature.UNEXPLAINED_PART.ordinal()] =
                Arrays.stream(strays).sum() * COST / -weights.of(Feature.UNEXPLAINED_PART);
        return new Pool.Scored(structure, f, weights.score(f));
    }

    private static List<Text> texts() {
        List<Input> inputs = Stream.of("a.txt", "b.txt", "c.txt")
                .map(name -> Input.text(name, "Der Brief kam am Montag an.\n"))
                .toList();
        return Reader.read(inputs, ReadOptions.defaults()).witnesses().stream()
                .map(new Tokenizer()::text)
                .toList();
    }

    @Test
    void theyAddUpToOneAndAreTheSameEachTime() {
        double[] p = probabilities(30);
        assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-9));
        assertThat(probabilities(30)).isEqualTo(p);
    }

    @Test
    void manyColumnsSayWhatTheScoresSay() {
        double[] p = probabilities(100_000);
        double alone = Math.exp(-COST);
        assertThat(p[0]).isCloseTo(1 / (1 + 2 * alone), within(0.005));
        assertThat(p[1]).isCloseTo(p[2], within(0.005));
    }

    @Test
    void aHandfulOfPlacesCannotClaimCertainty() {
        assertThat(probabilities(10)[0]).isLessThan(probabilities(100)[0] - 0.05);
        assertThat(probabilities(100)[0]).isLessThan(probabilities(100_000)[0]);
    }
}
