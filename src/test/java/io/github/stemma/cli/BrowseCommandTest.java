package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BrowseCommandTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void needsATerminal() {
        assertThat(Run.of("browse", "samples/pair-de").code()).isEqualTo(2);
        assertThat(Run.of("browse", "samples/pair-de").err()).contains("browse needs a terminal");
    }

    /** Through a real pseudo-terminal, which util-linux's script makes. */
    @Test
    void showsPassagesTakesKeysAndLeavesTheTerminalAsItWas() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = "stty rows 24 cols 100; " + java + " -Dstemma.tty=true -Dstemma.columns=80 -cp '"
                + System.getProperty("java.class.path")
                + "' io.github.stemma.cli.Main browse --lang-ui en samples/pair-de";
        ProcessBuilder builder = new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null");
        builder.environment().put("TERM", "xterm");
        Process process = builder.redirectErrorStream(true).start();
        try (OutputStream keys = process.getOutputStream()) {
            Screen screen = new Screen(process.getInputStream());
            screen.await("q: end");
            screen.await("02-rundschau.txt");
            keys.write("j?".getBytes(StandardCharsets.US_ASCII));
            keys.flush();
            screen.await("this help, and back");
            keys.write('q');
            keys.flush();
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            screen.readAll();
            assertThat(screen.text()).contains("\u001b[?1049h", "\u001b[?1049l");
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    /** What came out so far. */
    private static final class Screen {

        private final InputStream in;
        private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

        Screen(InputStream in) {
            this.in = in;
        }

        void await(String text) throws IOException, InterruptedException {
            Instant end = Instant.now().plus(PATIENCE);
            while (!text().replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "").contains(text)) {
                assertThat(Instant.now())
                        .as("waited for " + text + " in " + text())
                        .isBefore(end);
                if (in.available() > 0) {
                    seen.write(in.readNBytes(in.available()));
                } else {
                    Thread.sleep(20);
                }
            }
        }

        void readAll() throws IOException {
            seen.write(in.readAllBytes());
        }

        String text() {
            return seen.toString(StandardCharsets.UTF_8);
        }
    }
}
