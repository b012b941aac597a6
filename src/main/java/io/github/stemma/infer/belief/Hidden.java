package io.github.stemma.infer.belief;

import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.structure.Structure;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Order;
import io.github.stemma.model.Unseen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An unseen source that shared wording calls for.
 *
 * @param story its family
 * @param probability that a source with about these children exists
 * @param children indices of its children, with the probability of each
 * @param sources indices of the witnesses it may derive from, with the probability of each
 * @param inner places in the list of those unseen sources of the family that derive from it, with the probability of each
 * @param names what its children's credits call it, best first
 */
public record Hidden(
        Story story,
        double probability,
        Map<Integer, Double> children,
        Map<Integer, Double> sources,
        Map<Integer, Double> inner,
        List<String> names) {

    /** A set of children must hold this much to be reported. */
    private static final double LEAST = 0.4;
    /** A child belongs to a source when the two sets agree this much (Jaccard). */
    private static final double SAME = 0.5;
    /** Sets of children that are looked at. */
    private static final int MOST_SETS = 40;

    /** The unseen sources of a family, likeliest first. */
    static List<Hidden> of(Posterior posterior) {
        int[][] claimed = claims(posterior);
        int count = 0;
        for (int[] sources : claimed) {
            for (int source : sources) {
                count = Math.max(count, source + 1);
            }
        }
        List<Hidden> found = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            found.add(gather(posterior, at, claimed));
        }
        return found;
    }

    /**
     * Which of the reported sources each unseen source of each structure is, -1 for none: sets of witnesses below, the
     * likeliest first, and what counted for one does not count for another.
     */
    private static int[][] claims(Posterior posterior) {
        int[][] claimed = new int[posterior.probabilities().length][Structure.SLOTS];
        for (int[] row : claimed) {
            Arrays.fill(row, -1);
        }
        int count = 0;
        for (long set : sets(posterior)) {
            double exists = 0;
            for (int s = 0; s < claimed.length; s++) {
                exists += closest(posterior.structure(s), set, claimed[s]) < 0
                        ? 0
                        : posterior.probabilities()[s];
            }
            if (exists >= LEAST) {
                for (int s = 0; s < claimed.length; s++) {
                    int slot = closest(posterior.structure(s), set, claimed[s]);
                    if (slot >= 0) {
                        claimed[s][slot] = count;
                    }
                }
                count++;
            }
        }
        return claimed;
    }

    /** The sets of witnesses below unseen sources, likeliest first. */
    private static List<Long> sets(Posterior posterior) {
        Map<Long, Double> sets = new HashMap<>();
        for (int s = 0; s < posterior.probabilities().length; s++) {
            Structure structure = posterior.structure(s);
            for (int slot = structure.seen(); slot < structure.nodes(); slot++) {
                if (structure.children(slot) != 0) {
                    sets.merge(structure.below(slot), posterior.probabilities()[s], Double::sum);
                }
            }
        }
        return sets.entrySet().stream()
                .sorted(Order.byMost((Map.Entry<Long, Double> e) -> e.getValue())
                        .then(Map.Entry::getKey))
                .limit(MOST_SETS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double jaccard(long a, long b) {
        return (double) Long.bitCount(a & b) / Long.bitCount(a | b);
    }

    /** The number of the unseen source with about these witnesses below, that no other claims; -1 if there is none. */
    private static int closest(Structure structure, long set, int[] claimed) {
        int best = -1;
        double most = SAME;
        for (int slot = 0; slot < claimed.length; slot++) {
            int node = structure.seen() + slot;
            boolean free = structure.children(node) != 0 && claimed[slot] < 0;
            double same = free ? jaccard(structure.below(node), set) : 0;
            if (same >= most && (best < 0 || same > most)) {
                most = same;
                best = slot;
            }
        }
        return best;
    }

    /** Sums over all structures that have this source. */
    private static Hidden gather(Posterior posterior, int at, int[][] claimed) {
        double exists = 0;
        Map<Integer, Double> children = new TreeMap<>();
        Map<Integer, Double> sources = new TreeMap<>();
        Map<Integer, Double> inner = new TreeMap<>();
        for (int s = 0; s < claimed.length; s++) {
            Structure structure = posterior.structure(s);
            long seen = (1L << structure.seen()) - 1;
            double p = posterior.probabilities()[s];
            for (int slot = 0; slot < Structure.SLOTS; slot++) {
                if (claimed[s][slot] == at) {
                    int node = structure.seen() + slot;
                    exists += p;
                    long to = structure.children(node);
                    int other = Structure.SLOTS - 1 - slot;
                    if ((to & ~seen) != 0 && claimed[s][other] >= 0) {
                        inner.merge(claimed[s][other], p, Double::sum);
                        to &= seen;
                    }
                    add(children, (to & ~seen) == 0 ? to : structure.below(node), p);
                    add(sources, structure.sources(node) & seen, p);
                }
            }
        }
        return new Hidden(
                posterior.story(), exists, children, sources, inner, Naming.of(posterior.signals(), children.keySet()));
    }

    private static void add(Map<Integer, Double> sums, long nodes, double p) {
        for (long rest = nodes; rest != 0; rest &= rest - 1) {
            sums.merge(Long.numberOfTrailingZeros(rest), p, Double::sum);
        }
    }

    /**
     * As it is reported: children that are more likely than not.
     *
     * @param first number of the first unseen source of the family
     * @param at its place in the list
     */
    public Unseen unseen(int first, int at) {
        List<String> ids = story.collation().witnesses();
        List<String> likely = new ArrayList<>();
        children.forEach((child, p) -> likely.addAll(p >= 0.5 * probability ? List.of(ids.get(child)) : List.of()));
        inner.forEach((child, p) -> likely.addAll(p >= 0.5 * probability ? List.of("u" + (first + child)) : List.of()));
        String id = "u" + (first + at);
        String label = "unseen source " + letter(id);
        return new Unseen(id, label, names, Unseen.Kind.INFERRED, Math.min(0.99, probability), likely);
    }

    private static String letter(String id) {
        int number = Integer.parseInt(id.substring(1)) - 1;
        return number < 26 ? Character.toString('A' + number) : Integer.toString(number + 1);
    }

    /**
     * The arrows to its children and from its sources that are this likely; {@code first} and {@code at} as in {@link
     * #unseen}.
     */
    public List<Derivation> derivations(int first, int at, double least) {
        String id = "u" + (first + at);
        List<Derivation> arrows = new ArrayList<>();
        List<String> ids = story.collation().witnesses();
        children.forEach((child, p) -> arrow(id, ids.get(child), p / probability, p, least, arrows));
        inner.forEach((child, p) -> arrow(id, "u" + (first + child), p / probability, p, least, arrows));
        sources.forEach((source, p) -> arrow(ids.get(source), id, p, p, least, arrows));
        return arrows;
    }

    private static void arrow(
            String source, String derived, double given, double p, double least, List<Derivation> arrows) {
        if (p >= least) {
            arrows.add(new Derivation(source, derived, Math.min(0.99, given), 0, List.of()));
        }
    }
}
