package io.github.stemma.infer.search;

import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.structure.Structure;
import io.github.stemma.infer.structure.StructureFeatures;
import io.github.stemma.model.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The structures that were scored, each once. */
public final class Pool {

    /**
     * @param structure in canonical form
     * @param features by ordinal
     * @param score in nats
     */
    public record Scored(Structure structure, double[] features, double score) {}

    private final StructureFeatures features;
    private final Weights weights;
    private final Map<Structure, Scored> scored = new LinkedHashMap<>();

    /** An empty pool. */
    public Pool(StructureFeatures features, Weights weights) {
        this.features = features;
        this.weights = weights;
    }

    /** Scores a structure if it is valid and new; whether it was. */
    boolean offer(Structure structure) {
        Structure canonical = structure.canonical();
        if (scored.containsKey(canonical) || !canonical.isValid()) {
            return false;
        }
        long[] above = canonical.ancestors();
        if (above == null) {
            return false;
        }
        double[] f = features.of(canonical, above);
        scored.put(canonical, new Scored(canonical, f, weights.score(f)));
        return true;
    }

    /**
     * The best, best first. Ties are broken by a number drawn from the arrows, which prefers no witness to another: of the
     * very many ways in which equal texts may hang together only some are kept, and in the order of the arrows those would
     * all begin with the first text.
     */
    public List<Scored> best(int limit) {
        List<Scored> all = new ArrayList<>(scored.values());
        all.sort(Order.byMost((Scored s) -> Math.rint(s.score() * 1e9) / 1e9)
                .then(s -> s.structure().draw())
                .then(s -> s.structure().toString()));
        return all.size() > limit ? List.copyOf(all.subList(0, limit)) : all;
    }
}
