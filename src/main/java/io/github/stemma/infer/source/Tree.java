package io.github.stemma.infer.source;

import io.github.stemma.infer.belief.Origins;
import io.github.stemma.infer.tree.BestTree;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Chooses the arrow by which each text hangs in the tree: of all trees over the arrows that are more likely than not and
 * that no relation contradicts, the one whose arrows carry most. An arrow carries its probability times the part of the
 * text's shared words that it accounts for beside the others ({@link Placing#portions}), half as much again when the text
 * names the source; one that is the verdict on its two texts counts with the probability of that verdict, if that is more.
 */
public final class Tree {

    private static final double MORE_LIKELY_THAN_NOT = 0.5;
    /** Having no source: worse than any arrow that is left. */
    private static final double NONE = -1_000;
    /** What an arrow accounts for at least, so that a source that only is named can be a main one. */
    private static final double FAINT = 1e-3;

    private final Map<List<String>, Relation> relations = new HashMap<>();
    private final Placing placing;

    /** From arrows that these relations do not contradict. */
    public Tree(List<Relation> relations, Placing placing) {
        this.placing = placing;
        for (Relation relation : relations) {
            this.relations.put(List.of(relation.a(), relation.b()), relation);
        }
    }

    /** The arrows, those of the tree marked. */
    public List<Derivation> of(List<Derivation> arrows) {
        List<Derivation> likely = arrows.stream()
                .filter(arrow -> arrow.probability() >= MORE_LIKELY_THAN_NOT && !isContradicted(arrow))
                .toList();
        Map<String, Integer> nodes = new LinkedHashMap<>();
        for (Derivation arrow : likely) {
            nodes.putIfAbsent(arrow.source(), nodes.size());
            nodes.putIfAbsent(arrow.derived(), nodes.size());
        }
        int[] source = BestTree.of(weights(likely, nodes), filled(nodes.size(), NONE));
        return arrows.stream()
                .map(arrow ->
                        likely.contains(arrow) && source[node(nodes, arrow.derived())] == node(nodes, arrow.source())
                                ? arrow.asMain()
                                : arrow)
                .toList();
    }

    private static int node(Map<String, Integer> nodes, String id) {
        return Objects.requireNonNull(nodes.get(id));
    }

    private double[][] weights(List<Derivation> likely, Map<String, Integer> nodes) {
        double[][] weight = new double[nodes.size()][];
        Arrays.setAll(weight, i -> filled(nodes.size(), Double.NEGATIVE_INFINITY));
        Map<String, List<Derivation>> byText = new LinkedHashMap<>();
        likely.forEach(
                a -> byText.computeIfAbsent(a.derived(), d -> new ArrayList<>()).add(a));
        byText.forEach((derived, to) -> {
            double[] portions = portions(derived, to);
            for (int k = 0; k < to.size(); k++) {
                Derivation arrow = to.get(k);
                weight[node(nodes, arrow.source())][node(nodes, derived)] =
                        Math.log(probability(arrow) * Math.max(FAINT, portions[k]) * preference(arrow));
            }
        });
        return weight;
    }

    private double preference(Derivation arrow) {
        return placing.isNamed(arrow) ? Origins.NAMED : 1;
    }

    private double[] portions(String derived, List<Derivation> to) {
        List<Derivation> known = to.stream().filter(placing::isKnown).toList();
        double[] portions = new double[to.size()];
        double[] of = known.isEmpty() ? new double[0] : placing.portions(derived, known);
        for (int k = 0; k < portions.length; k++) {
            int at = known.indexOf(to.get(k));
            portions[k] = at < 0 ? 0 : of[at];
        }
        return portions;
    }

    private double probability(Derivation arrow) {
        Relation straight = relations.get(List.of(arrow.source(), arrow.derived()));
        Relation crossed = relations.get(List.of(arrow.derived(), arrow.source()));
        double said = straight != null
                ? straight.probabilities().of(Verdict.B_FROM_A)
                : crossed != null ? crossed.probabilities().of(Verdict.A_FROM_B) : 0;
        return Math.max(said, arrow.probability());
    }

    /** Between two texts an arrow stands only where the verdict on them is that arrow. */
    private boolean isContradicted(Derivation arrow) {
        Relation straight = relations.get(List.of(arrow.source(), arrow.derived()));
        Relation crossed = relations.get(List.of(arrow.derived(), arrow.source()));
        return straight != null && straight.verdict() != Verdict.B_FROM_A
                || crossed != null && crossed.verdict() != Verdict.A_FROM_B;
    }

    private static double[] filled(int n, double value) {
        double[] row = new double[n];
        Arrays.fill(row, value);
        return row;
    }
}
