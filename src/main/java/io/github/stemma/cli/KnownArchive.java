package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.pipeline.archive.ArchiveBackground;
import io.github.stemma.pipeline.archive.ArchiveSearch;
import io.github.stemma.pipeline.archive.ArchivedSources;
import io.github.stemma.pipeline.archive.SearchOptions;
import io.github.stemma.pipeline.archive.StockRuns;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.read.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --archive DIR} of compare, trace and explain: words are worth what the archive says; trace fetches from it too. */
final class KnownArchive {

    private static final int USUAL = 10;

    private KnownArchive() {}

    /** For commands that weigh words only. */
    static void weighing(CommandSpec spec) {
        spec.addOption(Flags.value(
                "DIR",
                "Weigh words by how common they are in this archive, so that stock phrases count for little.",
                "--archive"));
    }

    /** For a command that fetches texts too. */
    static void fetching(CommandSpec spec) {
        spec.addOption(Flags.value(
                "DIR",
                "Trace together with what this archive has: texts that share passages with those given; words are"
                        + " weighed by how common they are there.",
                "--archive"));
        spec.addOption(Flags.value("N", "Most archived texts fetched for each text; default 10.", "--archive-limit"));
    }

    /** What is done with a pipeline. */
    @FunctionalInterface
    interface Use {
        ExitCode with(Pipeline pipeline, Optional<ArchiveReader> archive) throws IOException;
    }

    /** Runs with the pipeline of the flags; one that knows the archive, where one is named. */
    static ExitCode use(Typed typed, ReadOptions read, Console console, Use use) throws IOException {
        Pipeline pipeline = AnalysisFlags.pipeline(typed, read);
        return typed.text("--archive").isEmpty()
                ? use.with(pipeline, Optional.empty())
                : Opened.use(pipeline, ArchiveFlags.place(typed, console), console, use);
    }

    /** Apart, so that a run without an archive loads none of its classes. */
    private static final class Opened {

        static ExitCode use(Pipeline pipeline, Path place, Console console, Use use) throws IOException {
            try (ArchiveReader archive = ArchiveReader.open(place)) {
                return use.with(
                        pipeline.weighing(new ArchiveBackground(archive)::over, new StockRuns(archive)::words),
                        Optional.of(archive));
            } catch (ArchiveException failure) {
                return ArchiveCommand.failed(failure, console);
            } catch (UncheckedIOException failure) {
                if (failure.getCause() instanceof ArchiveException known) {
                    return ArchiveCommand.failed(known, console);
                }
                throw failure;
            }
        }

        static Reading reading(Typed typed, InputFlags input, ArchiveReader archive, String label)
                throws ArchiveException {
            SearchOptions options = SearchOptions.ofLimit(Flags.number(typed, "--archive-limit", USUAL, 1, 1000));
            ArchiveSearch search = new ArchiveSearch(input.options(), AnalysisFlags.detect(typed), options);
            return new ArchivedSources(input.options(), search).read(input.inputs(), archive, label);
        }
    }

    /** The texts given, and the archived ones when an archive is named. */
    static Reading reading(Typed typed, InputFlags input, Optional<ArchiveReader> archive, Console console)
            throws IOException {
        if (archive.isPresent()) {
            String label = ArchiveFlags.place(typed, console).toString();
            return Opened.reading(typed, input, archive.get(), label);
        }
        if (typed.text("--archive-limit").isPresent()) {
            throw new UsageException("--archive-limit says how much --archive fetches, which is not given.");
        }
        return Reader.read(input.inputs(), input.options());
    }
}
