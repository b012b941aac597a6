package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.archive.ArchiveWriter;
import io.github.stemma.pipeline.archive.Adding;
import io.github.stemma.pipeline.archive.ArchiveAdder;
import io.github.stemma.render.Format;
import io.github.stemma.render.JsonFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma archive add PATH…}. */
final class ArchiveAddCommand implements Command {

    private static final Format[] FORMATS = {Format.TEXT, Format.JSON};

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "add",
                "Adds texts. A text that is there is passed over; one whose id is there with other content becomes its"
                        + " next version. All of it is added or, when something goes wrong, nothing.");
        spec.addPositional(Flags.paths("PATH…", "Files, folders, patterns, or - for standard input."));
        ArchiveFlags.writing(spec);
        spec.addOption(Flags.value(
                "N", "Keep what was added so far after each N texts (otherwise: once, at the end).", "--commit-every"));
        spec.addOption(Flags.value("N", "Threads that fingerprint texts (otherwise: as many as cores).", "--jobs"));
        OutputFlags.format(spec, FORMATS);
        InputFlags.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        Path place = ArchiveFlags.place(typed, console);
        InputFlags input = InputFlags.of(typed, console);
        Format format = OutputFlags.format(typed, FORMATS);
        int every = Flags.number(typed, "--commit-every", 0, 1, Integer.MAX_VALUE);
        ArchiveAdder.Options options = new ArchiveAdder.Options(Flags.jobs(typed), every);
        if (input.inputs().isEmpty()) {
            throw new UsageException("archive add needs texts; see stemma archive add --help.");
        }
        try (Progress progress = new Progress(console, "texts");
                Stop stop = new Stop(() -> {});
                ArchiveWriter writer = ArchiveWriter.open(place, ArchiveFlags.wait(typed))) {
            boolean verbose = typed.isSet("--verbose");
            ArchiveAdder.Watch watch =
                    new ArchiveAdder.Watch(progress::at, texts -> committed(texts, verbose, console), stop::asked);
            Adding adding = new ArchiveAdder(input.options(), options, watch).add(input.inputs(), writer);
            writer.finish();
            progress.done();
            Outcome.complain(adding.problems(), console);
            print(adding, place, format, console);
            return Outcome.unreadable(adding.problems()) ? ExitCode.UNREADABLE : ExitCode.DONE;
        } catch (ArchiveException failure) {
            throw explained(failure, place);
        }
    }

    private static void committed(long texts, boolean verbose, Console console) {
        if (verbose) {
            console.complain("committed: " + Counts.texts(texts) + " in the archive");
        }
    }

    /** A failed addition is no loss; that has to be said, with what is there. */
    private static ArchiveException explained(ArchiveException failure, Path place) {
        if (failure.reason() != ArchiveException.Reason.FULL) {
            return failure;
        }
        try (ArchiveReader reader = ArchiveReader.open(place)) {
            return failure.with("The archive is as it was at its last commit: " + Counts.texts(reader.texts()) + ".");
        } catch (ArchiveException none) {
            return failure.with("There is no archive yet.");
        }
    }

    private static void print(Adding adding, Path place, Format format, Console console) throws IOException {
        if (format == Format.JSON) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("command", "archive add");
            facts.put("added", adding.added());
            facts.put("updated", adding.updated());
            facts.put("unchanged", adding.unchanged());
            facts.put("texts", adding.texts());
            facts.put("stopped", adding.stopped());
            facts.put("problems", adding.problems().stream().map(JsonFacts::of).toList());
            Printing.print(Optional.empty(), console, out -> JsonFacts.write(facts, out));
            return;
        }
        String stopped = adding.stopped() ? "stopped early: " : "";
        String line = stopped + adding.added() + " added, " + adding.updated() + " updated, " + adding.unchanged()
                + " there already · " + Counts.texts(adding.texts()) + " in " + place + "\n";
        Printing.print(Optional.empty(), console, out -> out.write(line));
    }
}
