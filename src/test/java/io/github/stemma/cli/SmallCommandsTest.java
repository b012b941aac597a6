package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor}, {@code completion}, and what surrounds every command. */
class SmallCommandsTest {

    @TempDir
    Path folder;

    @Test
    void theDoctorFindsThatItWorks() {
        Run run = Run.of("doctor");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Java", "terminal           no", "their common passage is found");
    }

    @Test
    void theCompletionScriptIsOneThatBashTakes() throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("c"), Run.of("completion", "bash").out());

        Process bash =
                new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start();

        assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).isZero();
        assertThat(Files.readString(script)).contains("--files-from", "trace", "--csv-dialect");
        assertThat(Run.of("completion", "tcsh").code()).isEqualTo(2);
    }

    @Test
    void theWidthIsTheTerminalsElseColumnsElseEighty() {
        assertThat(new Surroundings(true, true, 132, Map.of()).width()).isEqualTo(132);
        assertThat(new Surroundings(false, false, 0, Map.of("COLUMNS", "99")).width())
                .isEqualTo(99);
        assertThat(new Surroundings(false, false, 0, Map.of("COLUMNS", "wide")).width())
                .isEqualTo(80);
        assertThat(new Surroundings(true, true, 7, Map.of()).width()).isEqualTo(40);
    }

    @Test
    void messagesFollowTheLocale() {
        assertThat(language("LANG", "de_AT.UTF-8")).isEqualTo("de");
        assertThat(language("LC_ALL", "fr_FR.UTF-8")).isEqualTo("en");
        assertThat(new Surroundings(false, false, 0, Map.of("LC_ALL", "C.UTF-8", "LANG", "de_DE.UTF-8")).language())
                .isEqualTo("de");
    }

    private static String language(String variable, String value) {
        return new Surroundings(false, false, 0, Map.of(variable, value)).language();
    }
}
