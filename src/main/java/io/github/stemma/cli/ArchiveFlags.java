package io.github.stemma.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The flags that the archive's commands have in common. */
final class ArchiveFlags {

    /** As good as for ever: what {@code --wait} waits. */
    static final Duration LONG = Duration.ofDays(365);

    private ArchiveFlags() {}

    static void place(CommandSpec spec) {
        spec.addOption(Flags.value(
                "DIR",
                "Where the archive lies (otherwise: $STEMMA_ARCHIVE, else stemma/archive in the user's data folder).",
                "--archive"));
    }

    static void writing(CommandSpec spec) {
        place(spec);
        spec.addOption(Flags.flag("Wait while another process is writing to the archive.", "--wait"));
    }

    static Path place(Typed typed, Console console) {
        Optional<String> given = typed.text("--archive");
        if (given.isPresent()) {
            return path(given.get());
        }
        Map<String, String> variables = console.surroundings().variables();
        String named = variables.getOrDefault("STEMMA_ARCHIVE", "");
        if (!named.isEmpty()) {
            return path(named);
        }
        String data = variables.getOrDefault("XDG_DATA_HOME", "");
        String home = variables.getOrDefault("HOME", System.getProperty("user.home", "."));
        return (data.startsWith("/") ? path(data) : path(home).resolve(".local/share")).resolve("stemma/archive");
    }

    private static Path path(String name) {
        if (name.isEmpty()) {
            throw new UsageException("--archive: the path is empty.");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException odd) {
            throw new UsageException("--archive: not a path: " + odd.getReason() + ".");
        }
    }

    static Duration wait(Typed typed) {
        return typed.isSet("--wait") ? LONG : Duration.ZERO;
    }
}
