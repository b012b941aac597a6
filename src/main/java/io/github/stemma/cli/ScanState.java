package io.github.stemma.cli;

import io.github.stemma.pipeline.scan.ScanResume;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * How far a scan got, as a file: enough to go on behind the last pair that was written whole.
 *
 * @param resume where in the candidates
 * @param bytes how long the output was
 */
record ScanState(ScanResume resume, long bytes) {

    private static final String VERSION = "stemma-scan/1";

    static ScanState nothing() {
        return new ScanState(ScanResume.nothing(), 0);
    }

    /** The state in a file; nothing when there is no such file. */
    static ScanState read(Path file) {
        if (!Files.exists(file)) {
            return nothing();
        }
        Properties values = new Properties();
        try (Reader in = new StringReader(Files.readString(file))) {
            values.load(in);
            if (!VERSION.equals(values.getProperty("version"))) {
                throw new UsageException("--resume " + file + " is not the state of a scan.");
            }
            ScanResume resume = new ScanResume(
                    (int) number(values, "texts"),
                    number(values, "words"),
                    number(values, "candidates"),
                    number(values, "reached"),
                    number(values, "pairs"),
                    number(values, "passages"));
            return new ScanState(resume, number(values, "bytes"));
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException("--resume " + file + " cannot be read as the state of a scan.");
        }
    }

    private static long number(Properties values, String name) {
        return Long.parseLong(values.getProperty(name, ""));
    }

    /** Writes the file whole or not at all. */
    void write(Path file) throws IOException {
        String text = "version=" + VERSION + "\ntexts=" + resume.texts() + "\nwords=" + resume.words()
                + "\ncandidates=" + resume.candidates() + "\nreached=" + resume.reached() + "\npairs="
                + resume.pairs() + "\npassages=" + resume.passages() + "\nbytes=" + bytes + "\n";
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, text.getBytes(StandardCharsets.UTF_8));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
