package io.github.stemma.cli;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import io.github.stemma.pipeline.Neighbour;
import io.github.stemma.pipeline.Stages;
import io.github.stemma.render.Explanation;
import io.github.stemma.render.View;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

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
        InputFlags.reading(spec);
        OutputFlags.view(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult typed, Console console) throws IOException {
        List<String> args = Flags.paths(typed);
        if (args.size() != 2) {
            throw new UsageException("explain needs a result and an id; see stemma explain --help.");
        }
        Result result = SavedResult.of(args.get(0), InputFlags.options(typed), console);
        String id = args.get(1);
        View view = OutputFlags.view(typed, console, true);
        boolean[] known = {false};
        Printing.print(Optional.empty(), console, out -> known[0] = explain(result, id, view, out));
        if (!known[0]) {
            throw new UsageException("There is no " + id + " in " + args.get(0) + ".");
        }
        return ExitCode.DONE;
    }

    private static boolean explain(Result result, String id, View view, Writer out) throws IOException {
        Explanation explanation = new Explanation(result, view, out);
        Optional<Passage> passage = Explanation.passage(result, id);
        if (passage.isPresent()) {
            Stages stages = new Stages(result.texts());
            explanation.passage(passage.get(), stages.bits(passage.get()));
            for (Neighbour x : stages.neighbours(passage.get())) {
                explanation.neighbour(passage.get(), x.fate().label(), x.wordsA(), x.bits(), x.evalue());
            }
            return true;
        }
        int dash = id.indexOf('-');
        return dash > 0 ? explanation.relation(id.substring(0, dash), id.substring(dash + 1)) : explanation.node(id);
    }
}
