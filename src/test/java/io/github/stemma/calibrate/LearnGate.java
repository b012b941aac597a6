package io.github.stemma.calibrate;

import io.github.stemma.align.NearCopies;
import io.github.stemma.align.Quoted;
import io.github.stemma.align.Relatedness;
import io.github.stemma.align.Scoring;
import io.github.stemma.chain.Chainer;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.seed.PairSeeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Learns whether two texts are related at all, leaving one story out, and prints the weights over all of them. */
public final class LearnGate {

    private static final double RIDGE = 10;

    private LearnGate() {}

    public static void main(String[] args) {
        List<Logistic.Example> examples = new ArrayList<>();
        for (String folder : args.length == 0 ? new String[] {"src/test/resources/stories"} : args) {
            examples.addAll(examples(folder));
        }
        List<double[]> scored = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String group :
                examples.stream().map(Logistic.Example::group).distinct().toList()) {
            Logistic model = Logistic.fit(
                    examples.stream().filter(e -> !e.group().equals(group)).toList(), RIDGE);
            for (Logistic.Example e : examples) {
                if (e.group().equals(group)) {
                    scored.add(new double[] {model.logit(e.x()), e.y() ? 1 : 0, e.weight()});
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
        Logistic all = Logistic.fit(examples, RIDGE);
        System.out.println(Relatedness.FEATURES + " intercept");
        System.out.println(Arrays.stream(all.weights)
                .mapToObj(w -> String.format(Locale.ROOT, "%.4f", w))
                .collect(Collectors.joining(", ")));
    }

    /** The model learned from all stories but one. */
    static Logistic fit(List<Logistic.Example> examples, String without) {
        return Logistic.fit(
                examples.stream().filter(e -> !e.group().equals(without)).toList(), RIDGE);
    }

    static List<Logistic.Example> examples(String folder) {
        return PairExamples.of(folder, LearnGate::features);
    }

    private static double[] features(WeighedPair pair) {
        Seeds seeds = PairSeeds.of(pair);
        NearCopies near = NearCopies.of(pair, seeds, new Chainer().chains(seeds), Scoring.NEWS, 1e-3);
        return new Relatedness(pair, new Quoted(pair, Scoring.NEWS), near.alignments()).features();
    }
}
