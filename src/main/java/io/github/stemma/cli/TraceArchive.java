package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.pipeline.archive.ArchiveSearch;
import io.github.stemma.pipeline.archive.ArchivedSources;
import io.github.stemma.pipeline.archive.SearchOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.read.Reading;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code trace --archive DIR}: archived texts that share passages with those given are traced with them. */
final class TraceArchive {

    private static final int USUAL = 10;

    private TraceArchive() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.value(
                "DIR",
                "Trace together with what this archive has: texts that share passages with those given.",
                "--archive"));
        spec.addOption(Flags.value("N", "Most archived texts fetched for each text; default 10.", "--archive-limit"));
    }

    /** The texts given, and the archived ones when an archive is named. */
    static Reading reading(ParseResult typed, InputFlags input, Console console) throws ArchiveException {
        if (Flags.text(typed, "--archive").isEmpty()) {
            if (Flags.text(typed, "--archive-limit").isPresent()) {
                throw new UsageException("--archive-limit says how much --archive fetches, which is not given.");
            }
            return Reader.read(input.inputs(), input.options());
        }
        Path place = ArchiveFlags.place(typed, console);
        SearchOptions options = SearchOptions.ofLimit(Flags.number(typed, "--archive-limit", USUAL, 1, 1000));
        ArchiveSearch search = new ArchiveSearch(input.options(), AnalysisFlags.detect(typed), options);
        try (ArchiveReader archive = ArchiveReader.open(place)) {
            return new ArchivedSources(input.options(), search).read(input.inputs(), archive, place.toString());
        }
    }
}
