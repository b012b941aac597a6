package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.stemma.model.Lineage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One item in many papers, word for word, and nothing that tells them apart. */
class ManyPapersTest {

    private static final List<String> PAPERS = List.of(
            "Hinterthaler Zeitung",
            "Grünacher Anzeiger",
            "Talbote",
            "Rieder Volkszeitung",
            "Steyrer Tagblatt",
            "Gmundner Wochenblatt",
            "Freistädter Zeitung",
            "Braunauer Zeitung",
            "Welser Bote",
            "Perger Rundschau",
            "Linzer Blatt");

    private static Lineage trace(int papers, int sentences, String credit) {
        Sample sample = Sample.empty();
        for (String paper : PAPERS.subList(0, papers)) {
            sample = sample.with(paper + ".txt", "outlet: " + paper, Sample.report(0, sentences) + credit);
        }
        return sample.trace();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 8, 9, 11})
    void theyDoNotHaveItIndependently(int papers) {
        for (int sentences : new int[] {3, 8}) {
            assertThat(trace(papers, sentences, "").relations())
                    .allMatch(relation -> relation.probabilities().independent() < 0.25);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 8, 9})
    void nobodyIsTheSourceOfTheOthers(int papers) {
        Lineage lineage = trace(papers, 8, "");

        for (Relation relation : lineage.relations()) {
            assertThat(relation.verdict()).isIn(Verdict.UNDIRECTED, Verdict.COMMON_UNSEEN);
            assertThat(relation.probabilities().aFromB())
                    .isCloseTo(relation.probabilities().bFromA(), within(1e-9));
        }
        assertThat(lineage.derivations()).noneMatch(arrow -> arrow.probability() >= 0.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 11})
    void whereAllCreditOneAgencyItIsTheirSource(int papers) {
        assertThat(trace(papers, 8, " (APA)").relations()).allMatch(r -> r.verdict() == Verdict.COMMON_UNSEEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 8, 9})
    void whoPrintsItFirstIsNotTheSourceForThat(int papers) {
        Sample sample = Sample.empty();
        for (int at = 0; at < papers; at++) {
            String header = "outlet: " + PAPERS.get(at) + "\npublished: 2026-03-01T1" + at + ":00";
            sample = sample.with(PAPERS.get(at) + ".txt", header, Sample.report(0, 8));
        }

        assertThat(sample.trace().relations()).noneMatch(r -> r.verdict().isArrow());
    }
}
