package io.github.stemma.infer.structure;

import io.github.stemma.infer.evidence.CreditRule;
import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What times, credits, citations and marks say of a structure: the features that {@link Signal signals} of a family count for. */
final class SignalFeatures {

    private final List<List<Signal>> arrows;
    private final List<Claim> ancestors;
    private final Clocks clocks;
    private final List<List<Signal>> fromUnseen;
    private final String[] credit;

    SignalFeatures(Story story, List<Signal> signals) {
        int n = story.size();
        this.arrows = new ArrayList<>();
        long[] backward = new long[n];
        this.fromUnseen = new ArrayList<>();
        this.credit = new String[n];
        for (int i = 0; i < n; i++) {
            fromUnseen.add(new ArrayList<>());
            credit[i] = CreditRule.credit(story, i).map(m -> m.outlet().name()).orElse("");
        }
        for (int i = 0; i < n * n; i++) {
            arrows.add(new ArrayList<>());
        }
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Signal signal : signals) {
            switch (signal.scope()) {
                case ARROW -> arrows.get(signal.source() * n + signal.derived()).add(signal);
                case CLOCK -> backward[signal.derived()] |= 1L << signal.source();
                case ANCESTOR ->
                    claims.computeIfAbsent(key(story, signal), k -> new Claim(signal)).sources |= 1L << signal.source();
                case FROM_UNSEEN -> fromUnseen.get(signal.derived()).add(signal);
            }
        }
        this.ancestors = List.copyOf(claims.values());
        this.clocks = new Clocks(backward);
    }

    /** What is claimed of an outlet holds when any of its texts is the ancestor. */
    private static String key(Story story, Signal signal) {
        return signal.feature() + " " + story.name(signal.source()) + " " + signal.derived();
    }

    /** Texts of one outlet, of which one is claimed to be an ancestor. */
    private static final class Claim {
        private final Signal signal;
        private long sources;

        Claim(Signal signal) {
            this.signal = signal;
        }
    }

    /** Adds what the signals say of {@code structure}, whose nodes go back to {@code above}. */
    void count(Structure structure, long[] above, double[] f) {
        int n = structure.seen();
        for (int node = 0; node < n; node++) {
            int count = Long.bitCount(structure.sources(node) & ((1L << n) - 1));
            for (long rest = structure.sources(node) & ((1L << n) - 1); rest != 0; rest &= rest - 1) {
                arrow(f, arrows.get(Long.numberOfTrailingZeros(rest) * n + node), count);
            }
            if (structure.sources(node) >> n != 0) {
                addAll(f, fromUnseen.get(node));
            }
        }
        for (Claim claim : ancestors) {
            if ((above[claim.signal.derived()] & claim.sources) != 0) {
                StructureFeatures.add(f, claim.signal.feature(), claim.signal.value());
            }
        }
        StructureFeatures.add(f, Feature.TIME_BACKWARD, clocks.wrong(above));
        for (int slot = n; slot < structure.nodes(); slot++) {
            long below = structure.below(slot);
            boolean inner = structure.sources(slot) >> n != 0;
            StructureFeatures.add(f, Feature.CREDIT_TOGETHER, inner ? 0 : together(below));
        }
    }

    /** Whether {@code derived} names {@code source}. */
    boolean isCited(int source, int derived) {
        return arrows.get(source * credit.length + derived).stream()
                .anyMatch(s -> s.feature() == Feature.CITE || s.feature() == Feature.CITE_SHARED);
    }

    /** Witnesses with a credit to an agency that another of them credits too. */
    private int together(long children) {
        Map<String, Integer> count = new HashMap<>();
        int extra = 0;
        for (long rest = children; rest != 0; rest &= rest - 1) {
            String name = credit[Long.numberOfTrailingZeros(rest)];
            extra += !name.isEmpty() && count.merge(name, 1, Integer::sum) > 1 ? 1 : 0;
        }
        return extra;
    }

    /** What speaks for an arrow is shared among the sources of a text, so that it is no reason to have many. */
    private static void arrow(double[] f, List<Signal> signals, int count) {
        for (Signal signal : signals) {
            boolean good = signal.feature().sign() == Feature.Sign.POSITIVE;
            StructureFeatures.add(f, signal.feature(), good ? signal.value() / count : signal.value());
        }
    }

    private static void addAll(double[] f, List<Signal> signals) {
        for (Signal signal : signals) {
            StructureFeatures.add(f, signal.feature(), signal.value());
        }
    }
}
