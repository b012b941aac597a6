package io.github.stemma.cli;

import io.github.stemma.model.Result;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma export RESULT}: a result in another format. */
final class ExportCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "export",
                "Prints a result in another format.",
                "RESULT is what --format json printed; the texts are read again, nothing is computed again.");
        spec.addPositional(Flags.paths("RESULT", "A JSON file that stemma made, or - for standard input."));
        InputFlags.reading(spec);
        OutputFlags.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        List<String> args = typed.paths();
        if (args.size() != 1) {
            throw new UsageException("export needs one result; see stemma export --help.");
        }
        OutputFlags output = OutputFlags.of(typed, console);
        Result result = SavedResult.of(args.get(0), InputFlags.options(typed, console), console);
        output.print(result, console);
        return ExitCode.DONE;
    }
}
