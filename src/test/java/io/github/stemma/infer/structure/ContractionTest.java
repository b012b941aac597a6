package io.github.stemma.infer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.model.Collation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a child of an unseen source lies within a sibling: witnesses 0, 1, 2 below the unseen source 4, 3 apart. */
class ContractionTest {

    private static final long GROUP = 0b111;

    private static Collation.Pattern words(double words, Integer... witnesses) {
        return new Collation.Pattern(List.of(witnesses), words, 0);
    }

    private static Shares shares(Collation.Pattern... patterns) {
        return Shares.of(new Collation(List.of("w1", "w2", "w3", "w4"), List.of(), List.of(patterns), List.of()));
    }

    /** Witness 2 within witness 0. */
    private static double nested(Collation.Pattern... patterns) {
        return nested(0, patterns);
    }

    /** The same with some of the witnesses agencies, a bit each. */
    private static double nested(long agencies, Collation.Pattern... patterns) {
        return new Contraction(shares(patterns), agencies).nested(2, 0, GROUP);
    }

    /** The feature of a structure, arrows as pairs: source, derived text. */
    private static double of(Shares shares, int... arrows) {
        Structure structure = Structure.empty(4);
        for (int k = 0; k < arrows.length; k += 2) {
            structure = structure.with(arrows[k + 1], structure.sources(arrows[k + 1]) | 1L << arrows[k]);
        }
        double[] f = new double[Feature.values().length];
        new Contraction(shares, 0).count(structure, f);
        return f[Feature.NESTED.ordinal()];
    }

    /** The third lacks so much of what the two have that the rate of a sibling is .12. */
    private static final Collation.Pattern CUT = words(30, 0, 2);

    @Test
    void itIsTheLogarithmOfARateAgainstThatOfSiblings() {
        assertThat(nested(CUT, words(45, 0, 1, 2))).isCloseTo(Math.log(0.12 / (0.5 / 50)), within(1e-9));
    }

    @Test
    void theMoreWordsTheSiblingHasTooTheMoreItSays() {
        assertThat(nested(CUT, words(10, 0, 1, 2)))
                .isPositive()
                .isLessThan(nested(CUT, words(20, 0, 1, 2)))
                .isLessThan(2.5);
        assertThat(nested(words(150, 0, 2), words(500, 0, 1, 2))).isGreaterThan(2.4);
    }

    @Test
    void whereNobodyLacksAnythingItSaysLittle() {
        double siblings = 0.12 * 30 / (4 * 45 + 30);

        assertThat(nested(words(45, 0, 1, 2))).isCloseTo(Math.log(siblings / (0.5 / 50)), within(1e-9));
        assertThat(nested(words(45, 0, 1, 2))).isLessThan(nested(CUT, words(45, 0, 1, 2)) / 3);
    }

    @Test
    void anAgencyIsHeldAgainstWhatSiblingsLackAnywhere() {
        assertThat(nested(0b001, words(45, 0, 1, 2))).isCloseTo(Math.log(0.12 / (0.5 / 50)), within(1e-9));
        assertThat(nested(0b110, words(45, 0, 1, 2))).isEqualTo(nested(words(45, 0, 1, 2)));
    }

    @Test
    void theMoreTheSiblingLacksTheLessItSays() {
        double none = nested(CUT, words(40, 0, 1, 2));
        double little = nested(CUT, words(40, 0, 1, 2), words(2, 1, 2));

        assertThat(little).isPositive().isLessThan(none);
        assertThat(nested(CUT, words(40, 0, 1, 2), words(8, 1, 2))).isZero();
    }

    @Test
    void whatTheTwoHaveAloneSaysNothingOfThemOnlyOfSiblings() {
        assertThat(nested(CUT, words(30, 0, 2), words(40, 0, 1, 2))).isEqualTo(nested(CUT, words(40, 0, 1, 2)));
    }

    @Test
    void whatTheSiblingHasBeyondItSaysNothing() {
        assertThat(nested(CUT, words(40, 0, 1, 2), words(30, 0, 1))).isEqualTo(nested(CUT, words(40, 0, 1, 2)));
    }

    @Test
    void aWitnessOutsideTheGroupSaysNothing() {
        assertThat(nested(CUT, words(40, 0, 1, 2), words(30, 2, 3))).isEqualTo(nested(CUT, words(40, 0, 1, 2)));
        assertThat(nested(CUT, words(40, 0, 1, 2, 3))).isEqualTo(nested(CUT, words(40, 0, 1, 2)));
    }

    @Test
    void ofEachChildTheSiblingThatHasMostOfItCounts() {
        Shares shares = shares(words(40, 0, 1, 2), words(20, 0, 1), words(20, 0, 2));
        double shared = Math.log(0.12 * 45 / 0.5);

        // 1 and 2 lie within 0, with all they have; of what 0 has with the one, the other lacks much
        assertThat(of(shares, 4, 0, 4, 1, 4, 2)).isCloseTo(2 * shared, within(1e-9));
    }

    @Test
    void whereEachHasWithAnotherWhatTheThirdLacksNothingNests() {
        assertThat(of(shares(words(40, 0, 1, 2), words(9, 0, 1), words(9, 0, 2), words(9, 1, 2)), 4, 0, 4, 1, 4, 2))
                .isZero();
    }

    @Test
    void aPairSaysNothing() {
        assertThat(of(shares(words(40, 0, 1)), 4, 0, 4, 1)).isZero();
    }

    @Test
    void withoutAnUnseenSourceNothingNests() {
        assertThat(of(shares(CUT, words(40, 0, 1, 2)), 0, 1, 0, 2)).isZero();
        assertThat(of(shares(CUT, words(40, 0, 1, 2)), 4, 0, 4, 1, 4, 2)).isPositive();
    }

    @Test
    void whatTheUnseenSourceTakesFromBelongsToTheGroup() {
        Shares shares = shares(words(40, 0, 1, 3));

        assertThat(of(shares, 4, 0, 4, 1)).isZero();
        assertThat(of(shares, 4, 0, 4, 1, 3, 4)).isPositive();
    }

    @Test
    void theNumbersOfTheWitnessesDoNotMatter() {
        Shares one = shares(words(40, 0, 1, 2), words(6, 0, 1), words(3, 0, 2));
        Shares other = shares(words(40, 1, 2, 3), words(6, 2, 3), words(3, 1, 3));

        assertThat(of(one, 4, 0, 4, 1, 4, 2)).isCloseTo(of(other, 4, 3, 4, 2, 4, 1), within(1e-9));
    }
}
