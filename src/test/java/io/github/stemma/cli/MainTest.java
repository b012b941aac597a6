package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final String A = "samples/pair-de/01-anzeiger.txt";
    private static final String B = "samples/pair-de/02-rundschau.txt";

    @Test
    void nothingTypedIsAUsageErrorThatShowsTheHelp() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("stemma [OPTIONS] A B", "trace", "Exit codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpGoesToStandardOutput(String flag) {
        Run run = Run.of(flag);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        for (String command : Commands.NAMES) {
            assertThat(run.out()).contains("  " + command);
        }
    }

    @Test
    void everyCommandHasHelpUnderItsOwnName() {
        for (String command : Commands.NAMES) {
            assertThat(Run.of(command, "--help").out()).startsWith("Usage: stemma " + command);
            assertThat(Run.of("help", command).out())
                    .isEqualTo(Run.of(command, "--help").out());
        }
    }

    @Test
    void twoPathsAreCompared() {
        assertThat(Run.of(A, B)).isEqualTo(Run.of("compare", A, B));
        assertThat(Run.of(A, B).code()).isZero();
    }

    @Test
    void anUnknownFlagIsNamed() {
        Run run = Run.of("compare", "--frobnicate", A, B);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("stemma: ").contains("--frobnicate", "stemma compare --help");
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void whatACommandDoesNotTakeIsNamed() {
        assertThat(Run.of("archive", "burn").err())
                .isEqualTo("stemma: stemma archive takes no 'burn'; see stemma archive --help.\n");
        assertThat(Run.of("help", "archive", "add").out()).startsWith("Usage: stemma archive add");
    }

    @Test
    void whatIsNeitherCommandNorFileIsSaidToBeNeither() {
        assertThat(Run.of("frobnicate").code()).isEqualTo(2);
        assertThat(Run.of("frobnicate").err()).contains("no command and no file 'frobnicate'");
    }

    @Test
    void aClosedPipeIsQuietAndKeepsTheVerdict() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
        Console console = new Console(in, closed, err, Surroundings.none());

        assertThat(Main.run(new String[] {A, B}, console)).isZero();
        assertThat(Main.run(new String[] {"--exit-code", A, B}, console)).isEqualTo(1);
        assertThat(Main.run(new String[] {A, B, "missing.txt"}, console)).isEqualTo(3);
        assertThat(err.toString()).isEqualTo("stemma: missing.txt: no such file\n");
    }

    @Test
    void aFullDiskIsAnErrorAndNotAClosedPipe() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);

        int code = Main.run(new String[] {A, B}, new Console(in, full, err, Surroundings.none()));

        assertThat(code).isEqualTo(4);
        assertThat(err.toString()).contains("cannot write the result: No space left on device");
    }
}
