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

    private LearnRewordings() {}

    public static void main(String[] args) {
        List<Logistic.Example> examples = new ArrayList<>();
        for (String folder : args.length == 0 ? new String[] {"src/test/resources/stories"} : args) {
            examples.addAll(examples(folder, Models.defaults()));
        }
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
        print(Logistic.fit(examples, RIDGE));
    }

    static void print(Logistic model) {
        System.out.println(Rewordings.FEATURES + " intercept");
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

    static List<Logistic.Example> examples(String folder, Models models) {
        List<Logistic.Example> out = new ArrayList<>();
        for (GoldStory story : GoldStory.all(Path.of(folder))) {
            for (GoldStory variant : story.withVariants()) {
                GoldTexts gold = GoldTexts.of(RenderedStory.of(variant, RenderedStory.Times.SHOWN));
                Map<String, Text> texts = new HashMap<>();
                gold.texts().forEach(t -> texts.put(t.id(), t));
                new Detector(DetectOptions.defaults(), models)
                        .candidates(gold.texts(), ids -> isDependent(gold, ids))
                        .forEach((ids, candidates) -> {
                            for (Rewordings.Candidate c : candidates) {
                                Text a = texts.get(ids.get(0));
                                Text b = texts.get(ids.get(1));
                                boolean y =
                                        isLinked(gold, a, sentence(a.tokens(), c.i()), b, sentence(b.tokens(), c.j()));
                                int size = c.fromA()
                                        ? sentence(a.tokens(), c.i()).length()
                                        : sentence(b.tokens(), c.j()).length();
                                String label = story.name() + "|"
                                        + sentence(a.tokens(), c.i())
                                                .of(a.witness().text()) + "|"
                                        + sentence(b.tokens(), c.j())
                                                .of(b.witness().text());
                                out.add(new Logistic.Example(c.features(), y, size / 100.0, story.name(), label));
                            }
                        });
            }
        }
        return out;
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
