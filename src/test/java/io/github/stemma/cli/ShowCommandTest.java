package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

    @TempDir
    Path folder;

    @Test
    void textIsExactlyTheFile() throws IOException {
        Path file = Path.of("samples/wire-de/03-dpa-afx.txt");

        assertThat(Run.of("show", "--text", file.toString()).out()).isEqualTo(Files.readString(file));
    }

    @Test
    void aByteOrderMarkIsNotText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFFÄpfel.\r\n");

        assertThat(Run.of("show", "--text", file.toString()).out()).isEqualTo("Äpfel.\r\n");
    }

    @Test
    void theSheetNamesOutletTimeAndWords() {
        Run run = Run.of("show", "samples/council-en/02-wexcombe-gazette.txt");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("outlet", "published", "2026-03-11", "words", "paragraphs");
    }

    @Test
    void aRegistryOfOnesOwnNamesTheOutletAndItsBrokenLinesAreSaid() throws IOException {
        String lines = "\ufeffTalblick\tportal\tAT\ttalblick.example\r\nno line\nBergblick\tsite\tAT\n";
        Path registry = Files.writeString(folder.resolve("own.tsv"), lines);
        Path page =
                Files.writeString(folder.resolve("a.txt"), "---\nurl: https://talblick.example/1\n---\nEs regnet.\n");

        Run run = Run.of("show", "--registry", registry.toString(), page.toString());

        assertThat(run.out()).contains("Talblick (portal)");
        assertThat(run.err()).contains("own.tsv:2: ", "own.tsv:3: ", "tabs between them", "newspaper");
        assertThat(run.code()).isZero();
    }

    @Test
    void onlyTextAndJsonCanBeShown() {
        assertThat(Run.of("show", "-f", "dot", "samples/pair-de").err())
                .contains("--format takes text, json, not 'dot'");
        assertThat(Run.of("show", "--why", "samples/pair-de").err()).contains("stemma show has no option '--why'");
        assertThat(Run.of("show").code()).isEqualTo(2);
        assertThat(Run.of("show", "missing.txt").code()).isEqualTo(3);
    }
}
