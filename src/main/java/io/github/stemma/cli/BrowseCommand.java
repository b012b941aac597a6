package io.github.stemma.cli;

import io.github.stemma.model.Result;
import io.github.stemma.render.Messages;
import io.github.stemma.render.Sheet;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma browse PATH…|RESULT}: the passages on a full screen. */
final class BrowseCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "browse",
                "Shows the passages on a full screen: the list on the left, the two texts on the right.",
                "Keys: up, down, page up, page down, home, end; space and b scroll the texts; ? help; q ends.");
        spec.addPositional(Flags.paths("PATH…|RESULT", "Texts, or one JSON file that stemma made."));
        InputFlags.addTo(spec);
        AnalysisFlags.addTo(spec);
        spec.addOption(Flags.value("CODE", "Language of messages, de or en (otherwise: by locale).", "--lang-ui"));
        return spec;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        if (!console.surroundings().terminal()) {
            throw new UsageException("browse needs a terminal; stemma trace or compare print the same.");
        }
        InputFlags input = InputFlags.of(typed, console).once();
        if (input.inputs().isEmpty()) {
            throw new UsageException("browse needs texts or a result; see stemma browse --help.");
        }
        List<String> paths = typed.paths();
        boolean saved = paths.size() == 1 && paths.get(0).endsWith(".json");
        Result result = saved
                ? SavedResult.of(paths.get(0), input.options(), console)
                : AnalysisFlags.pipeline(typed, input.options()).trace(input.inputs());
        Outcome.complain(result.problems(), console);
        Messages messages = OutputFlags.messages(typed, console.surroundings());
        Browser.show(new Sheet(result, messages), messages);
        return Outcome.unreadable(result.problems()) ? ExitCode.UNREADABLE : ExitCode.DONE;
    }
}
