package io.github.stemma.calibrate;

import io.github.stemma.align.Retelling;
import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Learns whether one of two texts tells the other anew, from the pairs of the gold stories that do not look related by
 * their near copies, leaving one story out, and prints the weights over all of them.
 */
public final class LearnRetelling {

    private static final double RIDGE = 5;

    /** Log odds of {@link LearnGate}'s model up to which a pair does not look related. */
    private static final double CLOSED = .5;

    private LearnRetelling() {}

    public static void main(String[] args) {
        List<Logistic.Example> gate = new ArrayList<>();
        List<Logistic.Example> examples = new ArrayList<>();
        for (String folder : args.length == 0 ? new String[] {"src/test/resources/stories"} : args) {
            gate.addAll(LearnGate.examples(folder));
            examples.addAll(examples(folder));
        }
        int without = Retelling.FEATURES.indexOf(System.getProperty("without", ""));
        examples.forEach(e -> Arrays.fill(e.x(), Math.max(0, without), without + 1, 0));
        List<Logistic.Example> closed = closed(examples, gate);
        for (double t : new double[] {-.5, -.25, 0, .25, .5, 1}) {
            int open = 0;
            int told = 0;
            for (Logistic.Example e : closed) {
                boolean is = fit(closed, e.group()).logit(e.x()) > t;
                open += is && !e.y() ? 1 : 0;
                told += is && e.y() ? 1 : 0;
            }
            System.out.printf(
                    Locale.ROOT,
                    "logit > %.2f: independent %d, dependent %d of %d with %d dependent%n",
                    t,
                    open,
                    told,
                    closed.size(),
                    closed.stream().filter(Logistic.Example::y).count());
        }
        System.out.println(Retelling.FEATURES + " intercept");
        System.out.println(Arrays.stream(fit(closed, "").weights)
                .mapToObj(w -> String.format(Locale.ROOT, "%.4f", w))
                .collect(Collectors.joining(", ")));
    }

    /** The model learned from all stories but one. */
    static Logistic fit(List<Logistic.Example> closed, String without) {
        return Logistic.fit(
                closed.stream().filter(e -> !e.group().equals(without)).toList(), RIDGE);
    }

    /** Those pairs that do not look related to a model of near copies learned on the others. */
    static List<Logistic.Example> closed(List<Logistic.Example> examples, List<Logistic.Example> gate) {
        Set<String> labels = new HashSet<>();
        for (String group :
                gate.stream().map(Logistic.Example::group).distinct().toList()) {
            Logistic model = LearnGate.fit(gate, group);
            gate.stream()
                    .filter(e -> e.group().equals(group) && model.logit(e.x()) < CLOSED)
                    .forEach(e -> labels.add(e.label()));
        }
        return examples.stream().filter(e -> labels.contains(e.label())).toList();
    }

    static List<Logistic.Example> examples(String folder) {
        Detector detector = new Detector(DetectOptions.defaults());
        List<Logistic.Example> out = new ArrayList<>();
        for (GoldStory story : GoldStory.all(Path.of(folder))) {
            GoldTexts gold = GoldTexts.of(RenderedStory.of(story, RenderedStory.Times.SHOWN));
            Map<Set<String>, double[]> named = new HashMap<>();
            detector.retelling(gold.texts())
                    .forEach((ids, x) -> named.put(
                            Set.of(gold.names().get(ids.get(0)), gold.names().get(ids.get(1))), x));
            for (RenderedStory.TrueRelation r : gold.story().relations()) {
                String label = story.name() + " " + r.a() + "-" + r.b() + " " + r.words();
                boolean y = !r.verdict().equals("independent");
                out.add(new Logistic.Example(named.get(Set.of(r.a(), r.b())), y, 1, story.name(), label));
            }
        }
        return out;
    }
}
