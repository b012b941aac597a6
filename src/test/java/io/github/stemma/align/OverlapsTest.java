package io.github.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choosing and joining alignments: words of a from {@code a} on against as many of b from {@code b} on. */
class OverlapsTest {

    private static Alignment run(int a, int b, int length, double bits) {
        int[] pairA = IntStream.range(a, a + length).toArray();
        int[] pairB = IntStream.range(b, b + length).toArray();
        return new Alignment(
                new Span(a, a + length),
                new Span(b, b + length),
                pairA,
                pairB,
                bits,
                Significance.evalue(bits, 100, 100));
    }

    @Test
    void whatABetterOneHasOnBothSidesGoes() {
        Alignment best = run(0, 0, 10, 80);

        assertThat(Overlaps.choose(List.of(best, run(4, 4, 8, 60)))).containsExactly(best);
        assertThat(Overlaps.choose(List.of(best, run(6, 6, 8, 60)))).hasSize(2);
    }

    @Test
    void aSentenceUsedTwiceStaysWhenItIsBeyondDoubt() {
        Alignment best = run(0, 0, 10, 80);

        assertThat(Overlaps.choose(List.of(best, run(0, 50, 10, 60)))).hasSize(2);
        assertThat(Overlaps.choose(List.of(best, run(0, 50, 10, 20)))).containsExactly(best);
    }

    @Test
    void theShareOfWordsTakenIsThatOfTheFreerSide() {
        List<Alignment> chosen = List.of(run(0, 0, 10, 80));

        assertThat(Overlaps.share(run(4, 6, 8, 60), chosen)).isEqualTo(.5);
        assertThat(Overlaps.share(run(4, 50, 8, 60), chosen)).isZero();
        assertThat(Overlaps.share(run(4, 4, 8, 90), chosen)).as("a better one").isZero();
    }

    @ParameterizedTest
    @CsvSource({"13, 13, 1", "14, 13, 2", "13, 14, 2", "30, 13, 2", "13, 0, 2"})
    void neighboursWithFewWordsBetweenAreJoined(int a, int b, int pieces) {
        Alignment first = run(0, 0, 10, 80);
        Alignment second = run(a, b, 10, 60);

        List<Alignment> merged = new Merger(3, 100, 100).merged(List.of(second, first));

        assertThat(merged).hasSize(pieces);
        if (pieces == 1) {
            Alignment joined = merged.get(0);
            assertThat(joined.a()).isEqualTo(new Span(0, 23));
            assertThat(joined.bits()).isEqualTo(140);
            assertThat(joined.words()).isEqualTo(20);
            assertThat(joined.pieces()).containsExactly(first, second);
        }
    }
}
