package io.github.stemma.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/** Where results go: standard output, or a file that is whole or not there. */
final class Printing {

    private Printing() {}

    /** Writes a result. */
    @FunctionalInterface
    interface Print {
        void to(Writer out) throws IOException;
    }

    static void print(Optional<Path> file, Console console, Print print) throws IOException {
        if (file.isEmpty()) {
            toConsole(console, print);
        } else if (Files.exists(file.get()) && !Files.isRegularFile(file.get())) {
            special(file.get(), print);
        } else {
            whole(file.get(), print);
        }
    }

    /** A reader that has seen enough closes the pipe; that is no error, and the verdict stands. */
    private static void toConsole(Console console, Print print) throws IOException {
        try {
            Writer out = console.writer();
            print.to(out);
            out.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw e;
            }
        }
    }

    /** Every locale's message for EPIPE has the word in it. */
    static boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** A device or a pipe is written to as it is. */
    private static void special(Path file, Print print) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageException("--output " + file + " is a directory.");
        }
        try (Writer out = writer(file)) {
            print.to(out);
        }
    }

    /** Beside the file under another name, then renamed. */
    private static void whole(Path file, Print print) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("--output " + file + ": there is no folder " + folder + ".");
        }
        Path temporary = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (Writer out = writer(temporary)) {
                print.to(out);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Not {@code Files.newBufferedWriter}, which stops at an unpaired surrogate. */
    private static Writer writer(Path file) throws IOException {
        return new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
