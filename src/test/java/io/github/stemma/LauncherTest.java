package io.github.stemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the launcher's own tests, which are a shell script, on the jar of this build and the Java of this build. */
@Tag("slow")
class LauncherTest {
    @Test
    void theLauncherDoesWhatItsTestsSay() throws IOException, InterruptedException {
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell), "the launcher is for systems with a POSIX shell");
        ProcessBuilder tests = new ProcessBuilder(
                shell.toString(), "src/test/sh/launcher-test", System.getProperty("stemma.jar", "target/stemma.jar"));
        tests.environment().put("JAVA_HOME", System.getProperty("java.home"));
        tests.redirectErrorStream(true);

        Process run = tests.start();
        run.getOutputStream().close();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(said).isZero();
        assertThat(said).containsPattern("(?m)^[1-9][0-9]* passed, 0 failed$");
    }
}
