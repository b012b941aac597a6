package io.github.stemma.calibrate;

import io.github.stemma.align.Relatedness;
import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Learns whether two texts are related at all, leaving one story out, and prints the weights over all of them: {@code
 * LearnGate FOLDER…}. {@code -Dwithout=FEATURE} leaves a feature out, {@code -Deach=true} prints every pair.
 */
public final class LearnGate {

    private static final double RIDGE = 10;

    /** What the label of two texts by themselves ends in. */
    private static final String ALONE = " alone";

    private LearnGate() {}

    public static void main(String[] args) {
        List<Logistic.Example> examples = new ArrayList<>();
        for (String folder : args.length == 0 ? new String[] {"src/test/resources/stories"} : args) {
            examples.addAll(examples(folder));
        }
        int without = Relatedness.FEATURES.indexOf(System.getProperty("without", ""));
        examples.forEach(e -> Arrays.fill(e.x(), Math.max(0, without), without + 1, 0));
        List<Double> among = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<double[]> scored = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String group :
                examples.stream().map(Logistic.Example::group).distinct().toList()) {
            Logistic model = Logistic.fit(
                    examples.stream().filter(e -> !e.group().equals(group)).toList(), RIDGE);
            for (Logistic.Example e : examples) {
                if (e.group().equals(group)) {
                    scored.add(new double[] {model.logit(e.x()), e.y() ? 1 : 0, e.weight()});
                    double p = model.probability(e.x());
                    (e.label().endsWith(ALONE) ? alone : among).add(-Math.log(e.y() ? p : 1 - p) / Math.log(2));
                    lines.add(String.format(
                            Locale.ROOT,
                            "%6.2f %s %s %s",
                            model.logit(e.x()),
                            e.y() ? "dep" : "IND",
                            e.label(),
                            Arrays.stream(e.x())
                                    .mapToObj(x -> String.format(Locale.ROOT, "%.2f", x))
                                    .collect(Collectors.joining(" "))));
                }
            }
        }
        lines.sort(Comparator.comparingDouble(l -> Double.parseDouble(l.strip().split(" ")[0])));
        boolean each = Boolean.getBoolean("each");
        if (each) {
            lines.forEach(System.out::println);
        }
        for (double t : new double[] {-2, -1, -.5, 0, .5, 1, 2, 3}) {
            long open = scored.stream().filter(s -> s[1] == 0 && s[0] > t).count();
            long closed = scored.stream().filter(s -> s[1] == 1 && s[0] <= t).count();
            System.out.printf(
                    Locale.ROOT,
                    "logit > %.1f: independent open %d, dependent closed %d of %d%n",
                    t,
                    open,
                    closed,
                    scored.size());
        }
        System.out.printf(
                Locale.ROOT, "loss in bits: among its story's texts %.3f, by itself %.3f%n", mean(among), mean(alone));
        Logistic all = Logistic.fit(examples, RIDGE);
        System.out.println(Relatedness.FEATURES + " intercept");
        System.out.println(Arrays.stream(all.weights)
                .mapToObj(w -> String.format(Locale.ROOT, "%.4f", w))
                .collect(Collectors.joining(", ")));
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(x -> x).average().orElse(0);
    }

    /** The model learned from all stories but one. */
    static Logistic fit(List<Logistic.Example> examples, String without) {
        return Logistic.fit(
                examples.stream().filter(e -> !e.group().equals(without)).toList(), RIDGE);
    }

    /** The pairs of every story among all texts of it and by themselves, each counting half. */
    static List<Logistic.Example> examples(String folder) {
        Detector detector = new Detector(DetectOptions.defaults());
        List<Logistic.Example> out = new ArrayList<>();
        for (GoldStory story : GoldStory.all(Path.of(folder))) {
            GoldTexts gold = GoldTexts.of(RenderedStory.of(story, RenderedStory.Times.SHOWN));
            add(story.name(), gold, detector.relatedness(gold.texts()), "", out);
            for (int i = 0; i < gold.texts().size(); i++) {
                for (int j = i + 1; j < gold.texts().size(); j++) {
                    List<Text> two = List.of(gold.texts().get(i), gold.texts().get(j));
                    add(story.name(), gold, detector.relatedness(two), ALONE, out);
                }
            }
        }
        return out;
    }

    private static void add(
            String story,
            GoldTexts gold,
            Map<List<String>, double[]> features,
            String mark,
            List<Logistic.Example> out) {
        Map<Set<String>, double[]> named = new HashMap<>();
        features.forEach((ids, x) ->
                named.put(Set.of(gold.names().get(ids.get(0)), gold.names().get(ids.get(1))), x));
        for (RenderedStory.TrueRelation r : gold.story().relations()) {
            double[] x = named.get(Set.of(r.a(), r.b()));
            if (x != null) {
                String label = story + " " + r.a() + "-" + r.b() + " " + r.words() + mark;
                out.add(new Logistic.Example(x, !r.verdict().equals("independent"), .5, story, label));
            }
        }
    }
}
