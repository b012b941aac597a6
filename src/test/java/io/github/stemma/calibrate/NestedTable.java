package io.github.stemma.calibrate;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.pipeline.Tracer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints how often unseen sources are found in SIMULATED cascades in which a hidden agency item and a hidden paper's
 * version of it stand behind the texts, and how often an inner one is made up where the item alone does.
 */
public final class NestedTable {

    private NestedTable() {}

    public static void main(String[] args) {
        int seeds = args.length == 0 ? 20 : Integer.parseInt(args[0]);
        System.out.println("shape            texts  outer inner arrow  made-up");
        shape("item, version", new int[] {-1, 0, 0, 0, 1, 1}, Set.of(0, 1), seeds);
        shape("item, version", new int[] {-1, 0, 0, 0, 0, 1, 1, 1}, Set.of(0, 1), seeds);
        shape("version of seen", new int[] {-1, 0, 0, 0, 1, 1}, Set.of(1), seeds);
        shape("item only", new int[] {-1, 0, 0, 0, 0}, Set.of(0), seeds);
        shape("item only", new int[] {-1, 0, 0, 0, 0, 0, 0}, Set.of(0), seeds);
    }

    private static void shape(String name, int[] parent, Set<Integer> hidden, int seeds) {
        double[] sums = new double[4];
        for (int seed = 0; seed < seeds; seed++) {
            double[] one = score(cascade(parent, hidden, seed));
            for (int k = 0; k < sums.length; k++) {
                sums[k] += one[k] / seeds;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s %5d  %.2f  %.2f  %.2f   %.2f%n",
                name,
                parent.length - hidden.size(),
                sums[0],
                sums[1],
                sums[2],
                sums[3]);
    }

    static Cascade cascade(int[] parent, Set<Integer> hidden, long seed) {
        boolean[] seen = new boolean[parent.length];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = !hidden.contains(i);
        }
        return Cascade.of(parent, seen, false, seed);
    }

    /** Whether the outer unseen source is found, the inner one (or its complement), an arrow between them; sources made up. */
    static double[] score(Cascade cascade) {
        Lineage lineage = new Tracer(TraceOptions.defaults())
                .trace(
                        cascade.texts(),
                        new Detector(DetectOptions.defaults())
                                .detect(cascade.texts())
                                .passages());
        List<Set<String>> said = new ArrayList<>();
        lineage.unseen().forEach(unseen -> said.add(below(lineage, unseen.id())));
        double[] out = new double[4];
        for (int i = 0; i < cascade.parent().length; i++) {
            if (!cascade.seen()[i]) {
                boolean outer = cascade.parent()[i] < 0;
                Set<String> below = below(cascade, i);
                boolean found = said.remove(below) || !outer && said.remove(others(cascade, below));
                out[outer ? 0 : 1] += found ? 1 : 0;
            }
        }
        Set<String> ids = new HashSet<>();
        lineage.unseen().stream().map(Unseen::id).forEach(ids::add);
        out[2] = lineage.derivations().stream().anyMatch(d -> ids.contains(d.derived()) && d.probability() >= 0.5)
                ? 1
                : 0;
        out[3] = said.size();
        return out;
    }

    /** Nothing but a time or a credit says which of two halves is the inner one. */
    private static Set<String> others(Cascade cascade, Set<String> below) {
        Set<String> others = new HashSet<>();
        cascade.texts().stream().map(Text::id).filter(id -> !below.contains(id)).forEach(others::add);
        return others;
    }

    private static Set<String> below(Cascade cascade, int node) {
        Set<String> below = new HashSet<>();
        for (int k = 0; k < cascade.shown().size(); k++) {
            for (int up = cascade.parent()[cascade.shown().get(k)]; up >= 0; up = cascade.parent()[up]) {
                if (up == node) {
                    below.add("w" + (k + 1));
                }
            }
        }
        return below;
    }

    private static Set<String> below(Lineage lineage, String id) {
        Set<String> below = new HashSet<>();
        Map<String, List<Derivation>> from =
                lineage.derivations().stream().collect(Collectors.groupingBy(Derivation::source));
        for (Derivation arrow : from.getOrDefault(id, List.of())) {
            if (arrow.probability() >= 0.5) {
                below.addAll(
                        arrow.derived().startsWith("u") ? below(lineage, arrow.derived()) : Set.of(arrow.derived()));
            }
        }
        return below;
    }
}
