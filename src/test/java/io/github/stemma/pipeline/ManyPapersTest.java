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
        assertThat(lineage.derivations())
                .noneMatch(arrow -> arrow.source().startsWith("w") && arrow.probability() >= 0.5);
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

    /** Each paper with one word changed or one sentence cut, all within one morning. */
    private static Sample edited(int papers, String header) {
        Sample sample = Sample.empty();
        for (int at = 0; at < papers; at++) {
            String text = Sample.report(0, 8);
            String paper = EDITS.get(at).isEmpty()
                    ? text.replace(" " + PUT.get(at), "")
                    : text.replace(PUT.get(at), EDITS.get(at));
            assertThat(paper).isNotEqualTo(text);
            sample = sample.with(
                    PAPERS.get(at) + ".txt", "outlet: " + PAPERS.get(at) + String.format(header, at), paper);
        }
        return sample;
    }

    private static final List<String> PUT = List.of(
            "am Montagabend",
            "gerissene Drähte",
            "Schulkinder müssen bis auf Weiteres einen Umweg von vier Kilometern über die Landesstraße nehmen.",
            "rund 410.000 Euro",
            "doppelt so teuer",
            "angemietet",
            "Die 74 Meter lange Brücke verbindet seit 1931 die Ortsteile Sonnseite und Schattseite.",
            "entdeckt worden",
            "lohnt");
    private static final List<String> EDITS = List.of(
            "Montag am Abend",
            "Risse",
            "",
            "etwa 410.000 Euro",
            "um das Doppelte teurer",
            "gemietet",
            "",
            "festgestellt worden",
            "auszahlt");

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8})
    void theyHaveItFromOneWhoIsNotHere(int papers) {
        Lineage lineage = trace(papers, 8, "");

        assertThat(lineage.relations().stream().filter(r -> r.verdict() == Verdict.COMMON_UNSEEN))
                .hasSizeGreaterThan(lineage.relations().size() / 2);
        assertThat(lineage.relations()).noneMatch(r -> r.verdict() == Verdict.COMMON_SEEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 7, 9})
    void whoEditsEachInHisOwnWayDoesNotTakeFromAnother(int papers) {
        for (String header : List.of("", "\npublished: 2026-03-01T1%d:00")) {
            Lineage lineage = edited(papers, header).trace();

            assertThat(lineage.relations()).noneMatch(r -> r.verdict().isArrow() || r.verdict() == Verdict.COMMON_SEEN);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 7, 9})
    void whereTheAgencysTextIsHereItIsTheSource(int papers) {
        Lineage lineage = edited(papers, "")
                .with("dpa.txt", "outlet: dpa", Sample.report(0, 8))
                .trace();
        String dpa = "w" + (papers + 1);

        assertThat(lineage.relations()).noneMatch(r -> r.verdict() == Verdict.COMMON_UNSEEN);
        assertThat(lineage.relations().stream().filter(r -> r.verdict().isArrow()))
                .hasSizeGreaterThanOrEqualTo(Math.max(2, papers - 1))
                .allMatch(r -> r.b().equals(dpa) && r.verdict() == Verdict.A_FROM_B);
    }
}
