package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.archive.ArchiveWriter;
import io.github.stemma.model.Findings;
import io.github.stemma.model.Problem;
import io.github.stemma.pipeline.archive.ArchiveSearch;
import io.github.stemma.pipeline.archive.ArchiveWatch;
import io.github.stemma.pipeline.archive.SearchOptions;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.render.FindingsJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma archive watch DIR}: tells which new texts of a folder reuse archived ones. */
final class ArchiveWatchCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "watch",
                "Watches a folder and prints a JSON line for each new text that reuses an archived one; adds the new"
                        + " texts. Begins with what is there and not yet archived; ends with Ctrl-C or SIGTERM.");
        spec.addPositional(Flags.paths("DIR", "The folder; those below it are watched too."));
        ArchiveFlags.place(spec);
        spec.addOption(Flags.flag("Look at what is there now and end.", "--once"));
        spec.addOption(Flags.flag("Do not add the new texts.", "--no-add"));
        spec.addOption(Flags.value("N", "Most archived texts named for each new one; default 20.", "--limit"));
        AnalysisFlags.detection(spec);
        InputFlags.reading(spec);
        return spec;
    }

    /** Prints what is found, at once. */
    private static final class Lines implements ArchiveWatch.Sink {

        private final Writer out;
        private final Console console;
        private boolean unreadable;

        Lines(Console console) {
            this.out = console.writer();
            this.console = console;
        }

        @Override
        public void found(Findings findings) throws IOException {
            FindingsJson.line(findings, out);
            out.flush();
        }

        @Override
        public void problem(Problem problem) {
            unreadable |= problem.severity() == Problem.Severity.ERROR;
            Outcome.complain(List.of(problem), console);
        }
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        Path place = ArchiveFlags.place(typed, console);
        Path folder = folder(typed);
        boolean adding = !typed.isSet("--no-add");
        ReadOptions read = InputFlags.options(typed, console);
        SearchOptions options = SearchOptions.ofLimit(Flags.number(typed, "--limit", 20, 1, 1_000_000));
        ArchiveSearch search = new ArchiveSearch(read, AnalysisFlags.detect(typed), options);
        if (adding) {
            // says at once when the place is wrong
            ArchiveWriter.open(place, ArchiveFlags.LONG).close();
        } else {
            ArchiveReader.open(place).close();
        }
        Lines lines = new Lines(console);
        AtomicReference<@Nullable ArchiveWatch> running = new AtomicReference<>();
        try (Stop stop = new Stop(() -> close(running.get()));
                ArchiveWatch watch = new ArchiveWatch(folder, place, adding, read, search, lines)) {
            running.set(watch);
            if (stop.asked()) {
                return ExitCode.DONE;
            }
            if (typed.isSet("--once")) {
                watch.once();
            } else {
                watch.run();
            }
        } catch (IOException failure) {
            if (!Printing.isClosedPipe(failure)) {
                throw failure;
            }
        }
        return lines.unreadable ? ExitCode.UNREADABLE : ExitCode.DONE;
    }

    private static Path folder(Typed typed) {
        List<String> paths = typed.paths();
        if (paths.size() != 1) {
            throw new UsageException("archive watch needs one folder; see stemma archive watch --help.");
        }
        Path folder = Path.of(paths.get(0));
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder " + folder + " to watch.");
        }
        return folder;
    }

    private static void close(@Nullable ArchiveWatch watch) {
        if (watch != null) {
            try {
                watch.close();
            } catch (IOException noMatter) {
                // it ends all the same
            }
        }
    }
}
