package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.model.Result;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.read.Reading;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

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
        TraceArchive.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult typed, Console console) throws IOException {
        InputFlags input = InputFlags.of(typed, console).once();
        OutputFlags output = OutputFlags.of(typed, console);
        Gate gate = Gate.of(typed);
        if (input.inputs().isEmpty()) {
            throw new UsageException("trace needs texts; see stemma trace --help.");
        }
        Pipeline pipeline = AnalysisFlags.pipeline(typed, input.options());
        Optional<String> stage = StageDump.of(typed);
        Result result;
        try {
            Reading reading = TraceArchive.reading(typed, input, console);
            result = stage.isPresent() && !stage.get().equals("passages")
                    ? pipeline.show(reading)
                    : pipeline.trace(reading);
        } catch (ArchiveException failure) {
            return ArchiveCommand.failed(failure, console);
        }
        Outcome.complain(result.problems(), console);
        if (result.texts().isEmpty()) {
            console.complain("trace: there is no text to trace.");
            return Outcome.unreadable(result.problems()) ? ExitCode.UNREADABLE : ExitCode.USAGE;
        }
        Printing.print(output.file(), console, out -> {
            if (stage.isPresent()) {
                StageDump.print(stage.get(), result, out);
            } else {
                output.format().renderer().render(result, output.view(), out);
            }
        });
        return Outcome.of(result, gate);
    }
}
