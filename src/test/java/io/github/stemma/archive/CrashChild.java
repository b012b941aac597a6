package io.github.stemma.archive;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A process to be killed: adds texts for ever and says what it committed. */
public final class CrashChild {

    private CrashChild() {}

    /** {@code args}: the archive, and how many texts a commit holds. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int each = Integer.parseInt(args[1]);
        try (ArchiveWriter writer = ArchiveWriter.open(Path.of(args[0]), Duration.ofSeconds(20))) {
            out.println("open " + writer.texts());
            while (true) {
                for (int i = 0; i < each; i++) {
                    writer.add(text((int) writer.texts()));
                }
                writer.commit();
                out.println("committed " + writer.texts());
            }
        }
    }

    /** The text with this number; a few words of its own, and a few that others have. */
    static Prepared text(int number) {
        return Texts.text(
                "t" + number, "own" + number + " " + "word" + number % 7 + " a b c " + "x".repeat(number % 300));
    }
}
