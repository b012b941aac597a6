package io.github.stemma.cli;

import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.render.Format;
import io.github.stemma.render.WitnessSheet;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma show FILE…}: what is read from a file. */
final class ShowCommand implements Command {

    private static final Format[] FORMATS = {Format.TEXT, Format.JSON};

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "show",
                "Shows what is read from files: outlet, times, credits, words, and what is set aside as furniture.");
        spec.addPositional(Flags.paths("FILE…", "Files, folders, patterns, or - for standard input."));
        spec.addOption(Flags.flag("Print exactly the text that offsets count in, and nothing else.", "--text"));
        InputFlags.addTo(spec);
        OutputFlags.fileOrFormat(spec, FORMATS);
        OutputFlags.view(spec);
        return spec;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        InputFlags input = InputFlags.of(typed, console);
        OutputFlags output = OutputFlags.of(typed, console, FORMATS);
        if (input.inputs().isEmpty()) {
            throw new UsageException("show needs a file; see stemma show --help.");
        }
        Result result = Pipeline.reading(input.options()).show(input.inputs());
        Outcome.complain(result.problems(), console);
        if (result.texts().isEmpty() && result.problems().isEmpty()) {
            console.complain("show: there is no text to show; name a file, or a folder with texts.");
            return ExitCode.USAGE;
        }
        boolean bare = typed.isSet("--text");
        Printing.print(output.file(), console, out -> {
            if (bare) {
                texts(result, out);
            } else if (output.format() == Format.JSON) {
                Format.JSON.renderer().render(result, output.view(), out);
            } else {
                WitnessSheet.write(result, output.view(), out);
            }
        });
        return Outcome.unreadable(result.problems()) ? ExitCode.UNREADABLE : ExitCode.DONE;
    }

    private static void texts(Result result, Writer out) throws IOException {
        for (Text text : result.texts()) {
            out.write(text.witness().text());
        }
    }
}
