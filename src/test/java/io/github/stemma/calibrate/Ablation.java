package io.github.stemma.calibrate;

import io.github.stemma.infer.evidence.Feature;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What each kind of evidence is good for: fits again without it, whole stories left out, and prints the figures over all
 * sets together, as rows of a Markdown table: {@code Ablation LAMBDA FOLDER[:none]…}.
 */
public final class Ablation {

    private Ablation() {}

    public static void main(String[] args) {
        Fit.Data data = Fit.Data.of(Arrays.asList(args).subList(1, args.length));
        Set<String> kinds = new LinkedHashSet<>(List.of("nothing"));
        for (Feature feature : Feature.values()) {
            kinds.add(feature.kind().label());
        }
        kinds.add("retold");
        kinds.add("time,credit,cite,own-outlet,outlet-kind,version");
        System.out.println("| without | right | coverage | reversed | false arrows | loss | ECE | parents | unseen |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (String kind : kinds) {
            Fit.Learned learned = Fit.leftOut(data, Double.parseDouble(args[0]), Set.of(kind.split(",")));
            List<Cases.Case> cases =
                    data.sets().values().stream().flatMap(List::stream).toList();
            LineageScore score = Fit.score(cases, learned);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %d | %d/%d | %.3f | %.3f | %.3f | %.3f |%n",
                    kind.replace(",", ", "),
                    score.accuracy(),
                    score.coverage(),
                    score.reversed(),
                    score.falseArrows(),
                    score.pairs(),
                    score.loss(),
                    score.ece(),
                    score.parentsF1(),
                    score.unseenF1());
        }
    }
}
