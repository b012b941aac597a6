package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {

    @TempDir
    Path folder;

    @Test
    void drawsTheStoryAndListsTheRelations() {
        Run run = Run.of("trace", "samples/council-en");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("5 texts · 1 story · ").contains("├── ", "└── ", "\nRelations");
    }

    @Test
    void whySaysMore() {
        String less = Run.of("trace", "samples/council-en").out();
        String more = Run.of("trace", "--why", "samples/council-en").out();

        assertThat(more).contains(" bits for ").hasSizeGreaterThan(less.length());
    }

    @Test
    void textsAreCalledByOneNameAndWordsAreCounted() {
        for (String language : List.of("en", "de")) {
            String out = Run.of("trace", "--why", "--width", "300", "--lang-ui", language, "samples/wire-de")
                    .out();

            assertThat(out).containsPattern("(have 1 word that|1 Wort haben diese beiden und nicht) 01-donauruf.txt");
            assertThat(out).doesNotContainPattern("\\b1 (words|Wörter)\\b");
            assertThat(out).doesNotContainPattern("(that|nicht|has|hat|and|auch) (Donauruf|dpa-AFX)\\b");
        }
    }

    @Test
    void eachTextBelowAnUnseenSourceHasItsReason() {
        String out = Run.of("trace", "--width", "200", "samples/wire-de").out();
        String tree = out.substring(0, out.indexOf("Relations"));

        assertThat(tree)
                .containsPattern("01-donauruf.txt .*\n│   │ +with \\S+: ")
                .containsPattern("02-wiener-merkur.txt .*\n│ +APA is named as a source")
                .containsPattern("03-dpa-afx.txt .*\n│ +an update goes back .*Weitere Details")
                .containsPattern("05-industrie-kompakt.txt .*\n +with \\S+: ");
    }

    @Test
    void undirectedGivesNoArrow() {
        Run run = Run.of("trace", "--undirected", "-f", "json", "samples/council-en");

        assertThat(run.out()).doesNotContain("\"verdict\" : \"a-from-b\"", "\"verdict\" : \"b-from-a\"");
    }

    @Test
    void undirectedDoesNotSayInOtherWordsWhoHasItFromWhom() {
        String sample = "samples/council-en";
        String why = Run.of("trace", "--undirected", "--why", "--width", "1000", sample)
                .out();

        assertThat(Run.of("trace", "--why", "--width", "1000", sample).out())
                .contains(" derives from ", " as its source");
        assertThat(why).contains("likeliest: one from the other").doesNotContain(" derives from ", " as its source");
        Run json = Run.of("trace", "--undirected", "-f", "json", sample);
        assertThat(json.out()).doesNotContain("\"favours\" : \"a-from-b\"", "\"favours\" : \"b-from-a\"");
    }

    @Test
    void atLeastMustBeAProbabilityThatDecides() {
        assertThat(Run.of("trace", "--at-least", "0.9", "samples/pair-de").code())
                .isZero();
        for (String wrong : List.of("0.3", "1", "often")) {
            Run run = Run.of("trace", "--at-least", wrong, "samples/pair-de");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--at-least takes a probability above .5 and below 1, not '" + wrong + "'");
        }
    }

    @Test
    void nothingToTrace() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Run.of("trace").code()).isEqualTo(2);
        assertThat(Run.of("trace", "missing.txt").code()).isEqualTo(3);
        assertThat(Run.of("trace", empty.toString()).out()).isEmpty();
        assertThat(Run.of("trace", empty.toString()).code()).isIn(2, 3);
    }

    @Test
    void oneTextIsAStoryWithoutRelations() {
        Run run = Run.of("trace", "samples/pair-de/01-anzeiger.txt");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("1 text · ").contains("Compared 0 pairs");
    }

    @Test
    void aTextTypedTwiceIsOneText() {
        String text = "samples/pair-de/01-anzeiger.txt";

        assertThat(Run.of("trace", text, text)).isEqualTo(Run.of("trace", text));
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int columns : new int[] {40, 80, 120}) {
            Run run = Run.of("trace", "--why", "--width", "" + columns, "samples/wire-de");

            assertThat(run.out().lines().mapToInt(String::length).max().orElseThrow())
                    .isLessThanOrEqualTo(columns);
        }
    }
}
