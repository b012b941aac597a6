package io.github.stemma.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.gold.RenderedStory;
import io.github.stemma.infer.InferOptions;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.pipeline.Tracer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories told with times and without: no verdict for which times speak is surer where there are none. */
@Tag("slow")
class TakenAwayTest {

    /** What a search that finds other structures may move a probability. */
    private static final double ALIKE = 0.005;

    @ParameterizedTest
    @ValueSource(strings = {"stories", "stories-more", "stories-hard"})
    void withoutTimesNoVerdictIsSurerForWhichTheySpeak(String set) {
        String folder = "src/test/resources/" + set;
        List<Cases.Case> shown = Cases.of(folder, RenderedStory.Times.SHOWN, false);
        List<Cases.Case> none = Cases.of(folder, RenderedStory.Times.NONE, false);

        int spoken = 0;
        for (int at = 0; at < shown.size(); at++) {
            Map<String, Relation> without = relations(none.get(at));
            for (Map.Entry<String, Relation> with : relations(shown.get(at)).entrySet()) {
                spoken += compare(with.getKey(), with.getValue(), without) ? 1 : 0;
            }
        }
        assertThat(spoken).isGreaterThan(20);
    }

    /** Whether times speak for the verdict; then it must not be surer without. */
    private static boolean compare(String pair, Relation with, Map<String, Relation> without) {
        Verdict verdict = with.verdict();
        boolean spoken = verdict != Verdict.UNDIRECTED
                && with.evidence().stream()
                        .anyMatch(e -> e.kind() == EvidenceKind.TIME && e.favours() == verdict && e.bits() > 0);
        if (spoken) {
            double left =
                    Objects.requireNonNull(without.get(pair)).probabilities().of(verdict);
            assertThat(left).as(pair).isLessThan(with.probabilities().of(verdict) + ALIKE);
        }
        return spoken;
    }

    /** By the names that the story has for the two. */
    private static Map<String, Relation> relations(Cases.Case story) {
        Map<String, Relation> relations = new HashMap<>();
        for (Relation relation : new Tracer(new TraceOptions(InferOptions.defaults()))
                .trace(story.texts(), story.passages())
                .relations()) {
            relations.put(story.names().get(relation.a()) + " " + story.names().get(relation.b()), relation);
        }
        return relations;
    }
}
