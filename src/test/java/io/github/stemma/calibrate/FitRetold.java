package io.github.stemma.calibrate;

import io.github.stemma.infer.RetoldData;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Retold;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Fits the weights that say whether a text in which nothing was found retells another wholly in other words: maximises
 * the probability of the true relations of the pairs such texts are in, with a ridge to the priors, by ascent along a
 * numerical gradient. Called by {@link Fit}, which leaves whole stories out.
 */
final class FitRetold {

    private static final double RIDGE = Double.parseDouble(System.getProperty("ridge", "0.5"));
    private static final int STEPS = 120;
    /** From weights that were fitted with all cues. */
    private static final int MORE = 50;

    private static final double DELTA = 1e-3;

    /** A case with its story. */
    record Item(String story, RetoldData data) {}

    private FitRetold() {}

    static Item item(Cases.Case c) {
        Map<String, Integer> truth = c.trueClasses();
        return new Item(
                c.story(),
                new RetoldData(
                        c.texts(),
                        c.passages(),
                        Weights.learned(),
                        (a, b) -> truth.get(c.names().get(a) + " " + c.names().get(b))));
    }

    static Retold fit(List<Item> items) {
        return fit(items, Retold.prior().weights(), STEPS, Set.of());
    }

    /** Goes on from weights that were fitted, with the weights of some cues kept at 0. */
    static Retold again(List<Item> items, Retold from, Set<Retold.Cue> without) {
        double[] start = from.weights();
        without.forEach(cue -> start[cue.ordinal()] = 0);
        return fit(items, start, MORE, without);
    }

    private static Retold fit(List<Item> items, double[] start, int steps, Set<Retold.Cue> without) {
        double[] prior = Retold.prior().weights();
        double[] w = start;
        double[] m = new double[w.length];
        double[] v = new double[w.length];
        for (int step = 1; step <= steps; step++) {
            double here = score(items, w, prior);
            double[] next = w.clone();
            for (int c = 0; c < w.length; c++) {
                if (without.contains(Retold.Cue.values()[c])) {
                    continue;
                }
                double[] moved = w.clone();
                moved[c] += DELTA;
                double g = (score(items, moved, prior) - here) / DELTA;
                m[c] = 0.9 * m[c] + 0.1 * g;
                v[c] = 0.99 * v[c] + 0.01 * g * g;
                double rate = 0.1 * Math.min(1, 3.0 * (steps - step) / steps);
                next[c] += rate
                        * (m[c] / (1 - Math.pow(0.9, step)))
                        / (Math.sqrt(v[c] / (1 - Math.pow(0.99, step))) + 1e-8);
            }
            w = next;
        }
        return Retold.of(w);
    }

    private static double score(List<Item> items, double[] w, double[] prior) {
        Retold retold = Retold.of(w);
        double sum = 0;
        for (Item item : items) {
            sum += item.data().score(retold);
        }
        for (int c = 0; c < w.length; c++) {
            sum -= RIDGE * (w[c] - prior[c]) * (w[c] - prior[c]);
        }
        return sum;
    }

    static void print(Retold retold) {
        for (Retold.Cue cue : Retold.Cue.values()) {
            System.out.printf(
                    Locale.ROOT, "  %-24s %6.2f -> %6.2f%n", cue.label(), cue.prior(), retold.weights()[cue.ordinal()]);
        }
    }

    static void write(Path file, Retold retold, int stories) throws IOException {
        StringBuilder text = new StringBuilder(
                "# Weights in nats, written by calibrate.Fit from " + stories + " stories with their variants.\n");
        for (Retold.Cue cue : Retold.Cue.values()) {
            text.append(String.format(Locale.ROOT, "%s=%.3f%n", cue.label(), retold.weights()[cue.ordinal()]));
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
