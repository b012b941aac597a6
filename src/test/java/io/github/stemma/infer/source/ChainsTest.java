package io.github.stemma.infer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Derivation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways along the arrows, from who has no source to who has no copy. */
class ChainsTest {

    private static Derivation arrow(String source, String derived, double probability) {
        return new Derivation(source, derived, probability, 0, List.of());
    }

    private static List<Derivation> arrows(String... pairs) {
        List<Derivation> arrows = new ArrayList<>();
        for (String pair : pairs) {
            arrows.add(arrow(pair.split(">")[0], pair.split(">")[1], 0.9));
        }
        return arrows;
    }

    @Test
    void fromTheRootToTheLeafLongestFirst() {
        assertThat(Chains.of(arrows("w1>w2", "w2>w3", "w1>w4")))
                .containsExactly(List.of("w1", "w2", "w3"), List.of("w1", "w4"));
    }

    @Test
    void anUnseenSourceIsARoot() {
        assertThat(Chains.of(arrows("u1>w1", "u1>w2"))).containsExactly(List.of("u1", "w1"), List.of("u1", "w2"));
    }

    @Test
    void aMixedTextStandsInTwo() {
        assertThat(Chains.of(arrows("w1>w3", "w2>w3"))).containsExactly(List.of("w1", "w3"), List.of("w2", "w3"));
    }

    @Test
    void anArrowBelowEvenOddsIsNotFollowed() {
        List<Derivation> arrows = List.of(arrow("w1", "w2", 0.9), arrow("w2", "w3", 0.49), arrow("w2", "w4", 0.5));

        assertThat(Chains.of(arrows)).containsExactly(List.of("w1", "w2", "w4"));
    }

    @Test
    void theOrderOfTheArrowsMakesNoDifference() {
        List<Derivation> arrows = arrows("w1>w2", "w2>w10", "w2>w9", "u1>w1", "w4>w9");
        List<Derivation> turned = new ArrayList<>(arrows);
        Collections.reverse(turned);

        assertThat(Chains.of(turned)).isEqualTo(Chains.of(arrows));
    }

    @Test
    void aCircleHasNoRoot() {
        assertThat(Chains.of(arrows("w1>w2", "w2>w1"))).isEmpty();
        assertThat(Chains.of(arrows("w3>w1", "w1>w2", "w2>w1"))).containsExactly(List.of("w3", "w1", "w2"));
    }
}
