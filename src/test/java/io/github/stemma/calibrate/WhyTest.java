package io.github.stemma.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.gold.RenderedStory;
import io.github.stemma.gold.RenderedStory.Link;
import io.github.stemma.gold.RenderedStory.TrueRelation;
import io.github.stemma.model.Evidence;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Span;
import io.github.stemma.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said to be the reason of a wrong verdict on two papers, b with or without a source a or an agency. */
class WhyTest {

    private static final Probabilities EVEN = Probabilities.of(0.2, 0.2, 0.2, 0.2, 0.2);

    private static Why why(
            String truth, Verdict said, int found, Set<String> sources, String link, EvidenceKind... kinds) {
        TrueRelation pair = new TrueRelation("a", "b", truth, truth.equals("independent") ? 0 : 50);
        List<Link> links =
                link.isEmpty() ? List.of() : List.of(new Link("a", new Span(0, 1), "b", new Span(0, 1), link));
        RenderedStory story = new RenderedStory(
                "s",
                Map.of("a", "01-a.txt", "b", "02-b.txt"),
                Map.of(),
                links,
                List.of(pair),
                Map.of("a", Set.of(), "b", sources),
                Map.of(),
                Map.of("a", Set.of(), "b", sources));
        List<Evidence> evidence = Arrays.stream(kinds)
                .map(kind -> new Evidence(kind, said, 1, Optional.empty(), Optional.empty(), List.of()))
                .toList();
        Relation relation = new Relation("w1", "w2", said, EVEN, found, 0, 0, evidence);
        return Why.of(new Why.Case(story, pair, relation, false, Map.of("w1", "a", "w2", "b")));
    }

    @Test
    void whereNothingWasFoundTheTruthSaysWhetherThereWasAnythingToFind() {
        assertThat(why("b-from-a", Verdict.INDEPENDENT, 0, Set.of("a"), "reworded"))
                .isEqualTo(Why.RETOLD);
        assertThat(why("b-from-a", Verdict.INDEPENDENT, 0, Set.of("a"), "verbatim"))
                .isEqualTo(Why.NOT_FOUND);
        assertThat(why("b-from-a", Verdict.INDEPENDENT, 9, Set.of("a"), "verbatim"))
                .isEqualTo(Why.COINCIDENCE);
    }

    @Test
    void anArrowTurnedRoundWasTurnedByTheClockOrByNothing() {
        assertThat(why("b-from-a", Verdict.A_FROM_B, 40, Set.of("a"), "verbatim", EvidenceKind.TIME))
                .isEqualTo(Why.CLOCK);
        assertThat(why("b-from-a", Verdict.A_FROM_B, 40, Set.of("a"), "verbatim"))
                .isEqualTo(Why.TURNED);
    }

    @Test
    void anIndependentTextMayNameWhatItDidNotRead() {
        assertThat(why("independent", Verdict.B_FROM_A, 0, Set.of(), "", EvidenceKind.CITE))
                .isEqualTo(Why.FALSELY_CITED);
        assertThat(why("independent", Verdict.COMMON_UNSEEN, 0, Set.of(), "")).isEqualTo(Why.SILENT);
        assertThat(why("independent", Verdict.COMMON_UNSEEN, 20, Set.of(), "")).isEqualTo(Why.STATEMENT);
    }

    @Test
    void aCopyForASiblingIsAnotherMistakeThanASiblingForACopy() {
        assertThat(why("b-from-a", Verdict.COMMON_UNSEEN, 40, Set.of("a"), "verbatim"))
                .isEqualTo(Why.CHILDREN);
        assertThat(why("b-from-a", Verdict.COMMON_UNSEEN, 40, Set.of("unseen:u"), "verbatim"))
                .isEqualTo(Why.THROUGH);
        assertThat(why("common-unseen", Verdict.B_FROM_A, 40, Set.of("unseen:u"), "verbatim"))
                .isEqualTo(Why.HIDDEN);
        assertThat(why("common-unseen", Verdict.B_FROM_A, 40, Set.of("a", "unseen:u"), "verbatim"))
                .isEqualTo(Why.MINOR);
    }
}
