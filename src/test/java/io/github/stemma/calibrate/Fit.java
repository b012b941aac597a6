package io.github.stemma.calibrate;

import io.github.stemma.gold.RenderedStory;
import io.github.stemma.infer.InferOptions;
import io.github.stemma.infer.belief.FitData;
import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Retold;
import io.github.stemma.model.Lineage;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.pipeline.Tracer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/**
 * Fits the weights of the features: maximises the probability of the true relations of all pairs, with a ridge to the
 * priors and bounds on the signs. Prints the figures with whole stories left out, then writes the weights fitted on all:
 * {@code Fit OUT.properties|- LAMBDA FOLDER[:none][:oracle][:val]…}; data are detected passages unless said;
 * {@code :val} are scored only. {@code -Dfolds=N} leaves out N-ths of the stories instead of one at a time, {@code -Deach=true}
 * prints every wrong verdict, {@code -Dwithout=KIND} fits without a kind of evidence or a {@code FEATURE}; with {@code -Dacross=true} the
 * passages of a folder are detected with what was learned on the others, as on texts that detection has not seen.
 */
public final class Fit {

    private static final double DOUBT = 0.02;
    /**
     * Detection was learned on these stories and finds in them nearly all that is retold, in others it does not; so
     * what lonely texts look like is learned from passages detected across sets, or where only near copies are found.
     */
    private static final Detector NEAR = new Detector(DetectOptions.defaults().withRewordings(false));

    private static final boolean ACROSS = Boolean.getBoolean("across");

    private static final int STEPS = 200;
    /**
     * Stories hold more mixed texts than newsrooms do, few nests, few texts that many print, few updates of what is not here, and traps set with
     * citations: these priors are hardly moved.
     */
    private static final double FIRM = Double.parseDouble(System.getProperty("firm", "40"));

    private static final Set<Feature> HELD = EnumSet.of(
            Feature.EXTRA_SOURCE,
            Feature.NESTED,
            Feature.CITE,
            Feature.CITE_SHARED,
            Feature.CITE_ANCESTOR,
            Feature.CITES_DERIVED,
            Feature.VERSION_UNSEEN,
            Feature.CHOICE);

    /** Not learned: hardly a story has one, see {@link NestedTable}. */
    private static final Set<Feature> FIXED = EnumSet.of(Feature.UNSEEN_FROM_UNSEEN);

    /** A weight that makes no difference, and would only say which of two equal ways is likelier. */
    private static final double NOTHING = 0.01;

    /** What the direct sources of a text count beside the relations of its pairs. */
    private static final double SOURCES = Double.parseDouble(System.getProperty("sources", "0.5"));

    /** A family of a case with the true class of each pair. */
    record Item(String story, FitData data, Sparse features, int[] truth, int[] sources, double weight) {}

    private Fit() {}

    public static void main(String[] args) throws IOException {
        double lambda = Double.parseDouble(args[1]);
        Data data = Data.of(Arrays.asList(args).subList(2, args.length));
        Set<String> without = Set.of(System.getProperty("without", "").split(","));
        Learned left = leftOut(data, lambda, without);
        data.sets().forEach((name, cases) -> report(name, cases, left));
        if (!args[0].equals("-")) {
            write(Path.of(args[0]), left.weights().apply(""), data.stories());
            FitRetold.write(
                    Path.of(args[0]).resolveSibling("retold.properties"),
                    left.retold().apply(""),
                    data.stories().size());
        }
        FitRetold.print(left.retold().apply(""));
        for (Feature f : Feature.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s %6.2f -> %6.2f%n",
                    f.label(),
                    f.prior(),
                    left.weights().apply("").of(f));
        }
    }

    /** What is learned from: the sets by their argument, the families and lonely texts of those that are not scored only. */
    record Data(Map<String, List<Cases.Case>> sets, List<Item> items, List<FitRetold.Item> loners) {

        static Data of(List<String> args) {
            Data data = new Data(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
            for (String arg : args) {
                RenderedStory.Times times =
                        arg.contains(":none") ? RenderedStory.Times.NONE : RenderedStory.Times.SHOWN;
                List<Cases.Case> cases =
                        Cases.of(arg.split(":")[0], times, arg.contains(":oracle"), detector(arg, args));
                data.sets.put(arg, cases);
                if (!arg.contains(":val")) {
                    cases.forEach(c -> data.items.addAll(Fit.items(c)));
                }
                if (!arg.contains(":val") && !arg.contains(":oracle") && ACROSS) {
                    cases.forEach(c -> data.loners.add(FitRetold.item(c)));
                } else if (!arg.contains(":val") && !arg.contains(":oracle")) {
                    Cases.of(arg.split(":")[0], times, false, NEAR).forEach(c -> data.loners.add(FitRetold.item(c)));
                }
            }
            return data;
        }

        private static Detector detector(String arg, List<String> args) {
            List<String> others = args.stream()
                    .filter(other -> !other.contains(":val"))
                    .map(other -> other.split(":")[0])
                    .distinct()
                    .filter(other -> !other.equals(arg.split(":")[0]))
                    .toList();
            return !ACROSS || arg.contains(":val") || others.isEmpty()
                    ? new Detector(DetectOptions.defaults())
                    : new Detector(DetectOptions.defaults(), StoryTable.learnedOn(others));
        }

        List<String> stories() {
            return items.stream().map(Item::story).distinct().sorted().toList();
        }
    }

    /** What was learned without a story; without a story that is in no fold: from all. */
    record Learned(Function<String, Weights> weights, Function<String, Retold> retold) {}

    static Learned leftOut(Data data, double lambda, Set<String> without) {
        List<String> stories = data.stories();
        Map<String, Weights> weights = new HashMap<>();
        Map<String, Retold> retold = new HashMap<>();
        int folds = Math.min(Integer.getInteger("folds", stories.size()), stories.size());
        for (int fold = 0; fold < folds; fold++) {
            int at = fold;
            List<String> left = stories.stream()
                    .filter(s -> stories.indexOf(s) % folds == at)
                    .toList();
            Weights w = fit(
                    data.items().stream().filter(i -> !left.contains(i.story())).toList(), lambda, without);
            Retold r = retold(
                    data.loners().stream()
                            .filter(i -> !left.contains(i.story()))
                            .toList(),
                    without);
            left.forEach(s -> weights.put(s, w));
            left.forEach(s -> retold.put(s, r));
        }
        Weights all = fit(data.items(), lambda, without);
        Retold allRetold = retold(data.loners(), without);
        return new Learned(s -> weights.getOrDefault(s, all), s -> retold.getOrDefault(s, allRetold));
    }

    private static Retold retold(List<FitRetold.Item> loners, Set<String> without) {
        return without.contains("retold") ? Retold.never() : FitRetold.fit(loners);
    }

    private static void report(String name, List<Cases.Case> cases, Learned learned) {
        LineageScore score = score(cases, learned);
        if (Boolean.getBoolean("each")) {
            score.wrong().forEach(System.out::println);
            System.out.print(score.reliability());
            System.out.print(score.confusion());
        }
        System.out.println((name.contains(":val") ? "apart " : "left out ") + name + ": " + score.line());
    }

    static LineageScore score(List<Cases.Case> cases, Learned learned) {
        LineageScore score = new LineageScore();
        for (Cases.Case c : cases) {
            InferOptions options = new InferOptions(
                    InferOptions.defaults().sure(),
                    false,
                    learned.weights().apply(c.story()),
                    learned.retold().apply(c.story()));
            Lineage lineage = new Tracer(new TraceOptions(options)).trace(c.texts(), c.passages());
            score.add(c.truth(), c.names(), lineage);
        }
        return score;
    }

    static List<Item> items(Cases.Case c) {
        Map<String, Integer> truth = c.trueClasses();
        List<Item> items = new ArrayList<>();
        for (FitData data : FitData.of(c.texts(), c.passages(), Weights.prior())) {
            int[] is = data.pairs().stream()
                    .mapToInt(pair ->
                            truth.get(c.names().get(pair[0]) + " " + c.names().get(pair[1])))
                    .toArray();
            items.add(new Item(c.story(), data, Sparse.of(data.features()), is, sources(c, data), 1));
        }
        return items;
    }

    /** The true direct sources of each witness; an unseen source counts when two or more derive from it. */
    private static int[] sources(Cases.Case c, FitData data) {
        int[] sources = new int[data.ids().size()];
        for (int i = 0; i < sources.length; i++) {
            String child = c.names().get(data.ids().get(i));
            for (String parent : c.truth().parents().get(child)) {
                if (parent.startsWith("unseen:")) {
                    boolean several = c.truth().unseen().containsKey(parent.substring(7));
                    sources[i] |= several ? FitData.UNSEEN : 0;
                } else {
                    for (int j = 0; j < sources.length; j++) {
                        sources[i] |= parent.equals(c.names().get(data.ids().get(j))) ? 1 << j : 0;
                    }
                }
            }
        }
        return sources;
    }

    static Weights fit(List<Item> items, double lambda, Set<String> without) {
        double[] prior = Weights.prior().values();
        double[] w = prior.clone();
        double[] m = new double[w.length];
        double[] v = new double[w.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] g = new double[w.length];
            for (Item item : items) {
                gradient(item, w, g);
            }
            double rate = 0.05 * Math.min(1, 4.0 * (STEPS - step) / STEPS);
            for (int f = 0; f < w.length; f++) {
                Feature feature = Feature.values()[f];
                double firm = HELD.contains(feature) || Feature.HINTS.contains(feature) ? FIRM : 1;
                g[f] -= 2 * lambda * firm * (w[f] - prior[f]);
                m[f] = 0.9 * m[f] + 0.1 * g[f];
                v[f] = 0.99 * v[f] + 0.01 * g[f] * g[f];
                double mean = m[f] / (1 - Math.pow(0.9, step));
                double size = v[f] / (1 - Math.pow(0.99, step));
                w[f] += rate * mean / (Math.sqrt(size) + 1e-8);
                w[f] = FIXED.contains(feature) ? prior[f] : w[f];
                w[f] = without.contains(feature.kind().label()) || without.contains(feature.name()) ? 0 : w[f];
                w[f] = switch (Feature.values()[f].sign()) {
                    case POSITIVE -> Math.max(0, w[f]);
                    case NEGATIVE -> Math.min(0, w[f]);
                    case FREE -> w[f];
                };
            }
        }
        return Weights.of(w);
    }

    /** Adds the gradient of the logarithm of the probability of the truth. */
    private static void gradient(Item item, double[] w, double[] g) {
        Sparse f = item.features();
        double[] p = new double[f.size()];
        double top = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < p.length; s++) {
            p[s] = f.score(s, w);
            top = Math.max(top, p[s]);
        }
        double sum = 0;
        for (int s = 0; s < p.length; s++) {
            p[s] = Math.exp(p[s] - top);
            sum += p[s];
        }
        double[] pull = new double[p.length];
        for (int pair = 0; pair < item.truth().length; pair++) {
            double[][] kin = item.data().kin()[pair];
            int truth = item.truth()[pair];
            pull(at -> kin[at][truth], 1, p, sum, pull);
        }
        for (int i = 0; i < item.sources().length; i++) {
            int[] sources = item.data().sources()[i];
            int truth = item.sources()[i];
            pull(at -> sources[at] == truth ? 1 : 0, SOURCES, p, sum, pull);
        }
        for (int s = 0; s < p.length; s++) {
            f.add(s, item.weight() * pull[s], g);
        }
    }

    /** Pulls the structures that have the true class, each as far as it has it, towards more probability. */
    private static void pull(IntToDoubleFunction has, double weight, double[] p, double sum, double[] pull) {
        double mass = 0;
        for (int s = 0; s < p.length; s++) {
            mass += has.applyAsDouble(s) * p[s] / sum;
        }
        double q = mass * (1 - DOUBT) + DOUBT / 5;
        for (int s = 0; s < p.length; s++) {
            pull[s] += weight * (has.applyAsDouble(s) - mass) * (1 - DOUBT) / q * p[s] / sum;
        }
    }

    private static void write(Path file, Weights weights, List<String> stories) throws IOException {
        StringBuilder text = new StringBuilder("# Weights in nats, written by calibrate.Fit from " + stories.size()
                + " stories with their variants.\n");
        for (Feature f : Feature.values()) {
            double weight = Math.abs(weights.of(f)) < NOTHING ? 0 : weights.of(f);
            text.append(String.format(Locale.ROOT, "%s=%.3f%n", f.label(), weight));
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
