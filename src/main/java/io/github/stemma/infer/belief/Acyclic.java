package io.github.stemma.infer.belief;

import java.util.BitSet;

/** Takes circles out of a drawn graph. */
final class Acyclic {

    private Acyclic() {}

    /**
     * Removes from {@code sources}, in order of the nodes, each arrow that would close a circle with the arrows before
     * it; gives the ancestors of each node.
     */
    static BitSet[] ancestors(BitSet[] sources) {
        int n = sources.length;
        BitSet[] above = new BitSet[n];
        for (int i = 0; i < n; i++) {
            above[i] = new BitSet(n);
        }
        for (int i = 0; i < n; i++) {
            for (int s = sources[i].nextSetBit(0); s >= 0; s = sources[i].nextSetBit(s + 1)) {
                if (!add(sources, above, s, i)) {
                    sources[i].clear(s);
                }
            }
        }
        return above;
    }

    /** Adds an arrow unless it closes a circle; whether it was added. */
    private static boolean add(BitSet[] sources, BitSet[] above, int source, int derived) {
        if (source == derived || above[source].get(derived)) {
            return false;
        }
        sources[derived].set(source);
        BitSet gained = (BitSet) above[source].clone();
        gained.set(source);
        above[derived].or(gained);
        for (BitSet others : above) {
            if (others.get(derived)) {
                others.or(above[derived]);
            }
        }
        return true;
    }
}
