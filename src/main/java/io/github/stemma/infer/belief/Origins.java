package io.github.stemma.infer.belief;

import io.github.stemma.infer.along.Switching;
import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.structure.Structure;
import io.github.stemma.model.Collation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From which of its sources a mixed text has what it shares, within one structure: {@link Switching} goes along its shared
 * sentences with these sources for states; of whom it keeps more words in a sentence, and in those beside it, is the
 * likelier source. Sentences told in other words do not say whose words they were. An unseen source shows what its other
 * children have.
 */
public final class Origins {

    /** What a sibling has stands for this part of what the unseen source had: a collected source is preferred. */
    public static final double SIBLING = 0.85;
    /** A source that the text names is taken to be where its sentences come from, unless another is far closer. */
    public static final double NAMED = 1.5;

    /** A text with sources, and for an unseen one of them who shows it. */
    private record Mix(int node, long sources, List<Long> holders) {}

    /** The chances of the sources of each shared sentence of a text, in their order. */
    private record Along(long[] sets, double[] weight, double[][] posterior) {}

    private final List<List<Collation.Place>> places = new ArrayList<>();
    private final long[] named;
    private final Map<Mix, Map<Long, double[]>> known = new HashMap<>();
    private final Map<Mix, Along> along = new HashMap<>();

    Origins(Collation collation, List<Signal> signals) {
        for (int i = 0; i < collation.witnesses().size(); i++) {
            places.add(new ArrayList<>());
        }
        collation.places().forEach(place -> places.get(place.witness()).add(place));
        this.named = new long[collation.witnesses().size()];
        for (Signal signal : signals) {
            if (isNaming(signal)) {
                named[signal.derived()] |= 1L << signal.source();
            }
        }
    }

    /** Whether it says that a text names its source. */
    public static boolean isNaming(Signal signal) {
        return signal.feature() == Feature.CITE || signal.feature() == Feature.CITE_SHARED;
    }

    /**
     * For each source of a witness, ascending, how likely it is the one from which the witness has what these witnesses
     * share: adds up to 1, or all 0 where none of its sources is seen to have it.
     */
    double[] of(Structure structure, int node, long set) {
        long sources = structure.sources(node);
        List<Long> holders = new ArrayList<>();
        for (long rest = sources; rest != 0; rest &= rest - 1) {
            int source = Long.numberOfTrailingZeros(rest);
            holders.add(structure.isUnseen(source) ? structure.below(source) & ~(1L << node) : 1L << source);
        }
        Mix mix = new Mix(node, sources, holders);
        return known.computeIfAbsent(mix, m -> new HashMap<>()).computeIfAbsent(set, s -> chances(mix, s));
    }

    /** Averages over the sentences of the text that are shared by those most like {@code set}. */
    private double[] chances(Mix mix, long set) {
        Along model = along.computeIfAbsent(mix, this::along);
        double most =
                Arrays.stream(model.sets).mapToDouble(s -> alike(s, set)).max().orElse(0);
        double[] chances = new double[mix.holders.size()];
        for (int at = 0; at < model.sets.length; at++) {
            for (int s = 0; s < chances.length && alike(model.sets[at], set) == most; s++) {
                boolean has = (mix.holders.get(s) & set) != 0;
                chances[s] += has ? model.weight[at] * model.posterior[at][s] : 0;
            }
        }
        double sum = Arrays.stream(chances).sum();
        return sum > 0 ? Arrays.stream(chances).map(c -> c / sum).toArray() : chances;
    }

    private static double alike(long a, long b) {
        return (double) Long.bitCount(a & b) / Long.bitCount(a | b);
    }

    private Along along(Mix mix) {
        List<Collation.Place> shared = places.get(mix.node);
        double[][] kept = new double[shared.size()][mix.holders.size()];
        long[] sets = new long[kept.length];
        double[] weight = new double[kept.length];
        for (int at = 0; at < kept.length; at++) {
            weight[at] = shared.get(at).weight();
            sets[at] = 1L << mix.node;
            for (Collation.Cell cell : shared.get(at).cells()) {
                sets[at] |= 1L << cell.witness();
                for (int s = 0; s < kept[at].length; s++) {
                    if ((mix.holders.get(s) >> cell.witness() & 1) != 0) {
                        kept[at][s] = Math.max(kept[at][s], Math.min(weight[at], cell.aligned() * preference(mix, s)));
                    }
                }
            }
        }
        double[] prior = new double[mix.holders.size()];
        Arrays.fill(prior, 1.0 / prior.length);
        return new Along(sets, weight, new Switching(kept, weight, prior).posterior());
    }

    private double preference(Mix mix, int at) {
        long rest = mix.sources;
        for (int skip = 0; skip < at; skip++) {
            rest &= rest - 1;
        }
        int source = Long.numberOfTrailingZeros(rest);
        return source >= places.size() ? SIBLING : (named[mix.node] >> source & 1) != 0 ? NAMED : 1;
    }
}
