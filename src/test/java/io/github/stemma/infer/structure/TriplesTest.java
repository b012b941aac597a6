package io.github.stemma.infer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.model.Collation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What structures leave to coincidence; of n witnesses the unseen sources are n and n + 1. */
class TriplesTest {

    private static Collation.Pattern words(double words, Integer... witnesses) {
        return new Collation.Pattern(List.of(witnesses), words, 0);
    }

    private static Collation collation(int n, Collation.Pattern... patterns) {
        List<String> ids = IntStream.rangeClosed(1, n).mapToObj(i -> "w" + i).toList();
        return new Collation(ids, List.of(), List.of(patterns), List.of());
    }

    /** Arrows as pairs: source, derived text. */
    private static Structure structure(int n, int... arrows) {
        Structure structure = Structure.empty(n);
        for (int k = 0; k < arrows.length; k += 2) {
            structure = structure.with(arrows[k + 1], structure.sources(arrows[k + 1]) | 1L << arrows[k]);
        }
        return structure;
    }

    private static double[] features(Collation collation, int... arrows) {
        double[] f = new double[Feature.values().length];
        new Triples(Shares.of(collation)).count(structure(collation.witnesses().size(), arrows), f);
        return f;
    }

    /** Words left to coincidence. */
    private static double of(Collation collation, int... arrows) {
        return 10 * features(collation, arrows)[Feature.UNEXPLAINED_PART.ordinal()];
    }

    /** 1 and 2 have twelve words that 0 lacks. */
    private static final Collation TRIPLE = collation(3, words(12, 1, 2));

    @Test
    void whoLacksWhatTwoHaveDoesNotStandBetweenThem() {
        assertThat(of(TRIPLE, 1, 0, 0, 2)).isEqualTo(12);
        assertThat(of(TRIPLE, 2, 0, 0, 1)).isEqualTo(12);
    }

    @Test
    void norAboveThem() {
        assertThat(of(TRIPLE, 0, 1, 0, 2)).isEqualTo(12);
    }

    @Test
    void anUnseenSourceLeavesAllThreeFree() {
        assertThat(of(TRIPLE, 3, 0, 3, 1, 3, 2)).isZero();
        assertThat(of(TRIPLE, 1, 2, 1, 0)).isZero();
    }

    @Test
    void anUnseenSourceOfOneOfThemJoinsNothing() {
        assertThat(of(TRIPLE, 3, 0, 3, 1, 0, 2)).isEqualTo(12);
    }

    @Test
    void norDoesItPartWhatAnArrowJoins() {
        assertThat(of(TRIPLE, 3, 0, 3, 1, 2, 1)).isZero();
    }

    @Test
    void anUnseenSourceJoinsItsChildToWhatItTakesFrom() {
        assertThat(of(TRIPLE, 3, 0, 3, 1, 2, 3)).isZero();
        assertThat(of(TRIPLE, 3, 0, 3, 2, 4, 1, 4, 3)).isZero();
        assertThat(of(TRIPLE, 3, 0, 3, 2, 0, 1)).isEqualTo(12);
    }

    @Test
    void wordsAddUp() {
        assertThat(of(collation(3, words(24, 1, 2)), 0, 1, 0, 2)).isEqualTo(24);
        assertThat(of(collation(3, words(12, 1, 2), words(5, 0, 1), words(7, 0, 2)), 1, 0, 0, 2))
                .isEqualTo(12);
        assertThat(of(collation(3, words(12, 1, 2), words(5, 0, 1), words(7, 0, 2)), 0, 1, 1, 2))
                .isEqualTo(7);
    }

    @Test
    void whatManyHaveIsPaidForOnce() {
        Collation four = collation(4, words(30, 0, 1, 2, 3));

        assertThat(of(four)).isEqualTo(30);
        assertThat(of(four, 0, 1)).isCloseTo(20, within(1e-9));
        assertThat(of(four, 0, 1, 1, 2, 2, 3)).isZero();
        assertThat(of(four, 0, 1, 0, 2, 0, 3)).isZero();
    }

    @Test
    void aMixedTextDoesNotExplainWhyItsSourcesAgree() {
        assertThat(of(collation(3, words(12, 0, 1)), 0, 2, 1, 2)).isEqualTo(12);
        assertThat(of(collation(3, words(12, 0, 1, 2)), 0, 2, 1, 2)).isEqualTo(6);
    }

    @Test
    void theNumbersOfTheWitnessesDoNotMatter() {
        Collation one = collation(4, words(12, 0, 1), words(5, 1, 2, 3), words(8, 0, 3));
        Collation other = collation(4, words(12, 3, 2), words(5, 2, 1, 0), words(8, 3, 0));

        assertThat(of(one, 0, 1, 4, 2, 4, 3, 0, 4)).isPositive().isEqualTo(of(other, 3, 2, 4, 1, 4, 0, 3, 4));
    }

    @Test
    void aWitnessThatSharesNothingChangesNothing() {
        assertThat(of(collation(4, words(12, 1, 2)), 1, 0, 0, 2)).isEqualTo(of(TRIPLE, 1, 0, 0, 2));
        assertThat(of(collation(4, words(12, 1, 2)), 4, 1, 4, 2)).isEqualTo(of(TRIPLE, 3, 1, 3, 2));
    }

    @Test
    void figuresAndSpellingsAreCountedApart() {
        Collation slips = collation(3, new Collation.Pattern(List.of(1, 2), 12, 2));
        double[] f = features(slips, 0, 1, 0, 2);

        assertThat(f[Feature.UNEXPLAINED_SLIP.ordinal()]).isEqualTo(2);
        assertThat(f[Feature.UNEXPLAINED_PART.ordinal()]).isEqualTo(1.2);
        assertThat(features(TRIPLE, 0, 1, 0, 2)[Feature.UNEXPLAINED_SLIP.ordinal()])
                .isZero();
    }

    @Test
    void readingsThatStandAgainstOneAnotherAreNotItsMatter() {
        Collation forked = new Collation(
                List.of("w1", "w2", "w3", "w4"),
                List.of(),
                List.of(words(12, 1, 2)),
                List.of(new Collation.Fork(List.of(0, 1), List.of(2, 3), 9)));

        assertThat(features(forked, 1, 0, 0, 2)).isEqualTo(features(collation(4, words(12, 1, 2)), 1, 0, 0, 2));
    }
}
