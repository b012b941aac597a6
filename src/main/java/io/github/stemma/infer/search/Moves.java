package io.github.stemma.infer.search;

import io.github.stemma.infer.structure.Shares;
import io.github.stemma.infer.structure.Structure;
import java.util.ArrayList;
import java.util.List;

/** The neighbours of a structure: what it becomes by one change. They need not be valid; the pool refuses those. */
final class Moves {

    private static final int MOST_SOURCES = 3;

    private final Candidates candidates;

    Moves(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Additional sources, and sources of unseen sources. */
    List<Structure> mixtures(Structure structure) {
        List<Structure> next = new ArrayList<>();
        for (int node = 0; node < structure.seen(); node++) {
            long has = structure.sources(node);
            if (has == 0 || Long.bitCount(has) >= MOST_SOURCES) {
                continue;
            }
            for (int source = 0; source < structure.nodes(); source++) {
                if ((has >> source & 1) == 0
                        && allowed(structure, node, source)
                        && candidates.adds(structure, node, source)) {
                    next.add(structure.with(node, has | 1L << source));
                }
            }
        }
        for (int slot = structure.seen(); slot < structure.nodes(); slot++) {
            if (structure.children(slot) != 0) {
                sourcesOfUnseen(structure, slot, next);
                nested(structure, slot, next);
            }
        }
        return next;
    }

    private void sourcesOfUnseen(Structure structure, int slot, List<Structure> next) {
        long seen = (1L << structure.seen()) - 1;
        long children = structure.children(slot);
        if (structure.sources(slot) != 0) {
            next.add(structure.with(slot, 0));
            return;
        }
        for (int source = 0; source < structure.seen(); source++) {
            boolean known = false;
            for (long rest = children & seen; rest != 0; rest &= rest - 1) {
                int child = Long.numberOfTrailingZeros(rest);
                known |= (candidates.sources()[child] >> source & 1) != 0;
            }
            if (known && (children >> source & 1) == 0) {
                next.add(structure.with(slot, 1L << source));
            }
        }
    }

    /**
     * An unseen source under the other; one divided in two, where some of its children have a reading against the rest;
     * two drawn together.
     */
    private void nested(Structure structure, int slot, List<Structure> next) {
        int other = slot == structure.seen() ? slot + 1 : structure.seen();
        long above = structure.sources(slot) >> structure.seen();
        long children = structure.children(slot);
        if (above != 0) {
            next.add(moved(structure.with(slot, 0), children, slot, other));
        } else if (structure.children(other) != 0) {
            next.add(structure.with(slot, 1L << other));
        } else {
            for (Shares.Fork fork : candidates.shares().forks()) {
                for (long side : new long[] {fork.one() & children, fork.other() & children}) {
                    if (Long.bitCount(side) > 1 && side != children) {
                        next.add(moved(structure.with(other, 1L << slot), side, slot, other));
                    }
                }
            }
        }
    }

    /** These children under another unseen source. */
    private static Structure moved(Structure structure, long children, int from, int to) {
        Structure next = structure;
        for (long rest = children; rest != 0; rest &= rest - 1) {
            int child = Long.numberOfTrailingZeros(rest);
            next = next.with(child, next.sources(child) & ~(1L << from) | 1L << to);
        }
        return next;
    }

    private boolean allowed(Structure structure, int node, int source) {
        if (source < structure.seen()) {
            return (candidates.sources()[node] >> source & 1) != 0;
        }
        return (candidates.pool() >> node & 1) != 0 && structure.children(source) != 0;
    }

    /** All single changes. */
    List<Structure> all(Structure structure) {
        List<Structure> next = new ArrayList<>(mixtures(structure));
        for (int node = 0; node < structure.seen(); node++) {
            next.add(structure.with(node, 0));
            for (int source = 0; source < structure.nodes(); source++) {
                if (allowed(structure, node, source)) {
                    next.add(structure.with(node, 1L << source));
                }
            }
            for (long rest = structure.sources(node); rest != 0; rest &= rest - 1) {
                next.add(structure.with(node, structure.sources(node) & ~(rest & -rest)));
            }
            turned(structure, node, next);
        }
        unseen(structure, next);
        return next;
    }

    /** Arrows turned round: the source takes from the node, the node from the source's sources. */
    private static void turned(Structure structure, int node, List<Structure> next) {
        for (long rest = structure.sources(node); rest != 0; rest &= rest - 1) {
            int source = Long.numberOfTrailingZeros(rest);
            if (source < structure.seen()) {
                next.add(structure.with(node, structure.sources(source)).with(source, 1L << node));
            }
        }
    }

    /** New unseen sources: over two that share something, over a source and its children; and their removal. */
    private void unseen(Structure structure, List<Structure> next) {
        for (int slot = structure.seen(); slot < structure.nodes(); slot++) {
            long children = structure.children(slot);
            if (children == 0) {
                raise(structure, slot, next);
            }
            for (long rest = children; rest != 0; rest &= rest - 1) {
                int head = Long.numberOfTrailingZeros(rest);
                next.add(headed(structure, slot, children, head));
            }
        }
    }

    private void raise(Structure structure, int slot, List<Structure> next) {
        for (int i = 0; i < structure.seen(); i++) {
            for (int j = i + 1; j < structure.seen(); j++) {
                if (candidates.siblings(i, j)) {
                    next.add(structure.with(i, 1L << slot).with(j, 1L << slot));
                }
            }
            long children = structure.children(i) & ((1L << structure.seen()) - 1);
            if (children != 0) {
                Structure raised = structure.with(i, 1L << slot);
                for (long rest = children; rest != 0; rest &= rest - 1) {
                    int child = Long.numberOfTrailingZeros(rest);
                    raised = raised.with(child, structure.sources(child) & ~(1L << i) | 1L << slot);
                }
                next.add(raised);
                next.add(raised.with(slot, structure.sources(i)));
            }
        }
    }

    /** The unseen source replaced by one of its children. */
    private static Structure headed(Structure structure, int slot, long children, int head) {
        Structure next = structure.with(head, structure.sources(slot)).with(slot, 0);
        for (long rest = children & ~(1L << head); rest != 0; rest &= rest - 1) {
            int child = Long.numberOfTrailingZeros(rest);
            next = next.with(child, structure.sources(child) & ~(1L << slot) | 1L << head);
        }
        return next;
    }
}
