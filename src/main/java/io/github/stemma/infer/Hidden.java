package io.github.stemma.infer;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Order;
import io.github.stemma.model.Unseen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An unseen source that shared wording calls for.
 *
 * @param story its family
 * @param probability that a source with about these children exists
 * @param children indices of its children, with the probability of each
 * @param sources indices of the witnesses it may derive from, with the probability of each
 * @param names what its children's credits call it, best first
 */
record Hidden(
        Story story,
        double probability,
        Map<Integer, Double> children,
        Map<Integer, Double> sources,
        List<String> names) {

    /** A set of children must hold this much to be reported. */
    private static final double LEAST = 0.4;
    /** A child belongs to a source when the two sets agree this much (Jaccard). */
    private static final double SAME = 0.5;
    /** One credit names a source, or two reports cited. */
    private static final double NAMED = 0.8;
    /** Sets of children that are looked at. */
    private static final int MOST_SETS = 40;

    /** The unseen sources of a family, likeliest first. */
    static List<Hidden> of(Posterior posterior) {
        Map<Long, Double> sets = new HashMap<>();
        for (int s = 0; s < posterior.probabilities().length; s++) {
            Structure structure = posterior.structures().get(s).structure();
            for (int slot = structure.seen(); slot < structure.nodes(); slot++) {
                long children = structure.children(slot);
                if (children != 0) {
                    sets.merge(children, posterior.probabilities()[s], Double::sum);
                }
            }
        }
        List<Hidden> found = new ArrayList<>();
        boolean[][] claimed = new boolean[posterior.probabilities().length][Structure.SLOTS];
        sets.entrySet().stream()
                .sorted(Order.byMost((Map.Entry<Long, Double> e) -> e.getValue())
                        .then(Map.Entry::getKey))
                .limit(MOST_SETS)
                .forEach(e -> {
                    Hidden hidden = gather(posterior, e.getKey(), claimed);
                    if (hidden.probability >= LEAST) {
                        found.add(hidden);
                        claim(posterior, e.getKey(), claimed);
                    }
                });
        return found;
    }

    /** What counted for one source does not count for another. */
    private static void claim(Posterior posterior, long set, boolean[][] claimed) {
        for (int s = 0; s < claimed.length; s++) {
            int slot = closest(posterior.structures().get(s).structure(), set, claimed[s]);
            if (slot >= 0) {
                claimed[s][slot - posterior.story().size()] = true;
            }
        }
    }

    private static double jaccard(long a, long b) {
        return (double) Long.bitCount(a & b) / Long.bitCount(a | b);
    }

    /** Sums over all structures that have an unseen source with about these children. */
    private static Hidden gather(Posterior posterior, long set, boolean[][] claimed) {
        double exists = 0;
        Map<Integer, Double> children = new TreeMap<>();
        Map<Integer, Double> sources = new TreeMap<>();
        for (int s = 0; s < posterior.probabilities().length; s++) {
            Structure structure = posterior.structures().get(s).structure();
            int slot = closest(structure, set, claimed[s]);
            if (slot >= 0) {
                double p = posterior.probabilities()[s];
                exists += p;
                add(children, structure.children(slot), p);
                add(sources, structure.sources(slot), p);
            }
        }
        return new Hidden(posterior.story(), exists, children, sources, names(posterior.signals(), nodes(set)));
    }

    private static int closest(Structure structure, long set, boolean[] claimed) {
        int best = -1;
        double most = SAME;
        for (int slot = structure.seen(); slot < structure.nodes(); slot++) {
            long children = structure.children(slot);
            if (children != 0 && !claimed[slot - structure.seen()] && jaccard(children, set) >= most) {
                most = jaccard(children, set);
                best = slot;
            }
        }
        return best;
    }

    private static void add(Map<Integer, Double> sums, long nodes, double p) {
        for (long rest = nodes; rest != 0; rest &= rest - 1) {
            sums.merge(Long.numberOfTrailingZeros(rest), p, Double::sum);
        }
    }

    private static Set<Integer> nodes(long set) {
        Set<Integer> nodes = new TreeSet<>();
        for (long rest = set; rest != 0; rest &= rest - 1) {
            nodes.add(Long.numberOfTrailingZeros(rest));
        }
        return nodes;
    }

    /** What the credits of these witnesses call their source. */
    static List<String> names(List<Signal> signals, Set<Integer> nodes) {
        Map<String, Double> count = new HashMap<>();
        for (Signal signal : signals) {
            if (signal.feature() == Feature.CREDIT_UNSEEN && nodes.contains(signal.derived())) {
                count.merge(signal.details().get(0), signal.value(), Double::sum);
            }
        }
        return count.entrySet().stream()
                .filter(e -> e.getValue() >= NAMED)
                .sorted(Order.byMost((Map.Entry<String, Double> e) -> e.getValue())
                        .then(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As it is reported: children that are more likely than not. */
    Unseen unseen(String id) {
        List<String> ids = story.collation().witnesses();
        List<String> likely = children.entrySet().stream()
                .filter(e -> e.getValue() >= 0.5 * probability)
                .map(e -> ids.get(e.getKey()))
                .toList();
        String label = "unseen source " + letter(id);
        return new Unseen(id, label, names, Unseen.Kind.INFERRED, Math.min(0.99, probability), likely);
    }

    private static String letter(String id) {
        int number = Integer.parseInt(id.substring(1)) - 1;
        return number < 26 ? Character.toString('A' + number) : Integer.toString(number + 1);
    }

    /** The arrows to its children and from its sources. */
    List<Derivation> derivations(String id) {
        List<Derivation> arrows = new ArrayList<>();
        List<String> ids = story.collation().witnesses();
        children.forEach((child, p) -> {
            if (p >= 0.1) {
                double given = Math.min(0.99, p / probability);
                arrows.add(new Derivation(id, ids.get(child), given, 0, List.of()));
            }
        });
        sources.forEach((source, p) -> {
            if (p >= 0.1 && source < ids.size()) {
                arrows.add(new Derivation(ids.get(source), id, Math.min(0.99, p), 0, List.of()));
            }
        });
        return arrows;
    }
}
