package io.github.stemma.calibrate;

import io.github.stemma.gold.RenderedStory;
import io.github.stemma.infer.InferOptions;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Retold;
import io.github.stemma.model.Lineage;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.pipeline.Tracer;
import java.util.List;
import java.util.Locale;

/**
 * Prints the provenance figures of a folder of stories with the weights in the tree:
 * {@code LineageTable FOLDER shown|none oracle|detected [each]}.
 */
public final class LineageTable {

    private LineageTable() {}

    public static void main(String[] args) {
        RenderedStory.Times times = RenderedStory.Times.valueOf(args[1].toUpperCase(Locale.ROOT));
        List<Cases.Case> cases = Cases.of(args[0], times, args[2].equals("oracle"));
        Weights weights = Boolean.getBoolean("weights.prior") ? Weights.prior() : Weights.learned();
        double sure = Double.parseDouble(System.getProperty(
                "sure", Double.toString(InferOptions.defaults().sure())));
        LineageScore score = score(cases, new InferOptions(sure, false, weights, Retold.learned()));
        if (args.length > 3) {
            score.wrong().forEach(System.out::println);
            System.out.print(score.reliability());
            System.out.print(score.confusion());
        }
        System.out.println(String.join(" ", args) + ": " + score.line());
    }

    static LineageScore score(List<Cases.Case> cases, InferOptions options) {
        LineageScore score = new LineageScore();
        for (Cases.Case c : cases) {
            Lineage lineage = new Tracer(new TraceOptions(options)).trace(c.texts(), c.passages());
            score.add(c.truth(), c.names(), lineage);
        }
        return score;
    }
}
