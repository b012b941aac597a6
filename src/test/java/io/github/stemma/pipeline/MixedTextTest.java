package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text that merges two reports: each arrow carries what came from there, and only that. */
class MixedTextTest {

    private static final List<String> OTHER = List.of(
            "Der Radclub Unterau feiert am Sonntag sein achtzigjähriges Bestehen mit einer Ausfahrt an den Stausee.",
            "Obfrau Renate Pichler erwartet rund zweihundert Gäste aus den umliegenden Tälern.",
            "Am Nachmittag zeigt das Heimatmuseum eine Sammlung alter Hochräder und Trikots.",
            "Die Blasmusik spielt bis in den Abend, für die Kinder gibt es einen Geschicklichkeitsparcours.",
            "Wer mitfahren will, muss sich bis Freitag im Vereinsheim anmelden.",
            "Bei Schlechtwetter wird das Fest um eine Woche verschoben.");

    private static final String MERGED = Sample.report(0, 6)
            + " Das berichtet die „Hinterthaler Zeitung“.\n\nWie der „Grünacher Anzeiger“ schreibt: "
            + String.join(" ", OTHER);

    private static Sample merged() {
        return Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung\npublished: 2026-03-01", Sample.report(0, 8))
                .with("b.txt", "outlet: Grünacher Anzeiger\npublished: 2026-03-01", String.join(" ", OTHER))
                .with("c.txt", "outlet: tirol24.at\npublished: 2026-03-03", MERGED);
    }

    private static Derivation arrow(Lineage lineage, String source, String derived) {
        return lineage.derivations().stream()
                .filter(d -> d.source().equals(source) && d.derived().equals(derived))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Sample sample, Derivation arrow, Span span) {
        return span.of(sample.texts().stream()
                .filter(text -> text.id().equals(arrow.derived()))
                .findFirst()
                .orElseThrow()
                .witness()
                .text());
    }

    @Test
    void eachSourceHasItsStretch() {
        Sample sample = merged();
        Lineage lineage = sample.trace();
        Derivation bridge = arrow(lineage, "w1", "w3");
        Derivation club = arrow(lineage, "w2", "w3");

        assertThat(bridge.probability()).isGreaterThan(0.5);
        assertThat(club.probability()).isGreaterThan(0.5);
        assertThat(bridge.spans()).hasSize(1);
        assertThat(club.spans()).hasSize(1);
        assertThat(text(sample, bridge, bridge.spans().get(0)))
                .startsWith("In Hinterthal")
                .endsWith("lohnt");
        assertThat(text(sample, club, club.spans().get(0)))
                .startsWith("Wie der „Grünacher")
                .endsWith("verschoben");
    }

    @Test
    void passagesOfOneSourceAreNotThoseOfTheOther() {
        Lineage lineage = merged().trace();

        assertThat(arrow(lineage, "w1", "w3").passages())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(arrow(lineage, "w2", "w3").passages());
    }

    @Test
    void oneArrowOnlyIsTheMainOne() {
        Lineage lineage = merged().trace();

        assertThat(lineage.derivations().stream().filter(Derivation::main).map(Derivation::derived))
                .doesNotHaveDuplicates()
                .contains("w3");
    }

    @Test
    void ofTwoThatHaveTheSameSentencesTheTextFollowsOne() {
        Sample sample = Sample.empty()
                .with("a.txt", "outlet: APA\npublished: 2026-03-01", Sample.report(0, 8))
                .with("b.txt", "outlet: Hinterthaler Zeitung\npublished: 2026-03-02", Sample.report(0, 7) + " (APA)")
                .with(
                        "c.txt",
                        "outlet: tirol24.at\npublished: 2026-03-03",
                        "Das berichtet die „Hinterthaler Zeitung“. " + Sample.report(0, 6));
        Lineage lineage = sample.trace();

        assertThat(arrow(lineage, "w2", "w3").main()).isTrue();
        assertThat(arrow(lineage, "w2", "w3").spans()).hasSize(1);
        assertThat(lineage.derivations().stream().filter(d -> d.derived().equals("w3") && d.probability() >= 0.5))
                .hasSize(1);
    }
}
