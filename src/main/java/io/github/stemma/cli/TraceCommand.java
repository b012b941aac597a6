package io.github.stemma.cli;

import io.github.stemma.model.Result;
import io.github.stemma.read.Reading;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma trace PATH…}: which text likely derives from which. */
final class TraceCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "trace",
                "Says which of the texts likely derives from which, and from sources that were not collected.",
                "Texts of several stories are told apart.");
        spec.addPositional(Flags.paths("PATH…", "Files, folders, patterns, or - for standard input."));
        InputFlags.addTo(spec);
        OutputFlags.addTo(spec);
        AnalysisFlags.addTo(spec);
        StageDump.addTo(spec);
        Gate.addTo(spec);
        KnownArchive.fetching(spec);
        return spec;
    }

    @Override
    public boolean takesPaths() {
        return true;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        InputFlags input = InputFlags.of(typed, console).once();
        OutputFlags output = OutputFlags.of(typed, console);
        Gate gate = Gate.of(typed);
        if (input.inputs().isEmpty()) {
            throw new UsageException("trace needs texts; see stemma trace --help.");
        }
        return KnownArchive.use(typed, input.options(), console, (pipeline, archive) -> {
            Optional<String> stage = StageDump.of(typed);
            Reading reading = KnownArchive.reading(typed, input, archive, console);
            Result result = stage.isPresent() && !stage.get().equals("passages")
                    ? pipeline.show(reading)
                    : pipeline.trace(reading);
            Outcome.complain(result.problems(), console);
            if (result.texts().isEmpty()) {
                console.complain("trace: there is no text to trace.");
                return Outcome.unreadable(result.problems()) ? ExitCode.UNREADABLE : ExitCode.USAGE;
            }
            CompareCommand.print(stage, result, pipeline, output, console);
            return Outcome.of(result, gate);
        });
    }
}
