package io.github.stemma.calibrate;

import io.github.stemma.gold.RenderedStory;
import io.github.stemma.gold.RenderedStory.TrueRelation;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The provenance figures of {@code score_stories.py} over many stories; add stories, then ask. */
public final class LineageScore {

    private static final List<Verdict> CLASSES = List.of(
            Verdict.A_FROM_B, Verdict.B_FROM_A, Verdict.COMMON_SEEN, Verdict.COMMON_UNSEEN, Verdict.INDEPENDENT);
    private static final double FLOOR = 1e-3;

    private int pairs;
    private int given;
    private int right;
    private int dependent;
    private int decided;
    private int dependentRight;
    private int reversed;
    private int falseArrows;
    private double loss;
    private final int[] parents = new int[3];
    private final int[] unseen = new int[3];
    private final double[][] bins = new double[10][3];
    private final int[][] confusion = new int[5][6];
    private final List<String> wrong = new ArrayList<>();

    /** Takes in what was inferred of a story; {@code names} gives the story's name for each witness id. */
    public void add(RenderedStory story, Map<String, String> names, Lineage lineage) {
        Map<String, Relation> said = new HashMap<>();
        for (Relation relation : lineage.relations()) {
            said.put(names.get(relation.a()) + " " + names.get(relation.b()), relation);
        }
        for (TrueRelation truth : story.relations()) {
            Relation straight = said.get(truth.a() + " " + truth.b());
            Relation crossed = said.get(truth.b() + " " + truth.a());
            Verdict verdict =
                    straight != null ? straight.verdict() : crossed.verdict().mirrored();
            double[] p = new double[CLASSES.size()];
            for (int c = 0; c < p.length; c++) {
                p[c] = Math.max(
                        FLOOR,
                        straight != null
                                ? straight.probabilities().of(CLASSES.get(c))
                                : crossed.probabilities().mirrored().of(CLASSES.get(c)));
            }
            pair(story.name(), truth, verdict, p, why(names, straight != null ? straight : crossed));
        }
        sources(story, names, lineage);
    }

    private void pair(String story, TrueRelation truth, Verdict verdict, double[] p, String why) {
        Verdict is = verdict(truth.verdict());
        pairs++;
        loss -= Math.log(p[CLASSES.indexOf(is)]) / Math.log(2);
        int top = 0;
        for (int c = 1; c < p.length; c++) {
            top = p[c] > p[top] ? c : top;
        }
        double[] bin = bins[Math.min(9, (int) (p[top] * 10))];
        bin[0]++;
        bin[1] += p[top];
        bin[2] += CLASSES.get(top) == is ? 1 : 0;
        boolean copied = is != Verdict.INDEPENDENT;
        if (verdict != Verdict.UNDIRECTED) {
            given++;
            right += verdict == is ? 1 : 0;
            reversed += is.isArrow() && verdict == is.mirrored() ? 1 : 0;
            decided += copied ? 1 : 0;
            dependentRight += copied && verdict == is ? 1 : 0;
        }
        dependent += copied ? 1 : 0;
        falseArrows += verdict.isArrow() && !is.isArrow() ? 1 : 0;
        confusion[CLASSES.indexOf(is)][verdict.ordinal()]++;
        if (verdict != is) {
            wrong.add(String.format(
                    Locale.ROOT,
                    "%s: %s ~ %s: said %s (top %.2f), true %s (%.2f, %d words): %s",
                    story,
                    truth.a(),
                    truth.b(),
                    verdict.label(),
                    p[top],
                    is.label(),
                    p[CLASSES.indexOf(is)],
                    truth.words(),
                    why));
        }
    }

    /** What weighed most, and how much was found. */
    private static String why(Map<String, String> names, Relation relation) {
        String found = String.format(
                Locale.ROOT,
                "%d words found (%.0f %% of %s, %.0f %% of %s)",
                relation.sharedWords(),
                100 * relation.shareA(),
                names.get(relation.a()),
                100 * relation.shareB(),
                names.get(relation.b()));
        return relation.evidence().stream()
                .filter(e -> e.bits() != 0)
                .limit(2)
                .map(e -> String.format(
                        Locale.ROOT,
                        ", %s %.1f bits for %s",
                        e.kind().label(),
                        e.bits(),
                        e.favours().label()))
                .reduce(found, String::concat);
    }

    private static Verdict verdict(String label) {
        return Verdict.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private void sources(RenderedStory story, Map<String, String> names, Lineage lineage) {
        Map<String, Set<String>> said = new TreeMap<>();
        Map<String, Set<String>> children = new LinkedHashMap<>();
        Map<String, Set<String>> nested = new HashMap<>();
        for (Unseen source : lineage.unseen()) {
            children.put(source.id(), new HashSet<>());
        }
        for (Derivation arrow : lineage.derivations()) {
            if (arrow.probability() < 0.5) {
                continue;
            }
            String child = names.get(arrow.derived());
            if (child == null) {
                nested.computeIfAbsent(arrow.source(), s -> new HashSet<>()).add(arrow.derived());
            } else if (children.containsKey(arrow.source())) {
                said.computeIfAbsent(child, c -> new HashSet<>()).add("unseen");
                children.get(arrow.source()).add(child);
            } else {
                said.computeIfAbsent(child, c -> new HashSet<>()).add(names.get(arrow.source()));
            }
        }
        story.parents().forEach((child, truth) -> {
            Set<String> is = new HashSet<>();
            truth.forEach(p -> is.add(p.startsWith("unseen:") ? "unseen" : p));
            Set<String> s = said.getOrDefault(child, Set.of());
            int hit = (int) is.stream().filter(s::contains).count();
            parents[0] += hit;
            parents[1] += s.size() - hit;
            parents[2] += is.size() - hit;
            if (hit < s.size() || hit < is.size()) {
                wrong.add(story.name() + ": parents of " + child + ": said " + s + ", true " + is);
            }
        });
        unseen(story, children, nested);
    }

    private void unseen(RenderedStory story, Map<String, Set<String>> children, Map<String, Set<String>> nested) {
        List<Set<String>> left = new ArrayList<>();
        for (String source : children.keySet()) {
            Set<String> below = below(source, children, nested, new HashSet<>());
            if (below.size() >= 2) {
                left.add(below);
            }
        }
        for (Set<String> truth : new HashSet<>(story.unseen().values())) {
            Set<String> best = null;
            for (Set<String> c : left) {
                best = best == null || jaccard(c, truth) > jaccard(best, truth) ? c : best;
            }
            if (best != null && jaccard(best, truth) >= 0.5) {
                unseen[0]++;
                left.remove(best);
            } else {
                unseen[2]++;
                wrong.add(story.name() + ": unseen source not found: " + truth);
            }
        }
        unseen[1] += left.size();
        left.forEach(c -> wrong.add(story.name() + ": unseen source too many: " + c));
    }

    private static Set<String> below(
            String source, Map<String, Set<String>> children, Map<String, Set<String>> nested, Set<String> met) {
        Set<String> below = new HashSet<>(children.getOrDefault(source, Set.of()));
        if (met.add(source)) {
            nested.getOrDefault(source, Set.of()).forEach(n -> below.addAll(below(n, children, nested, met)));
        }
        return below;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / (a.size() + b.size() - both.size());
    }

    private static double f1(int[] counts) {
        return counts[0] == 0 ? 0 : 2.0 * counts[0] / (2 * counts[0] + counts[1] + counts[2]);
    }

    public double accuracy() {
        return (double) right / Math.max(1, given);
    }

    public double coverage() {
        return (double) decided / Math.max(1, dependent);
    }

    public double dependentAccuracy() {
        return (double) dependentRight / Math.max(1, decided);
    }

    public int reversed() {
        return reversed;
    }

    public int falseArrows() {
        return falseArrows;
    }

    public int pairs() {
        return pairs;
    }

    /** Log loss in bits. */
    public double loss() {
        return loss / Math.max(1, pairs);
    }

    /** Expected calibration error over ten bins of the top probability. */
    public double ece() {
        double sum = 0;
        for (double[] bin : bins) {
            sum += Math.abs(bin[1] - bin[2]);
        }
        return sum / Math.max(1, pairs);
    }

    public double parentsF1() {
        return f1(parents);
    }

    public double unseenF1() {
        return f1(unseen);
    }

    /** A line for each verdict, parent set or unseen source that is wrong. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Bins of the top probability: from, pairs, mean probability, part right. */
    public String reliability() {
        StringBuilder table = new StringBuilder("said      pairs  mean  right\n");
        for (int b = 0; b < bins.length; b++) {
            if (bins[b][0] > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "%.1f-%.1f  %5.0f  %.3f  %.3f%n",
                        b / 10.0,
                        (b + 1) / 10.0,
                        bins[b][0],
                        bins[b][1] / bins[b][0],
                        bins[b][2] / bins[b][0]));
            }
        }
        return table.toString();
    }

    /** Rows the truth, columns what was said. */
    public String confusion() {
        StringBuilder table = new StringBuilder("true \\ said      a<b   b<a  seen unsee indep undir\n");
        for (int t = 0; t < confusion.length; t++) {
            table.append(String.format(Locale.ROOT, "%-14s", CLASSES.get(t).label()));
            for (int s = 0; s < confusion[t].length; s++) {
                table.append(String.format(Locale.ROOT, " %5d", confusion[t][s]));
            }
            table.append('\n');
        }
        return table.toString();
    }

    /** The figures as a line. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "right %.3f (dependent %.3f) coverage %.3f reversed %d false arrows %d/%d loss %.3f ece %.3f parents %.3f unseen %.3f",
                accuracy(),
                dependentAccuracy(),
                coverage(),
                reversed,
                falseArrows,
                pairs,
                loss(),
                ece(),
                parentsF1(),
                unseenF1());
    }
}
