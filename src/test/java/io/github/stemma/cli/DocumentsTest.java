package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.render.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents that say what the program prints. {@code ./mvnw test -Dtest=DocumentsTest -Dstemma.renew=true} writes them anew.
 */
class DocumentsTest {

    @Test
    void theCommandsAreThoseOfTheProgram() throws IOException {
        StringBuilder page = new StringBuilder("# Commands\n\nThe program's own help, checked by a test.\n\n```\n");
        page.append(Run.of("--help").out()).append("```\n");
        for (String command : Commands.NAMES) {
            page.append("\n## ").append(command).append("\n\n```\n");
            page.append(Run.of(command, "--help").out()).append("```\n");
        }

        Golden.check(Path.of("src/docs/commands.md"), page.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire-de", "council-en", "depeche-fr", "independent-de"})
    void everySampleStoryIsTracedAsExpected(String sample) throws IOException {
        Run run = Run.of("trace", "samples/" + sample);

        assertThat(run.code()).isZero();
        Golden.check(Path.of("samples", sample + ".expected.txt"), run.out());
    }

    @Test
    void theSamplePairIsComparedAsExpected() throws IOException {
        Run run = Run.of("compare", "samples/pair-de");

        assertThat(run.code()).isZero();
        Golden.check(Path.of("samples/pair-de.expected.txt"), run.out());
    }
}
