package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code explain}, {@code export} and {@code --stop-after}: following a result through. */
class ExplainCommandTest {

    private static final Path SAMPLE = Path.of("samples/council-en");

    @TempDir
    Path folder;

    private String saved = "";

    @BeforeEach
    void aResult() throws IOException {
        try (var files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        saved = folder.resolve("result.json").toString();
        Path texts = Files.createDirectory(folder.resolve("texts"));
        try (var files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, texts.resolve(file.getFileName()));
            }
        }
        assertThat(Run.of("trace", "-o", saved, texts.toString()).code()).isZero();
    }

    @Test
    void aPassageIsToldWordByWord() {
        Run run = Run.of("explain", saved, "p1");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("A  ", "B  ", "By chance ")
                .containsPattern("(?m)^ +\\d+\\.\\d {2}(…|  )? ?\\S+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w1-w2", "w2-w1", "w1"})
    void aPairAndATextAreToldWithAllEvidence(String id) {
        Run run = Run.of("explain", saved, id);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("02-wexcombe-gazette.txt", " bits for ");
    }

    @Test
    void aTextIsToldWhereAlongItASourceShows() {
        assertThat(Run.of("explain", saved, "w2").out())
                .containsPattern("01-press-release.txt → 02-wexcombe-gazette.txt .*\\n {4}\\S.* … ");
    }

    @Test
    void whatIsNotThereIsAUsageError() {
        assertThat(Run.of("explain", saved, "p999").err()).contains("There is no p999");
        assertThat(Run.of("explain", saved, "p999").code()).isEqualTo(2);
        assertThat(Run.of("explain", saved).code()).isEqualTo(2);
        assertThat(Run.of("explain", "missing.json", "p1").code()).isEqualTo(2);
    }

    @Test
    void aTextThatHasChangedIsNotExplained() throws IOException {
        Path text = folder.resolve("texts/01-press-release.txt");
        Files.writeString(text, Files.readString(text) + "One more sentence.\n");

        Run run = Run.of("explain", saved, "p1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("01-press-release.txt is not what it was");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "{\"schema\":\"stemma/9\"}", "no json", ""})
    void whatIsNoResultIsSaid(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), content);

        Run run = Run.of("export", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is not a result that stemma can show").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl", "csv", "dot", "markdown", "html", "mermaid", "prov"})
    void anExportedResultIsTheResult(String format) {
        String texts = folder.resolve("texts").toString();

        Run run = Run.of("export", saved, "-f", format);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.of("trace", texts, "-f", format).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "chains", "passages"})
    void aStageCanBeLookedAt(String stage) {
        Run run = Run.of("compare", "--stop-after", stage, "samples/pair-de");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("a\ta_word\ta_end\tb\tb_word\tb_end\tbits\t");
        long tabs = run.out()
                .lines()
                .findFirst()
                .orElseThrow()
                .chars()
                .filter(c -> c == '\t')
                .count();
        assertThat(run.out().lines())
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.chars().filter(c -> c == '\t').count() == tabs);
    }

    @Test
    void thereIsNoOtherStage() {
        assertThat(Run.of("compare", "--stop-after", "lunch", "samples/pair-de").code())
                .isEqualTo(2);
    }
}
