package io.github.stemma.infer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.model.Collation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What arrows cost among four witnesses, of which 0 to 2 share something; 4 is an unseen source. */
class ChoiceTest {

    private static final Shares SHARES = Shares.of(new Collation(
            List.of("w1", "w2", "w3", "w4"),
            List.of(),
            List.of(new Collation.Pattern(List.of(0, 1, 2), 40, 0)),
            List.of()));

    private static double of(long feeds, int... arrows) {
        return of(feeds, List.of(), arrows);
    }

    private static double of(long feeds, List<Signal> signals, int... arrows) {
        Structure structure = Structure.empty(4);
        for (int k = 0; k < arrows.length; k += 2) {
            structure = structure.with(arrows[k + 1], structure.sources(arrows[k + 1]) | 1L << arrows[k]);
        }
        double[] f = new double[Feature.values().length];
        new Choice(feeds, SHARES, signals).count(structure, f);
        return f[Feature.CHOICE.ordinal()];
    }

    @Test
    void anArrowIsOneOfAsManyAsThereAreTextsItMayComeFrom() {
        assertThat(of(0, 0, 1)).isCloseTo(Math.log(2), within(1e-9));
        assertThat(of(0, 0, 1, 1, 2)).isCloseTo(2 * Math.log(2), within(1e-9));
    }

    @Test
    void fromAnAgencyItIsLikelierAndBesideOneLessLikely() {
        assertThat(of(1, 0, 1)).isCloseTo(Math.log(11 / 10.0), within(1e-9));
        assertThat(of(1, 2, 1)).isCloseTo(Math.log(11), within(1e-9));
    }

    @Test
    void andFromWhoIsNamed() {
        Signal named =
                new Signal(Signal.Scope.ARROW, 2, 1, Feature.CITE, 1, Optional.empty(), Optional.empty(), List.of());

        assertThat(of(0, List.of(named), 2, 1)).isCloseTo(Math.log(11 / 10.0), within(1e-9));
        assertThat(of(0, List.of(named), 0, 1)).isCloseTo(Math.log(11), within(1e-9));
        assertThat(of(0, List.of(named), 2, 0)).isCloseTo(Math.log(2), within(1e-9));
    }

    @Test
    void withoutAnArrowThereIsNothingToChoose() {
        assertThat(of(0)).isZero();
        assertThat(of(0, 0, 3)).isZero();
    }

    @Test
    void underAnUnseenSourceThereIsNothingToChoose() {
        assertThat(of(0, 4, 0, 4, 1)).isZero();
    }

    @Test
    void whichWayItPointsMakesNoDifference() {
        assertThat(of(0, 0, 1)).isEqualTo(of(0, 1, 0));
        assertThat(of(1, 2, 1)).isEqualTo(of(1, 1, 2));
    }
}
