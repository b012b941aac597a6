package io.github.stemma.infer;

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
                if (s == i || above[s].get(i)) {
                    sources[i].clear(s);
                    continue;
                }
                BitSet gained = (BitSet) above[s].clone();
                gained.set(s);
                above[i].or(gained);
                for (int k = 0; k < n; k++) {
                    if (above[k].get(i)) {
                        above[k].or(above[i]);
                    }
                }
            }
        }
        return above;
    }
}
