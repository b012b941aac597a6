package io.github.stemma.cli;

import io.github.stemma.pipeline.scan.ChangedInputException;
import io.github.stemma.pipeline.scan.ScanOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma scan PATH…}: all reuse in a large collection. */
final class ScanCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "scan",
                "Finds every pair of texts in a large collection that share passages; prints one JSON line each.");
        spec.addPositional(Flags.paths("PATH…", "Folders, files of records (JSON lines, CSV, WARC), texts."));
        InputFlags.addTo(spec);
        spec.addOption(Flags.value("jsonl", "The only format.", "-f", "--format"));
        spec.addOption(Flags.value(
                "FILE", "Write to FILE as results come; a stopped scan leaves whole lines.", "-o", "--output"));
        spec.addOption(Flags.flag("Print families of stretches that go back to one another, not pairs.", "--families"));
        spec.addOption(Flags.value(
                "STATE",
                "Keep in the file STATE how far the scan is, and go on from there if it exists; with --families its"
                        + " pairs so far are in STATE.pairs.",
                "--resume"));
        ScanFlags.addTo(spec);
        ClusterScan.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        if (ClusterScan.isAskedFor(typed)) {
            return ClusterScan.run(typed, console);
        }
        InputFlags input = InputFlags.of(typed, console);
        String format = typed.text("--format").orElse("jsonl");
        boolean families = typed.isSet("--families");
        Optional<Path> file = typed.text("--output").map(Path::of);
        Optional<Path> state = typed.text("--resume").map(Path::of);
        if (!format.equals("jsonl")) {
            throw new UsageException("scan prints JSON lines only: --format jsonl, not " + format + ".");
        }
        if (input.inputs().isEmpty()) {
            throw new UsageException("scan needs folders or files; see stemma scan --help.");
        }
        // the process waits for the end of this block when it is told to stop, so the folder goes within it
        try (ScanStop stop = new ScanStop();
                Scratch scratch = Scratch.make(console)) {
            ScanOptions options = ScanFlags.of(typed, input.options(), scratch.folder());
            ScanJob job = new ScanJob(options, input, file, console, typed.isSet("--verbose"), stop);
            return families ? job.families(state) : job.pairs(state);
        } catch (OutOfMemoryError e) {
            console.complain("the memory does not suffice for so many texts; give more with --memory.");
            return ExitCode.INTERNAL;
        } catch (ChangedInputException e) {
            throw new UsageException(
                    "--resume " + state.orElseThrow() + ": " + e.getMessage() + "; delete it to begin anew.");
        }
    }

    /** A folder of its own for what does not fit into memory; gone when closed. */
    private record Scratch(Path folder) implements AutoCloseable {

        static Scratch make(Console console) throws IOException {
            String place = console.surroundings().variables().getOrDefault("TMPDIR", "");
            return new Scratch(
                    place.isEmpty()
                            ? Files.createTempDirectory("stemma-scan")
                            : Files.createTempDirectory(Path.of(place), "stemma-scan"));
        }

        @Override
        public void close() throws IOException {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }
}
