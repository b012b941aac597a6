package io.github.stemma.calibrate;

import io.github.stemma.align.ProseKnobs;
import io.github.stemma.calibrate.PanTable.Pair;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns the knobs of the prose profile on a PAN corpus by coordinate ascent on plagdet over all cases: once on all pairs,
 * and on each half with the score on the other half. {@code PanTune FOLDER} tunes; {@code PanTune FOLDER name=value,…  …}
 * prints the figures of each variant given.
 */
public final class PanTune {

    private static final Map<String, double[]> GRID = new LinkedHashMap<>();

    static {
        GRID.put("best", new double[] {.6, .7, .8, .9});
        GRID.put("cosine", new double[] {.2, .25, .3, .35});
        GRID.put("dice", new double[] {.2, .25, .3, .33, .36, .4});
        GRID.put("gap", new double[] {2, 3, 4, 5});
        GRID.put("alike", new double[] {.3, .35, .4, .45, .5});
        GRID.put("covered", new double[] {.4, .5, .6, .7, .8});
        GRID.put("least", new double[] {100, 150, 200});
        GRID.put("merge", new double[] {3, 10, 20, 40, 60});
        GRID.put("trimEvalue", new double[] {1e-3, 1e-6, 1e-9});
        GRID.put("aloneEvalue", new double[] {1e-12, 1e-15, 1e-20, 1e-30});
        GRID.put("summaryAlike", new double[] {.3, .34, .38});
        GRID.put("summaryGap", new double[] {15, 25, 35});
        GRID.put("ratio", new double[] {2, 3, 4});
        GRID.put("overlap", new double[] {0, 1, 2, 3});
    }

    private PanTune() {}

    public static void main(String[] args) throws IOException {
        List<Pair> pairs = PanTable.pairs(Path.of(args[0]));
        if (args.length > 1) {
            for (String variant : List.of(args).subList(1, args.length)) {
                ProseKnobs knobs = ProseKnobs.defaults();
                for (String change : variant.split(",")) {
                    String[] pair = change.split("=");
                    knobs = pair.length < 2 ? knobs : with(knobs, pair[0], Double.parseDouble(pair[1]));
                }
                System.out.println(variant + " " + figures(PanTable.plagdet(pairs, knobs)));
            }
            return;
        }
        for (int half = 0; half < 2; half++) {
            int h = half;
            ProseKnobs knobs =
                    ascend(pairs.stream().filter(p -> p.index() % 2 == h).toList());
            List<Pair> other = pairs.stream().filter(p -> p.index() % 2 != h).toList();
            System.out.println("half " + half + ": " + knobs);
            System.out.println("  on the other half: " + figures(PanTable.plagdet(other, knobs)));
        }
        ProseKnobs knobs = ascend(pairs);
        System.out.println("all: " + knobs + "\n  " + figures(PanTable.plagdet(pairs, knobs)));
    }

    private static ProseKnobs ascend(List<Pair> pairs) {
        ProseKnobs best = ProseKnobs.defaults();
        double top = score(pairs, best);
        for (int round = 0; round < 1; round++) {
            for (Map.Entry<String, double[]> knob : GRID.entrySet()) {
                for (double value : knob.getValue()) {
                    ProseKnobs next = with(best, knob.getKey(), value);
                    double score = next.equals(best) ? top : score(pairs, next);
                    if (score > top + 1e-9) {
                        top = score;
                        best = next;
                    }
                }
            }
        }
        return best;
    }

    /** plagdet over all cases and, so that no subset is given up, a quarter of each subset's. */
    private static double score(List<Pair> pairs, ProseKnobs knobs) {
        double[] plagdet = PanTable.plagdet(pairs, knobs);
        double sum = 0;
        for (int k = 1; k < plagdet.length - 1; k++) {
            sum += plagdet[k];
        }
        return plagdet[plagdet.length - 1] + .25 * sum;
    }

    private static String figures(double[] plagdet) {
        return Arrays.toString(Arrays.stream(plagdet)
                .mapToObj(x -> String.format(Locale.ROOT, "%.3f", x))
                .toArray());
    }

    /** The knobs with one of them changed. */
    static ProseKnobs with(ProseKnobs knobs, String name, double value) {
        try {
            RecordComponent[] parts = ProseKnobs.class.getRecordComponents();
            Object[] values = new Object[parts.length];
            Class<?>[] types = new Class<?>[parts.length];
            for (int k = 0; k < parts.length; k++) {
                types[k] = parts[k].getType();
                Object old = parts[k].getAccessor().invoke(knobs);
                values[k] =
                        !parts[k].getName().equals(name) ? old : types[k] == int.class ? (Object) (int) value : value;
            }
            return ProseKnobs.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
