package io.github.stemma.infer.source;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The ways from a source that has none itself to a text that nobody copied, along the arrows. */
public final class Chains {

    private static final double LEAST = 0.5;
    private static final int MOST = 1_000;

    private Chains() {}

    /** Longest first, then by ids; arrows below even odds are left out. */
    public static List<List<String>> of(List<Derivation> derivations) {
        Map<String, TreeSet<String>> down = new TreeMap<>(idOrder());
        TreeSet<String> derived = new TreeSet<>();
        for (Derivation arrow : derivations) {
            if (arrow.probability() >= LEAST) {
                down.computeIfAbsent(arrow.source(), s -> new TreeSet<>(idOrder()))
                        .add(arrow.derived());
                derived.add(arrow.derived());
            }
        }
        List<List<String>> chains = new ArrayList<>();
        for (String source : down.keySet()) {
            if (!derived.contains(source)) {
                walk(down, List.of(source), chains);
            }
        }
        chains.sort(Order.byInt((List<String> chain) -> -chain.size()).then(chain -> String.join(" ", chain)));
        return chains;
    }

    /** The order of ids: {@code w2} before {@code w10}. */
    public static Comparator<String> idOrder() {
        return Order.byInt(String::length).then(id -> id);
    }

    private static void walk(Map<String, TreeSet<String>> down, List<String> path, List<List<String>> chains) {
        TreeSet<String> next = down.getOrDefault(path.get(path.size() - 1), new TreeSet<>());
        next.removeIf(path::contains);
        if (next.isEmpty() && chains.size() < MOST) {
            chains.add(path);
        }
        for (String node : next) {
            List<String> longer = new ArrayList<>(path);
            longer.add(node);
            walk(down, longer, chains);
        }
    }
}
