package io.github.stemma.calibrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures constants that are not final, and puts a row for each into the page of what other values gain or lose. For
 * {@link Knobs}, which says what a row means.
 */
public final class KnobTable {

    private static final Path PAGE = Path.of("src/docs/constants.md");

    private static final Pattern ROW = Pattern.compile("\\| `([a-zA-Z.]+\\.[A-Z][A-Z_0-9]*)` \\| .*");

    private static final String HEAD = "| constant | value | scored by | other values | |\n|---|---|---|---|---|\n";

    private static final double CHANCE = .01;

    /** What can be scored with all that is learned learned anew. */
    private static final List<String> LEARNED = List.of("passages", "provenance");

    private final Map<String, Trial> trials = new HashMap<>();
    private final Map<String, Trial.Result> shipped = new HashMap<>();

    private KnobTable() {}

    /** Measures these and renews the page after each. */
    public static void measure(List<String> names) throws IOException, ReflectiveOperationException {
        KnobTable table = new KnobTable();
        for (String name : names) {
            String row = table.row(name);
            System.out.print(row);
            renew(name, row);
        }
    }

    /** How many points passages lose over all sets with another value of this constant, and with its own after that. */
    public static double[] drop(String name, double value) throws ReflectiveOperationException {
        Trial trial = new PassageTrial(false);
        Trial.Result as = trial.run();
        Trial.Result other = with(new Knob(name), value, trial);
        return new double[] {total(as) - total(other), total(as) - total(trial.run())};
    }

    private static double total(Trial.Result result) {
        return result.sets().values().stream().mapToDouble(points -> points).sum();
    }

    private String row(String name) throws IOException, ReflectiveOperationException {
        String by = scoredBy(name);
        Knob knob = new Knob(name);
        Map<Double, Trial.Result> results = results(knob, by);
        Trial.Result as = as(by);
        String others = results.entrySet().stream()
                .map(e -> number(e.getKey()) + ": " + points(e.getValue(), as))
                .collect(Collectors.joining("; "));
        List<String> said = new ArrayList<>();
        for (Map.Entry<Double, Trial.Result> e : results.entrySet()) {
            if (isBetter(e.getValue(), as) && LEARNED.contains(by)) {
                Trial.Result anew = with(knob, e.getKey(), trial(by + " anew"));
                boolean holds = isBetter(anew, as(by + " anew"));
                said.add(number(e.getKey())
                        + (holds ? " is better, learned anew " : " not when learned anew: ")
                        + points(anew, as(by + " anew")));
            }
        }
        boolean same = results.values().stream().allMatch(as::equals);
        return String.format(
                "| `%s` | %s | %s | %s | %s |%n",
                name,
                Knobs.constants().get(name).value(),
                by,
                same ? others.replace(": 0; ", " to ").replace(": 0", ": the same") : others,
                String.join("; ", said));
    }

    /** By other value, rising; those between only where the least or the largest gains something. */
    private Map<Double, Trial.Result> results(Knob knob, String by) throws ReflectiveOperationException {
        List<Double> values = knob.others();
        double least = values.get(0);
        double largest = values.get(values.size() - 1);
        Trial.Result first = with(knob, least, trial(by));
        Trial.Result last = with(knob, largest, trial(by));
        Map<Double, Trial.Result> results = new LinkedHashMap<>();
        results.put(least, first);
        if (gains(first, as(by)) || gains(last, as(by))) {
            for (double value : values.subList(1, values.size() - 1)) {
                results.put(value, with(knob, value, trial(by)));
            }
        }
        results.put(largest, last);
        return results;
    }

    private Trial trial(String by) {
        return trials.computeIfAbsent(by, name -> switch (name) {
            case "passages" -> new PassageTrial(false);
            case "passages anew" -> new PassageTrial(true);
            case "provenance" -> new LineageTrial(false);
            case "provenance anew" -> new LineageTrial(true);
            case "prose" -> new ProseTrial();
            default -> new CascadeTrial();
        });
    }

    private Trial.Result as(String by) {
        return shipped.computeIfAbsent(by, name -> trial(name).run());
    }

    private static Trial.Result with(Knob knob, double value, Trial trial) throws ReflectiveOperationException {
        knob.set(value);
        try {
            return trial.run();
        } finally {
            knob.reset();
        }
    }

    private static String scoredBy(String name) {
        if (name.matches("infer\\.belief\\.(Mosaic|Neighbours)\\..*|collate\\.Forks\\.MOST")) {
            return "cascades";
        }
        if (name.startsWith("pipeline.ProseDetector.")) {
            return "prose";
        }
        return name.matches("(collate|family|infer)\\..*") ? "provenance" : "passages";
    }

    /** Gain on each set, and the stories with more and with fewer points. */
    private static String points(Trial.Result result, Trial.Result as) {
        if (result.equals(as)) {
            return "0";
        }
        List<String> sets = new ArrayList<>();
        for (double beyond : result.beyond(as)) {
            String gain = String.format(Locale.ROOT, "%+.2f", beyond);
            sets.add(gain.matches(".0\\.00") ? "0" : gain.replaceFirst("0\\.", "."));
        }
        int[] signs = result.signs(as);
        return String.join(" ", sets) + " (" + signs[0] + ":" + signs[1] + ")";
    }

    private static boolean gains(Trial.Result result, Trial.Result as) {
        return Arrays.stream(result.beyond(as)).anyMatch(beyond -> beyond > 0);
    }

    static boolean isBetter(Trial.Result result, Trial.Result as) {
        for (double beyond : result.beyond(as)) {
            if (beyond <= 0) {
                return false;
            }
        }
        int[] signs = result.signs(as);
        return signs[0] > signs[1] && chance(signs[1], signs[0] + signs[1]) <= CHANCE;
    }

    /** Chance that of n fair coins at most so many fall on one side. */
    static double chance(int most, int n) {
        double ways = 1;
        double sum = 1;
        for (int k = 1; k <= most; k++) {
            ways = ways * (n - k + 1) / k;
            sum += ways;
        }
        return sum / Math.pow(2, n);
    }

    /** Puts a row in the place of the old one of the same constant, in the order of the other page. */
    private static void renew(String name, String row) throws IOException {
        String page = Files.readString(PAGE);
        int at = page.indexOf(HEAD) + HEAD.length();
        Map<String, String> rows = new LinkedHashMap<>();
        Knobs.constants().keySet().forEach(known -> rows.put(known, ""));
        for (String line : page.substring(at).split("(?<=\n)")) {
            Matcher old = ROW.matcher(line.strip());
            if (old.matches()) {
                rows.computeIfPresent(old.group(1), (constant, none) -> line);
            }
        }
        rows.put(name, row);
        Files.writeString(PAGE, page.substring(0, at) + String.join("", rows.values()));
    }

    private static String number(double value) {
        String text = value == Math.rint(value) && Math.abs(value) < 1e7
                ? Long.toString((long) value)
                : Float.toString((float) value).replace(".0E", "e").replace("E", "e");
        return text.replaceFirst("^(-?)0\\.", "$1.");
    }
}
