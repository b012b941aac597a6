package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories that a credit decides: it opens an unseen source even for a pair, and is all that can name one. */
class NamingStoriesTest {

    private static Sample german(String one, String other) {
        return Sample.empty()
                .with("a.txt", "outlet: Wendtaler Bote", Report.DAIRY.of(0, 1, 2, 3, 4, 5, 7) + one)
                .with("b.txt", "outlet: Rheinauer Anzeiger", Report.DAIRY.of(0, 1, 3, 4, 5, 6, 8) + other);
    }

    private static Sample english(String first, String second, String third) {
        return Sample.empty()
                .with("a.txt", "outlet: Skellan Courier", Report.FERRY.of(0, 1, 2, 3, 4, 5, 7) + first)
                .with("b.txt", "outlet: Dunmore Gazette", Report.FERRY.of(0, 1, 3, 4, 5, 6, 8) + second)
                .with("c.txt", "outlet: Northern Mail", Report.FERRY.of(0, 2, 3, 5, 6, 7, 9) + third);
    }

    private static Lineage without(Sample sample) {
        return sample.traceWithout(Feature.CREDIT_UNSEEN, Feature.CREDIT_TOGETHER);
    }

    private static List<Unseen> of(Lineage lineage, Unseen.Kind kind) {
        return lineage.unseen().stream().filter(u -> u.kind() == kind).toList();
    }

    private static List<String> names(Lineage lineage) {
        List<Unseen> inferred = of(lineage, Unseen.Kind.INFERRED);
        assertThat(inferred).hasSize(1);
        return inferred.get(0).names();
    }

    @Test
    void creditsOpenAnUnseenSourceForAPair() {
        for (Sample sample : List.of(german("\n\n(dpa)", "\n\n(dpa)"), german("", "\n\n(dpa)"))) {
            Lineage with = sample.trace();
            Lineage without = without(sample);

            assertThat(relation(with, "w1", "w2").verdict()).isEqualTo(Verdict.COMMON_UNSEEN);
            assertThat(names(with)).containsExactly("dpa");
            assertThat(relation(without, "w1", "w2").verdict()).isEqualTo(Verdict.UNDIRECTED);
            assertThat(of(without, Unseen.Kind.INFERRED)).isEmpty();
        }
    }

    @Test
    void withoutACreditItIsCalledForAndHasNoName() {
        Lineage named = english("\n\n(PA)", "", "\n\n(PA)").trace();
        Lineage nameless = english("", "", "").trace();

        assertThat(names(named)).containsExactly("PA");
        assertThat(names(nameless)).isEmpty();
        assertThat(relation(named, "w1", "w2").verdict()).isEqualTo(Verdict.COMMON_UNSEEN);
        assertThat(relation(without(english("\n\n(PA)", "", "\n\n(PA)")), "w1", "w2")
                        .probabilities()
                        .commonUnseen())
                .isLessThan(relation(named, "w1", "w2").probabilities().commonUnseen() - 0.1);
    }

    @Test
    void aReportThatIsCitedForASentenceNamesItNot() {
        for (String cited : List.of(
                " Reuters reported on Friday that the yard had no free berth before October.",
                " The Harbour Times reported that the yard had no free berth before October.")) {
            Lineage lineage = english("", cited, "").trace();

            assertThat(names(lineage)).isEmpty();
            assertThat(of(lineage, Unseen.Kind.CITED)).hasSize(1);
            assertThat(of(lineage, Unseen.Kind.CITED).get(0).children()).containsExactly("w2");
        }
    }

    @Test
    void aPaperThatTwoCiteNamesItNot() {
        Lineage lineage = english(
                        "",
                        " The Harbour Times reported that the yard had no free berth before October.",
                        " Two councillors had warned of rust as early as last spring, according to the Harbour Times.")
                .trace();

        assertThat(names(lineage)).isEmpty();
        assertThat(of(lineage, Unseen.Kind.CITED).get(0).names()).containsExactly("Harbour Times");
        assertThat(of(lineage, Unseen.Kind.CITED).get(0).children()).containsExactly("w2", "w3");
    }

    @Test
    void anAgencyNamedInASentenceThatBothHaveNamesItNot() {
        String said = " Das sagte eine Sprecherin der Deutschen Presse-Agentur.";

        assertThat(of(german(said, said).trace(), Unseen.Kind.INFERRED)).isEmpty();
        assertThat(relation(german(said, said).trace(), "w1", "w2").verdict()).isEqualTo(Verdict.UNDIRECTED);
    }
}
