package io.github.stemma.calibrate;

import io.github.stemma.align.Models;
import io.github.stemma.align.Rewordings;
import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Learns when a sentence tells what another tells: candidates of all pairs of the gold stories that look related or are, true when a link
 * of the truth joins the two sentences, weighted by characters; scored by leaving one story out.
 */
public final class LearnRewordings {

    private static final double RIDGE = 10;

    /** How much a pair of sentences counts in the choice of partners. */
    private static final double CELL = .1;

    private LearnRewordings() {}

    /**
     * What there is to learn from.
     *
     * @param partner pairs of sentences among which partners are chosen
     * @param reworded sentences with the partners chosen by a model learned from the former
     */
    record Examples(List<Logistic.Example> partner, List<Logistic.Example> reworded) {}

    public static void main(String[] args) {
        Examples both = examples(args.length == 0 ? List.of("src/test/resources/stories") : List.of(args));
        List<Logistic.Example> examples = both.reworded();
        double positive = examples.stream()
                .filter(Logistic.Example::y)
                .mapToDouble(Logistic.Example::weight)
                .sum();
        System.out.printf(Locale.ROOT, "%d candidates, %.1f of weight true%n", examples.size(), positive);
        List<double[]> scored = leaveOneOut(examples);
        for (double t : new double[] {-1, -.5, 0, .4, .7, 1, 1.4, 2}) {
            double said =
                    scored.stream().filter(s -> s[0] > t).mapToDouble(s -> s[2]).sum();
            double hit = scored.stream()
                    .filter(s -> s[0] > t && s[1] > 0)
                    .mapToDouble(s -> s[2])
                    .sum();
            System.out.printf(
                    Locale.ROOT,
                    "logit > %.2f: precision %.3f recall %.3f%n",
                    t,
                    hit / Math.max(1e-9, said),
                    hit / positive);
        }
        print(Rewordings.PARTNER, fit(both.partner(), ""));
        print(Rewordings.FEATURES, fit(examples, ""));
    }

    private static void print(List<String> features, Logistic model) {
        System.out.println(features + " intercept");
        System.out.println(Arrays.stream(model.weights)
                .mapToObj(w -> String.format(Locale.ROOT, "%.4f", w))
                .collect(Collectors.joining(", ")));
    }

    static List<double[]> leaveOneOut(List<Logistic.Example> examples) {
        List<double[]> scored = new ArrayList<>();
        for (String group :
                examples.stream().map(Logistic.Example::group).distinct().toList()) {
            Logistic model = Logistic.fit(
                    examples.stream().filter(e -> !e.group().equals(group)).toList(), RIDGE);
            examples.stream()
                    .filter(e -> e.group().equals(group))
                    .forEach(e -> scored.add(new double[] {model.logit(e.x()), e.y() ? 1 : 0, e.weight()}));
        }
        return scored;
    }

    /** The model learned from all stories but one. */
    static Logistic fit(List<Logistic.Example> examples, String without) {
        return Logistic.fit(
                examples.stream().filter(e -> !e.group().equals(without)).toList(), RIDGE);
    }

    static Examples examples(List<String> folders) {
        List<Logistic.Example> partner = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (String folder : folders) {
            for (GoldStory story : GoldStory.all(Path.of(folder))) {
                for (GoldStory variant : story.withVariants()) {
                    add(story.name(), GoldTexts.of(RenderedStory.of(variant, RenderedStory.Times.SHOWN)), found);
                }
            }
        }
        for (Found pair : found) {
            for (Rewordings.Cell cell : pair.rewordings().cells()) {
                partner.add(pair.example(cell.i(), cell.j(), cell.features(), CELL));
            }
        }
        Models usual = Models.defaults();
        Models models =
                new Models(usual.related(), usual.retold(), fit(partner, "").asList(), usual.reworded());
        List<Logistic.Example> reworded = new ArrayList<>();
        for (Found pair : found) {
            for (Rewordings.Candidate c : pair.rewordings().candidates(models)) {
                Span own = c.fromA()
                        ? sentence(pair.a().tokens(), c.i())
                        : sentence(pair.b().tokens(), c.j());
                reworded.add(pair.example(c.i(), c.j(), c.features(), own.length() / 100.0));
            }
        }
        return new Examples(partner, reworded);
    }

    /** A pair of texts in which rewordings are looked for, with the truth. */
    private record Found(String story, GoldTexts gold, Text a, Text b, Rewordings rewordings) {

        Logistic.Example example(int i, int j, double[] features, double weight) {
            boolean linked = isLinked(gold, a, sentence(a.tokens(), i), b, sentence(b.tokens(), j));
            return new Logistic.Example(features, linked, weight, story, "");
        }
    }

    private static void add(String story, GoldTexts gold, List<Found> found) {
        Map<String, Text> texts = new HashMap<>();
        gold.texts().forEach(t -> texts.put(t.id(), t));
        new Detector(DetectOptions.defaults())
                .rewordings(gold.texts(), ids -> isDependent(gold, ids))
                .forEach((ids, rewordings) ->
                        found.add(new Found(story, gold, texts.get(ids.get(0)), texts.get(ids.get(1)), rewordings)));
    }

    private static boolean isDependent(GoldTexts gold, List<String> ids) {
        Set<String> names = Set.of(gold.names().get(ids.get(0)), gold.names().get(ids.get(1)));
        return gold.story().relations().stream()
                .anyMatch(
                        r -> Set.of(r.a(), r.b()).equals(names) && !r.verdict().equals("independent"));
    }

    private static boolean isLinked(GoldTexts gold, Text a, Span sa, Text b, Span sb) {
        String x = gold.names().get(a.id());
        String y = gold.names().get(b.id());
        boolean turned = x.compareTo(y) > 0;
        return gold.story().links().stream()
                .anyMatch(l -> l.a().equals(turned ? y : x)
                        && l.b().equals(turned ? x : y)
                        && 2 * l.spanA().overlap(turned ? sb : sa) > (turned ? sb : sa).length()
                        && 2 * l.spanB().overlap(turned ? sa : sb) > (turned ? sa : sb).length());
    }

    private static Span sentence(Tokens tokens, int s) {
        int begin = -1;
        int end = 0;
        for (int w = 0; w < tokens.size(); w++) {
            if (tokens.sentence(w) == s) {
                begin = begin < 0 ? tokens.begin(w) : begin;
                end = tokens.end(w);
            }
        }
        return new Span(begin, end);
    }
}
