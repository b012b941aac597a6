package io.github.stemma.infer.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.structure.Shares;
import io.github.stemma.infer.structure.Structure;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What two texts are to one another where one of them, or one between them, is mixed: of made-up families of three and four
 * texts, sentences of ten words each.
 */
class KinshipTest {

    private static final int AGENCY = 0;
    private static final int PAPER = 1;
    private static final int MIXED = 2;
    private static final int OTHER = 3;
    private static final int UNSEEN = 4;
    private static final double WORDS = 10;

    private final List<Collation.Place> places = new ArrayList<>();
    private final int[] sentences = new int[4];
    private final List<Signal> signals = new ArrayList<>();

    /**
     * A sentence that these texts have.
     *
     * @param pairs two texts and how many of its ten words both have, and so on
     */
    private void sentence(int... pairs) {
        for (int text = 0; text < sentences.length; text++) {
            List<Collation.Cell> cells = new ArrayList<>();
            for (int k = 0; k < pairs.length; k += 3) {
                if (pairs[k] == text || pairs[k + 1] == text) {
                    int other = pairs[k] + pairs[k + 1] - text;
                    cells.add(new Collation.Cell(other, new Span(0, 1), pairs[k + 2], 0));
                }
            }
            if (!cells.isEmpty()) {
                places.add(new Collation.Place(text, sentences[text]++, new Span(0, 1), WORDS, cells));
            }
        }
    }

    /** All three have it; the mixed text has so many words of the agency's wording and so many of the paper's. */
    private void inAllThree(int asAgency, int asPaper) {
        sentence(AGENCY, PAPER, 6, AGENCY, MIXED, asAgency, PAPER, MIXED, asPaper);
    }

    private double[] parts(int a, int b, int... arrows) {
        Structure structure = Structure.empty(4);
        for (int k = 0; k < arrows.length; k += 2) {
            structure = structure.with(arrows[k + 1], structure.sources(arrows[k + 1]) | 1L << arrows[k]);
        }
        places.sort((x, y) -> Integer.compare(x.witness(), y.witness()));
        Collation collation = new Collation(List.of("w1", "w2", "w3", "w4"), places, List.of(), List.of());
        Kinship kinship = new Kinship(collation, Shares.of(collation), signals);
        long[] above = structure.ancestors();
        assertThat(above).isNotNull();
        return kinship.of(structure, above, a, b);
    }

    private static double[] only(int kin) {
        double[] parts = new double[Kinship.CLASSES];
        parts[kin] = 1;
        return parts;
    }

    @Test
    void aTextMixedFromTwoPapersDerivesFromBoth() {
        sentence(AGENCY, MIXED, 9);
        sentence(AGENCY, MIXED, 10);
        sentence(PAPER, MIXED, 10);

        assertThat(parts(MIXED, AGENCY, AGENCY, MIXED, PAPER, MIXED)).containsExactly(only(Kinship.A_FROM_B));
        assertThat(parts(MIXED, PAPER, AGENCY, MIXED, PAPER, MIXED)).containsExactly(only(Kinship.A_FROM_B));
        assertThat(parts(AGENCY, PAPER, AGENCY, MIXED, PAPER, MIXED)).containsExactly(only(Kinship.INDEPENDENT));
    }

    @Test
    void whatACopyOfOnePaperSharesWithTheMixedTextIsFromThatPaper() {
        sentence(AGENCY, MIXED, 10, AGENCY, OTHER, 9, MIXED, OTHER, 9);
        sentence(PAPER, MIXED, 10);

        assertThat(parts(OTHER, MIXED, AGENCY, MIXED, PAPER, MIXED, AGENCY, OTHER))
                .containsExactly(only(Kinship.COMMON_SEEN));
    }

    @Test
    void mostSentencesDecideWhatATextMixedFromAgencyAndPaperIsToThePaper() {
        for (int k = 0; k < 4; k++) {
            inAllThree(10, 5);
        }
        inAllThree(5, 10);
        inAllThree(5, 10);
        for (int k = 0; k < 3; k++) {
            sentence(PAPER, MIXED, 10);
        }
        double[] parts = parts(MIXED, PAPER, AGENCY, PAPER, AGENCY, MIXED, PAPER, MIXED);

        assertThat(parts[Kinship.A_FROM_B])
                .as("five of nine sentences are the paper's, though the agency is closer in what all three have")
                .isGreaterThan(parts[Kinship.COMMON_SEEN]);
    }

    @Test
    void andTheOtherWayRoundWhereMostAreTheAgencys() {
        for (int k = 0; k < 6; k++) {
            inAllThree(10, 5);
        }
        sentence(PAPER, MIXED, 10);
        sentence(PAPER, MIXED, 10);
        double[] parts = parts(MIXED, PAPER, AGENCY, PAPER, AGENCY, MIXED, PAPER, MIXED);

        assertThat(parts[Kinship.COMMON_SEEN]).isGreaterThan(0.6);
        assertThat(parts[Kinship.A_FROM_B]).isLessThan(0.4);
    }

    @Test
    void wordingThatBothSourcesHaveAlikeDecidesNothing() {
        inAllThree(9, 9);
        inAllThree(8, 8);
        double[] parts = parts(MIXED, PAPER, AGENCY, PAPER, AGENCY, MIXED, PAPER, MIXED);

        assertThat(parts[Kinship.A_FROM_B]).isCloseTo(0.5, within(1e-9));
        assertThat(parts[Kinship.COMMON_SEEN]).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void whicheverSourceComesFirstInTheFolder() {
        sentence(AGENCY, MIXED, 10);
        inAllThree(9, 9);
        sentence(PAPER, MIXED, 10);

        double[] one = parts(MIXED, PAPER, AGENCY, PAPER, AGENCY, MIXED, PAPER, MIXED);
        double[] other = parts(MIXED, AGENCY, PAPER, AGENCY, AGENCY, MIXED, PAPER, MIXED);

        assertThat(one).containsExactly(other, within(1e-9));
    }

    @Test
    void itIsTakenFromTheSourceThatTheTextNames() {
        inAllThree(9, 9);
        inAllThree(8, 8);
        signals.add(new Signal(
                Signal.Scope.ARROW, PAPER, MIXED, Feature.CITE, 1, Optional.empty(), Optional.empty(), List.of()));
        double[] parts = parts(MIXED, PAPER, AGENCY, PAPER, AGENCY, MIXED, PAPER, MIXED);

        assertThat(parts[Kinship.A_FROM_B]).isGreaterThan(0.6);
    }

    @Test
    void orFromWhereTheSentencesAroundAreTaken() {
        inAllThree(9, 9);
        inAllThree(5, 10);
        inAllThree(5, 10);
        inAllThree(9, 9);
        double[] parts = parts(MIXED, PAPER, AGENCY, PAPER, AGENCY, MIXED, PAPER, MIXED);

        assertThat(parts[Kinship.A_FROM_B]).isGreaterThan(0.8);
    }

    @Test
    void ofFourTextsEachSentenceGoesItsOwnWay() {
        for (int k = 0; k < 3; k++) {
            sentence(AGENCY, MIXED, 10, AGENCY, OTHER, 10, MIXED, OTHER, 10);
        }
        sentence(PAPER, MIXED, 10, PAPER, OTHER, 10, MIXED, OTHER, 10);
        int[] arrows = {AGENCY, MIXED, PAPER, MIXED, AGENCY, OTHER, MIXED, OTHER};

        assertThat(parts(OTHER, PAPER, arrows)).containsExactly(only(Kinship.A_FROM_B));
        assertThat(parts(OTHER, AGENCY, arrows)).containsExactly(only(Kinship.A_FROM_B));
    }

    @Test
    void aTextMixedFromACollectedAndAnUnseenSource() {
        for (int k = 0; k < 3; k++) {
            sentence(MIXED, OTHER, 10);
        }
        sentence(PAPER, MIXED, 10);
        int[] arrows = {UNSEEN, MIXED, UNSEEN, OTHER, PAPER, MIXED};

        assertThat(parts(MIXED, OTHER, arrows)).containsExactly(only(Kinship.COMMON_UNSEEN));
        assertThat(parts(MIXED, PAPER, arrows)).containsExactly(only(Kinship.A_FROM_B));
        assertThat(parts(OTHER, PAPER, arrows)).containsExactly(only(Kinship.INDEPENDENT));
    }
}
