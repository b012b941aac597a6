package io.github.stemma.calibrate;

import io.github.stemma.gold.RenderedStory;
import io.github.stemma.gold.RenderedStory.TrueRelation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The provenance figures of {@code score_stories.py} over many stories; add stories, then ask. */
public final class LineageScore {

    static final List<Verdict> CLASSES = List.of(
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
    private int undecidedRight;
    private final Reliability top = new Reliability();
    private final List<Reliability> each =
            CLASSES.stream().map(c -> new Reliability()).toList();
    private final int[][] confusion = new int[5][6];
    private final SourceScore sources = new SourceScore();
    private final List<String> wrong = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    /** A wrong verdict that was given: how likely what was said and what is true were held to be, and why it went wrong. */
    record Mistake(Why.Case is, double said, double truth, Why why) {}

    /** Takes in what was inferred of a story; {@code names} gives the story's name for each witness id. */
    public void add(RenderedStory story, Map<String, String> names, Lineage lineage) {
        Map<String, Relation> said = new HashMap<>();
        for (Relation relation : lineage.relations()) {
            said.put(names.get(relation.a()) + " " + names.get(relation.b()), relation);
        }
        for (TrueRelation truth : story.relations()) {
            Relation straight = said.get(truth.a() + " " + truth.b());
            Relation crossed = said.get(truth.b() + " " + truth.a());
            pair(new Why.Case(story, truth, straight != null ? straight : crossed, straight == null, names));
        }
        sources.add(story, names, lineage);
    }

    private void pair(Why.Case c) {
        double[] p = new double[CLASSES.size()];
        for (int k = 0; k < p.length; k++) {
            Verdict as = c.turned() ? CLASSES.get(k).mirrored() : CLASSES.get(k);
            p[k] = Math.max(FLOOR, c.relation().probabilities().of(as));
        }
        Verdict is = c.is();
        Verdict verdict = c.said();
        int place = CLASSES.indexOf(is);
        pairs++;
        loss -= Math.log(p[place]) / Math.log(2);
        int best = 0;
        for (int k = 0; k < p.length; k++) {
            best = p[k] > p[best] ? k : best;
            each.get(k).add(p[k], k == place);
        }
        top.add(p[best], best == place);
        boolean copied = is != Verdict.INDEPENDENT;
        if (verdict == Verdict.UNDIRECTED) {
            undecidedRight += best == place ? 1 : 0;
        } else {
            given++;
            right += verdict == is ? 1 : 0;
            reversed += is.isArrow() && verdict == is.mirrored() ? 1 : 0;
            decided += copied ? 1 : 0;
            dependentRight += copied && verdict == is ? 1 : 0;
        }
        dependent += copied ? 1 : 0;
        falseArrows += verdict.isArrow() && !is.isArrow() ? 1 : 0;
        confusion[place][verdict.ordinal()]++;
        if (verdict != is) {
            wrong.add(String.format(
                    Locale.ROOT,
                    "%s: %s ~ %s: said %s (top %.2f), true %s (%.2f, %d words): %s",
                    c.story().name(),
                    c.truth().a(),
                    c.truth().b(),
                    verdict.label(),
                    p[best],
                    is.label(),
                    p[place],
                    c.truth().words(),
                    why(c.names(), c.relation())));
        }
        if (verdict != is && verdict != Verdict.UNDIRECTED) {
            mistakes.add(new Mistake(c, p[CLASSES.indexOf(verdict)], p[place], Why.of(c)));
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

    static Verdict verdict(String label) {
        return Verdict.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
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
        return top.error();
    }

    public double parentsF1() {
        return sources.parentsF1();
    }

    public double unseenF1() {
        return sources.unseenF1();
    }

    /** A line for each verdict, parent set or unseen source that is wrong. */
    public List<String> wrong() {
        List<String> all = new ArrayList<>(wrong);
        all.addAll(sources.wrong());
        return all;
    }

    /** The verdicts that were given and are wrong. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    /** How often each fault in the direct sources was found. */
    Map<SourceScore.Fault, Integer> faults() {
        return sources.faults();
    }

    /** Pairs that were left undirected, and of how many of them the likeliest class is the true one. */
    int[] undecided() {
        return new int[] {pairs - given, undecidedRight};
    }

    /** Of the likeliest class of each pair. */
    Reliability top() {
        return top;
    }

    /** Of each class by itself, in the order of the verdicts. */
    List<Reliability> each() {
        return each;
    }

    /** Number of pairs by true class and verdict, both in the order of the verdicts. */
    int[][] counts() {
        return confusion;
    }

    /** Bins of the top probability: from, pairs, mean probability, part right. */
    public String reliability() {
        return top.lines();
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
