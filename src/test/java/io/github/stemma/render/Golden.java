package io.github.stemma.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file of {@code src/test/resources/golden}. {@code -Dstemma.renew=true} writes the file instead: look at the
 * difference before it is committed.
 */
public final class Golden {

    private Golden() {}

    public static void check(String name, String actual) throws IOException {
        check(Path.of("src/test/resources/golden", name), actual);
    }

    public static void check(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("stemma.renew")) {
            Files.writeString(file, actual);
        }
        assertThat(file).as("missing: renew with -Dstemma.renew=true").exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
