package io.github.stemma.calibrate;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Retold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each kind of evidence is good for: fits again without it, whole stories left out, and prints the figures over all
 * sets together, as rows of a Markdown table: {@code Ablation LAMBDA FOLDER[:none]…}, with {@code -Dfolds=N} and
 * {@code -Dacross=true} as for {@link Fit}; {@code -Donly=TEXT} prints kinds whose name holds it. Features are computed once and
 * weights that are left out stay 0. Weights of lonely texts are fitted again only where one of theirs is left out, since
 * they do not depend on the others, and then from those fitted with all.
 */
public final class Ablation {

    private static final String ONLY = System.getProperty("only", "");

    private final Fit.Data data;
    private final double lambda;
    private final List<Cases.Case> cases;

    private Ablation(Fit.Data data, double lambda) {
        this.data = data;
        this.lambda = lambda;
        this.cases = data.sets().values().stream().flatMap(List::stream).toList();
    }

    public static void main(String[] args) {
        Fit.Data data = Fit.Data.of(Arrays.asList(args).subList(1, args.length));
        Ablation ablation = new Ablation(data, Double.parseDouble(args[0]));
        System.out.println(
                "| without | right | coverage | reversed | false arrows | loss | ECE | parents F1 | unseen F1 |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        Fit.Learned all = Fit.leftOut(data, ablation.lambda, Set.of());
        Evidences.all().forEach((name, kind) -> {
            if (name.contains(ONLY)) {
                ablation.print(name, ablation.without(kind, all));
            }
        });
    }

    private Fit.Learned without(Evidences.Kind kind, Fit.Learned all) {
        Function<String, Weights> weights = all.weights();
        Function<String, Retold> retold = all.retold();
        if (!kind.features().isEmpty()) {
            Set<String> names = kind.features().stream().map(Feature::name).collect(Collectors.toSet());
            names.add("retold");
            weights = Fit.leftOut(data, lambda, names).weights();
        }
        if (kind.cues().size() == Retold.Cue.values().length) {
            retold = story -> Retold.never();
        } else if (!kind.cues().isEmpty()) {
            retold = retold(kind.cues(), all);
        }
        return new Fit.Learned(weights, retold);
    }

    private Function<String, Retold> retold(Set<Retold.Cue> cues, Fit.Learned all) {
        Map<Retold, Retold> again = new HashMap<>();
        List<String> stories = new ArrayList<>(data.stories());
        stories.add("");
        for (String story : stories) {
            Retold from = all.retold().apply(story);
            again.computeIfAbsent(
                    from,
                    r -> FitRetold.again(
                            data.loners().stream()
                                    .filter(i -> story.isEmpty() || all.retold().apply(i.story()) != from)
                                    .toList(),
                            from,
                            cues));
        }
        return story -> again.get(all.retold().apply(story));
    }

    private void print(String name, Fit.Learned learned) {
        LineageScore score = Fit.score(cases, learned);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %d | %d/%d | %.3f | %.3f | %.3f | %.3f |%n",
                name,
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
