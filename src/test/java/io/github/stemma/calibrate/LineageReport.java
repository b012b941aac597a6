package io.github.stemma.calibrate;

import io.github.stemma.model.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Where provenance goes wrong, with whole stories left out, as Markdown tables for {@code src/docs/algorithm.md}:
 * {@code LineageReport confusion|reliability|wrong|all LAMBDA FOLDER[:none][:val]…} with {@code -Dfolds=N} and
 * {@code -Dacross=true} as for {@link Fit}. {@code confusion}: verdicts by truth. {@code reliability}: how often what is said
 * with a probability is so, for each class and for the likeliest. {@code wrong}: every wrong verdict with a reason found by
 * the rules of {@link Why}, of sets that are not learned from ({@code :val}) their number only, then what is wrong with the
 * direct sources.
 */
public final class LineageReport {

    private static final List<String> SHORT =
            List.of("a-from-b", "b-from-a", "common-seen", "common-unseen", "independent", "undirected");

    private LineageReport() {}

    public static void main(String[] args) {
        Fit.Data data = Fit.Data.of(Arrays.asList(args).subList(2, args.length));
        Fit.Learned learned = Fit.leftOut(data, Double.parseDouble(args[1]), Set.of());
        Map<String, LineageScore> scores = new LinkedHashMap<>();
        data.sets().forEach((set, cases) -> scores.put(name(set), Fit.score(cases, learned)));
        boolean all = args[0].equals("all");
        if (all || args[0].equals("confusion")) {
            scores.forEach(LineageReport::confusion);
        }
        if (all || args[0].equals("reliability")) {
            scores.forEach(LineageReport::reliability);
        }
        if (all || args[0].equals("wrong")) {
            data.sets().keySet().stream()
                    .filter(set -> !set.contains(":val") && !set.contains(":none"))
                    .forEach(set -> wrong(name(set), scores.get(name(set))));
            counts("wrong verdict because", scores, LineageReport::whys);
            counts("direct sources", scores, LineageReport::faults);
        }
    }

    /** {@code src/test/resources/stories:none} is {@code stories, no times}. */
    private static String name(String set) {
        String[] parts = set.substring(set.lastIndexOf('/') + 1).split(":");
        return parts[0] + (Arrays.asList(parts).contains("none") ? ", no times" : "");
    }

    private static void confusion(String set, LineageScore score) {
        System.out.println("\n`" + set + "`, rows the truth, columns what is said:\n");
        System.out.println("| | " + String.join(" | ", SHORT) + " |\n|---|---|---|---|---|---|---|");
        int[][] counts = score.counts();
        for (int truth = 0; truth < counts.length; truth++) {
            System.out.print("| " + SHORT.get(truth) + " |");
            for (Verdict verdict : verdicts()) {
                System.out.print(" " + counts[truth][verdict.ordinal()] + " |");
            }
            System.out.println();
        }
        int[] undecided = score.undecided();
        System.out.println(
                "\nUndirected " + undecided[0] + ", the likeliest class of which is right in " + undecided[1] + ".");
    }

    private static List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>(LineageScore.CLASSES);
        verdicts.add(Verdict.UNDIRECTED);
        return verdicts;
    }

    private static void reliability(String set, LineageScore score) {
        System.out.println("\n`" + set + "`, pairs: mean probability, part of them that is so:\n");
        System.out.println("| said | likeliest | " + String.join(" | ", SHORT.subList(0, 5))
                + " |\n|---|---|---|---|---|---|---|");
        for (int bin = 0; bin < 10; bin++) {
            System.out.printf(
                    Locale.ROOT,
                    "| %.1f-%.1f | %s |",
                    bin / 10.0,
                    (bin + 1) / 10.0,
                    score.top().cell(bin));
            for (Reliability each : score.each()) {
                System.out.print(" " + each.cell(bin) + " |");
            }
            System.out.println();
        }
        System.out.printf(Locale.ROOT, "| error | %.3f |", score.top().error());
        score.each().forEach(each -> System.out.printf(Locale.ROOT, " %.3f |", each.error()));
        System.out.println();
    }

    private static void wrong(String set, LineageScore score) {
        System.out.println("\n`" + set + "`, every wrong verdict:\n");
        System.out.println("| story | pair | said | true | words found, true | why |\n|---|---|---|---|---|---|");
        for (LineageScore.Mistake m : score.mistakes()) {
            Why.Case c = m.is();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s, %s | %s %.2f | %s %.2f | %d, %d | %s |%n",
                    c.story().name(),
                    c.truth().a(),
                    c.truth().b(),
                    c.said().label(),
                    m.said(),
                    c.is().label(),
                    m.truth(),
                    c.relation().sharedWords(),
                    c.truth().words(),
                    m.why().label());
        }
    }

    private static void counts(
            String title, Map<String, LineageScore> scores, Function<LineageScore, Map<String, Integer>> of) {
        Set<String> labels = new LinkedHashSet<>();
        scores.values().forEach(score -> labels.addAll(of.apply(score).keySet()));
        System.out.println("\n| " + title + " | " + String.join(" | ", scores.keySet()) + " |");
        System.out.println("|---|" + "---|".repeat(scores.size()));
        for (String label : labels) {
            System.out.print("| " + label + " |");
            scores.values()
                    .forEach(score -> System.out.print(" " + of.apply(score).getOrDefault(label, 0) + " |"));
            System.out.println();
        }
    }

    private static Map<String, Integer> whys(LineageScore score) {
        Map<Why, Integer> counts = new EnumMap<>(Why.class);
        score.mistakes().forEach(m -> counts.merge(m.why(), 1, Integer::sum));
        Map<String, Integer> byLabel = new LinkedHashMap<>();
        counts.forEach((why, n) -> byLabel.put(why.label(), n));
        return byLabel;
    }

    private static Map<String, Integer> faults(LineageScore score) {
        Map<String, Integer> byLabel = new LinkedHashMap<>();
        score.faults().forEach((fault, n) -> byLabel.put(fault.label(), n));
        return byLabel;
    }
}
