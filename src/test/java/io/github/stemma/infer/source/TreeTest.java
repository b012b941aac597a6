package io.github.stemma.infer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By which arrow a text hangs, where nothing is known of its sentences: by the likelier one that no relation contradicts. */
class TreeTest {

    private static Derivation arrow(String source, String derived, double probability) {
        return new Derivation(source, derived, probability, 0, List.of());
    }

    private static Relation relation(String a, String b, Verdict verdict, double p) {
        double rest = (1 - p) / 4;
        Probabilities probabilities = Probabilities.of(
                verdict == Verdict.A_FROM_B ? p : rest,
                verdict == Verdict.B_FROM_A ? p : rest,
                rest,
                verdict == Verdict.COMMON_UNSEEN ? p : rest,
                rest);
        return new Relation(a, b, verdict, probabilities, 0, 0, 0, List.of());
    }

    private static List<String> main(List<Relation> relations, Derivation... arrows) {
        Tree tree = new Tree(relations, new Placing(List.of(), List.of(), List.of()));
        return tree.of(List.of(arrows)).stream()
                .filter(Derivation::main)
                .map(d -> d.source() + ">" + d.derived())
                .toList();
    }

    @Test
    void theLikelierArrowIsTheMainOne() {
        assertThat(main(List.of(), arrow("w1", "w3", 0.6), arrow("w2", "w3", 0.8)))
                .containsExactly("w2>w3");
    }

    @Test
    void anArrowIsWorthWhatTheVerdictOnItsTwoTextsIs() {
        List<Relation> relations = List.of(relation("w1", "w3", Verdict.B_FROM_A, 0.9));

        assertThat(main(relations, arrow("w1", "w3", 0.6), arrow("u1", "w3", 0.8)))
                .containsExactly("w1>w3");
    }

    @Test
    void theTreeContradictsNoRelation() {
        List<Relation> relations = List.of(relation("w1", "w3", Verdict.COMMON_UNSEEN, 0.7));

        assertThat(main(relations, arrow("w1", "w3", 0.9), arrow("u1", "w3", 0.55)))
                .containsExactly("u1>w3");
    }

    @Test
    void lessLikelyThanNotIsNoTree() {
        assertThat(main(List.of(), arrow("w1", "w2", 0.49))).isEmpty();
    }

    @Test
    void circlesAreOpened() {
        List<String> main = main(
                List.of(),
                arrow("w1", "w2", 0.6),
                arrow("w2", "w3", 0.9),
                arrow("w3", "w1", 0.9),
                arrow("u1", "w1", 0.5));

        assertThat(main).containsExactly("w1>w2", "w2>w3", "u1>w1");
    }
}
