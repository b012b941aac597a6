package io.github.stemma.cli;

import io.github.stemma.model.Result;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.render.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma compare A B}: the passages that texts share, pair by pair. */
final class CompareCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Flags.command("compare", "Shows the passages that two texts share, or each pair of several.");
        spec.addPositional(Flags.paths("PATH…", "Two texts or more; - is standard input."));
        spec.addOption(Flags.value(
                "FILE",
                "Compare the pairs listed in FILE (- is standard input), a TAB b on each line; prints one JSON line each.",
                "--pairs"));
        InputFlags.addTo(spec);
        OutputFlags.addTo(spec);
        AnalysisFlags.addTo(spec);
        KnownArchive.weighing(spec);
        StageDump.addTo(spec);
        Gate.addTo(spec);
        spec.addOption(
                Flags.value("N", "Pairs of --pairs compared at a time (otherwise: as many as cores).", "--jobs"));
        return spec;
    }

    @Override
    public boolean takesPaths() {
        return true;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        InputFlags input = InputFlags.of(typed, console);
        OutputFlags output = OutputFlags.of(typed, console);
        Gate gate = Gate.of(typed);
        Optional<String> pairs = typed.text("--pairs");
        checkCommand(typed.paths());
        if (pairs.isEmpty() && input.inputs().isEmpty()) {
            throw new UsageException("compare needs two texts or --pairs FILE; see stemma compare --help.");
        }
        return KnownArchive.use(typed, input.options(), console, (pipeline, archive) -> {
            return pairs.isPresent()
                    ? new PairList(pipeline, gate, Flags.jobs(typed)).run(pairs.get(), typed, output, console)
                    : compare(pipeline, input, typed, output, console);
        });
    }

    private static ExitCode compare(
            Pipeline pipeline, InputFlags input, Typed typed, OutputFlags output, Console console) throws IOException {
        Optional<String> stage = StageDump.of(typed);
        Result result = stage.isPresent() && !stage.get().equals("passages")
                ? pipeline.show(input.inputs())
                : pipeline.compare(input.inputs());
        Outcome.complain(result.problems(), console);
        if (result.texts().size() < 2) {
            return tooFew(result, console);
        }
        print(stage, result, pipeline, output, console);
        return Outcome.of(result, Gate.of(typed));
    }

    /** A result, or what a stage made of its texts. */
    static void print(Optional<String> stage, Result result, Pipeline pipeline, OutputFlags output, Console console)
            throws IOException {
        if (stage.isPresent()) {
            Printing.print(output.file(), console, out -> StageDump.print(stage.get(), result, pipeline, out));
        } else {
            output.print(result, console);
        }
    }

    private static ExitCode tooFew(Result result, Console console) {
        boolean unreadable = Outcome.unreadable(result.problems());
        console.complain("compare needs two texts; " + (result.texts().isEmpty() ? "none" : "one")
                + (unreadable ? " could be read." : " is given."));
        return unreadable ? ExitCode.UNREADABLE : ExitCode.USAGE;
    }

    /** Options before a command make its name look like a path of {@code stemma A B}. */
    private static void checkCommand(List<String> paths) {
        String first = paths.isEmpty() ? "" : paths.get(0);
        if (Commands.NAMES.contains(first) && Files.notExists(Path.of(first))) {
            throw new UsageException("There is no file '" + first + "'; as a command it comes first: stemma " + first
                    + " [OPTIONS] PATH….");
        }
    }

    /** Whether a list of pairs may be printed in this format. */
    static void checkFormat(Typed typed, Format format) {
        if (typed.text("--format").isPresent() && format != Format.JSONL) {
            throw new UsageException("--pairs prints JSON lines only: --format jsonl, not " + format.label() + ".");
        }
    }
}
