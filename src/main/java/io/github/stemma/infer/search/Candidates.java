package io.github.stemma.infer.search;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.structure.Shares;
import io.github.stemma.infer.structure.Structure;
import java.util.List;

/**
 * Which sources a witness may have at all: those it shares something with or names.
 *
 * @param shares what the witnesses share
 * @param sources for each witness the witnesses it may take from
 * @param pool witnesses that may hang under an unseen source
 */
public record Candidates(Shares shares, long[] sources, long pool) {

    /** An additional source must bring this part of the derived text's shared sentences. */
    private static final double EXTRA_PART = 0.06;

    /** By what is shared, and by who is named as a source. */
    public static Candidates of(Shares shares, List<Signal> signals) {
        int n = shares.size();
        long[] sources = new long[n];
        long pool = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && shares.linked(i, j)) {
                    sources[i] |= 1L << j;
                    pool |= 1L << i;
                }
            }
        }
        for (Signal signal : signals) {
            if (signal.feature() == Feature.CITE || signal.feature() == Feature.CITE_SHARED) {
                sources[signal.derived()] |= 1L << signal.source();
            }
        }
        return new Candidates(shares, sources, pool);
    }

    /** Whether {@code i} and {@code j} may be children of one unseen source. */
    boolean siblings(int i, int j) {
        return shares.linked(i, j);
    }

    /** Whether {@code extra} has enough of {@code node}'s sentences that its present sources lack. */
    boolean adds(Structure structure, int node, int extra) {
        long had = structure.sources(node);
        long with = extra >= structure.seen() ? structure.below(extra) & ~(1L << node) : 1L << extra;
        double all = 0;
        double fresh = 0;
        for (Shares.Pattern pattern : shares.patterns()) {
            if ((pattern.set() >> node & 1) != 0) {
                all += pattern.sentences();
                boolean there = (pattern.set() & with) != 0;
                fresh += there && !holds(structure, had, node, pattern.set()) ? pattern.sentences() : 0;
            }
        }
        return fresh >= EXTRA_PART * all && fresh > 0;
    }

    private static boolean holds(Structure structure, long sources, int node, long set) {
        if ((sources & set) != 0) {
            return true;
        }
        for (int slot = structure.seen(); slot < structure.nodes(); slot++) {
            if ((sources >> slot & 1) != 0 && (structure.below(slot) & ~(1L << node) & set) != 0) {
                return true;
            }
        }
        return false;
    }
}
