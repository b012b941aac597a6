package io.github.stemma.cli;

import io.github.stemma.model.Account;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.render.AccountJson;
import io.github.stemma.render.Explanation;
import io.github.stemma.render.Format;
import io.github.stemma.render.View;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma explain RESULT ID}: everything about one passage, pair, text or unseen source. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "explain",
                "Tells everything about one passage, pair, text or unseen source of a result.",
                "RESULT is what --format json printed; the texts are read again.");
        spec.addPositional(
                Flags.paths("RESULT ID", "ID is p1 (passage), w1-w2 (pair), w1 (text) or u1 (unseen source)."));
        OutputFlags.format(spec, Format.TEXT, Format.JSON);
        InputFlags.reading(spec);
        OutputFlags.view(spec);
        AnalysisFlags.detection(spec);
        KnownArchive.weighing(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "A passage is looked for once more: say --profile, --thesaurus and --archive as they were said for"
                                + " RESULT.");
        return spec;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        List<String> args = typed.paths();
        if (args.size() != 2) {
            throw new UsageException("explain needs a result and an id; see stemma explain --help.");
        }
        Format format = OutputFlags.format(typed, Format.TEXT, Format.JSON);
        View view = OutputFlags.view(typed, console, true);
        Result result = SavedResult.of(args.get(0), InputFlags.options(typed, console), console);
        Optional<Passage> passage = Explanation.passage(result, args.get(1));
        if (passage.isPresent()) {
            return passage(result, passage.get(), typed, format, console);
        }
        if (format == Format.JSON) {
            throw new UsageException("--format json is for a passage, like p1; " + args.get(1) + " is none.");
        }
        boolean[] known = {false};
        Printing.print(Optional.empty(), console, out -> known[0] = explain(result, args.get(1), view, out));
        if (!known[0]) {
            throw new UsageException(
                    "There is no " + args.get(1) + " in " + args.get(0) + ", which has " + ids(result) + ".");
        }
        return ExitCode.DONE;
    }

    /** The ids that can be asked for. */
    private static String ids(Result result) {
        return Stream.of(
                        ends(result.texts(), Text::id),
                        ends(result.lineage().relations(), pair -> pair.a() + "-" + pair.b()),
                        ends(result.passages(), Passage::id),
                        ends(result.lineage().unseen(), Unseen::id))
                .filter(ends -> !ends.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static <T> String ends(List<T> items, Function<T, String> id) {
        if (items.isEmpty()) {
            return "";
        }
        String first = id.apply(items.get(0));
        return items.size() == 1 ? first : first + " to " + id.apply(items.get(items.size() - 1));
    }

    private static ExitCode passage(Result result, Passage passage, Typed typed, Format format, Console console)
            throws IOException {
        View view = OutputFlags.view(typed, console, true);
        return KnownArchive.use(typed, InputFlags.options(typed, console), console, (pipeline, archive) -> {
            Optional<Account> account = pipeline.accounts(result.texts()).of(passage);
            Printing.print(Optional.empty(), console, out -> {
                if (format == Format.JSON) {
                    AccountJson.write(result, passage, account, view.messages(), out);
                } else {
                    new Explanation(result, view, out).passage(passage, account);
                }
            });
            return ExitCode.DONE;
        });
    }

    private static boolean explain(Result result, String id, View view, Writer out) throws IOException {
        Explanation explanation = new Explanation(result, view, out);
        int dash = id.indexOf('-');
        return dash > 0 ? explanation.relation(id.substring(0, dash), id.substring(dash + 1)) : explanation.node(id);
    }
}
