package io.github.stemma.infer.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who took from whom in one family: a directed graph without circle. Nodes 0…n-1 are the witnesses, n and above are
 * slots for unseen sources; a slot without children is not there. Sources of a node are a bit set over the nodes.
 *
 * <p>At most 62 nodes; larger families are cut into overlapping smaller ones before.
 */
public final class Structure {

    /** Most unseen sources one structure may have. */
    public static final int SLOTS = 2;

    private final int seen;
    private final long[] sources;
    private final int hash;

    Structure(int seen, long[] sources) {
        this.seen = seen;
        this.sources = sources;
        this.hash = Arrays.hashCode(sources);
    }

    /** No arrows at all. */
    public static Structure empty(int seen) {
        return new Structure(seen, new long[seen + SLOTS]);
    }

    /** Number of witnesses. */
    public int seen() {
        return seen;
    }

    /** Number of witnesses and slots for unseen sources. */
    public int nodes() {
        return sources.length;
    }

    /** The direct sources of a node, as a bit set over nodes. */
    public long sources(int node) {
        return sources[node];
    }

    /** Whether the node is a slot for an unseen source. */
    public boolean isUnseen(int node) {
        return node >= seen;
    }

    /** The same with other sources for one node. */
    public Structure with(int node, long newSources) {
        long[] copy = sources.clone();
        copy[node] = newSources;
        return new Structure(seen, copy);
    }

    /** The nodes that take from {@code node}. */
    public long children(int node) {
        long children = 0;
        for (int i = 0; i < sources.length; i++) {
            if ((sources[i] >> node & 1) != 0) {
                children |= 1L << i;
            }
        }
        return children;
    }

    /** The witnesses that take from unseen source {@code slot}, directly or through the other unseen source. */
    public long below(int slot) {
        long children = children(slot);
        for (int inner = seen; inner < sources.length; inner++) {
            if ((children >> inner & 1) != 0 && inner != slot) {
                children |= children(inner);
            }
        }
        return children & ((1L << seen) - 1);
    }

    /** For each node all it goes back to, itself not included; null when there is a circle. */
    public long @Nullable [] ancestors() {
        long[] above = sources.clone();
        for (int round = 0; round < sources.length; round++) {
            boolean changed = false;
            for (int i = 0; i < above.length; i++) {
                long next = above[i];
                for (long rest = above[i]; rest != 0; rest &= rest - 1) {
                    next |= above[Long.numberOfTrailingZeros(rest)];
                }
                changed |= next != above[i];
                above[i] = next;
            }
            if (!changed) {
                break;
            }
        }
        for (int i = 0; i < above.length; i++) {
            if ((above[i] >> i & 1) != 0) {
                return null;
            }
        }
        return above;
    }

    /** The structure with its unseen sources in order of their first child and empty slots last; equal shapes get equal. */
    public Structure canonical() {
        long first = children(seen);
        long second = children(seen + 1);
        boolean swap = second != 0
                && (first == 0
                        || Long.numberOfTrailingZeros(second) < Long.numberOfTrailingZeros(first)
                        || (Long.numberOfTrailingZeros(second) == Long.numberOfTrailingZeros(first) && second < first));
        long[] copy = sources.clone();
        if (swap) {
            copy[seen] = sources[seen + 1];
            copy[seen + 1] = sources[seen];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = swapBits(copy[i]);
            }
        }
        return new Structure(seen, copy);
    }

    private long swapBits(long set) {
        long a = set >> seen & 1;
        long b = set >> (seen + 1) & 1;
        long without = set & ~(3L << seen);
        return without | b << seen | a << (seen + 1);
    }

    /**
     * Whether every unseen source has two children or more, of which one may be the other unseen source, an empty slot
     * has no source, and there is no circle. Two unseen sources that have more than half of their children in common are
     * one.
     */
    public boolean isValid() {
        for (int slot = seen; slot < sources.length; slot++) {
            int children = Long.bitCount(children(slot));
            if (children == 1 || (children == 0 && sources[slot] != 0)) {
                return false;
            }
        }
        long first = children(seen);
        long second = children(seen + 1);
        int fewer = Math.min(Long.bitCount(first), Long.bitCount(second));
        return 2 * Long.bitCount(first & second) <= fewer && ancestors() != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Structure that && seen == that.seen && Arrays.equals(sources, that.sources);
    }

    /** A number that looks drawn at random and is the same for the same arrows (the finish of Steele et al. 2014, SplitMix). */
    public long draw() {
        long drawn = 0;
        for (long from : sources) {
            drawn = (drawn ^ from) + 0x9e3779b97f4a7c15L;
            drawn = (drawn ^ drawn >>> 30) * 0xbf58476d1ce4e5b9L;
            drawn = (drawn ^ drawn >>> 27) * 0x94d049bb133111ebL;
            drawn ^= drawn >>> 31;
        }
        return drawn;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sources.length; i++) {
            for (long rest = sources[i]; rest != 0; rest &= rest - 1) {
                text.append(Long.numberOfTrailingZeros(rest))
                        .append('>')
                        .append(i)
                        .append(' ');
            }
        }
        return text.toString().trim();
    }
}
