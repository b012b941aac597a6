package io.github.stemma.infer.search;

import io.github.stemma.infer.structure.Structure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the structures worth scoring. Where the structures with at most one source per witness are few they are
 * enumerated and the best extended by additional sources; otherwise the best-scored structure not yet looked at is
 * changed in every single way, from several starts, until nothing near the best is left.
 */
public final class Search {

    /** Most combinations that are enumerated: five witnesses that all share something. */
    private static final long ENUMERABLE = 40_000;
    /** How many enumerated structures are extended. */
    private static final int EXTENDED = 400;
    /** Structures this far below the best, in nats, are not followed. */
    private static final double REACH = 9;
    /** Most structures that are followed. */
    private static final int FOLLOWED = 500;

    private final Candidates candidates;
    private final Moves moves;
    private final Pool pool;

    /** Over these candidates, into this pool. */
    public Search(Candidates candidates, Pool pool) {
        this.candidates = candidates;
        this.moves = new Moves(candidates);
        this.pool = pool;
    }

    /** Fills the pool. */
    public void run() {
        int n = candidates.shares().size();
        if (combinations(n) <= ENUMERABLE) {
            enumerate(Structure.empty(n), 0);
            for (int round = 0; round < 2; round++) {
                for (Pool.Scored scored : pool.best(EXTENDED)) {
                    moves.mixtures(scored.structure()).forEach(pool::offer);
                }
            }
        } else {
            starts(n);
            follow();
        }
    }

    private long combinations(int n) {
        long product = 1;
        for (int i = 0; i < n; i++) {
            product *= 1 + Long.bitCount(candidates.sources()[i]) + slots(i);
            if (product > ENUMERABLE) {
                return product;
            }
        }
        return product;
    }

    private int slots(int node) {
        return (candidates.pool() >> node & 1) != 0 ? Structure.SLOTS : 0;
    }

    private void enumerate(Structure structure, int node) {
        if (node == structure.seen()) {
            pool.offer(structure);
            return;
        }
        enumerate(structure, node + 1);
        for (long rest = candidates.sources()[node]; rest != 0; rest &= rest - 1) {
            enumerate(structure.with(node, rest & -rest), node + 1);
        }
        for (int slot = 0; slot < slots(node); slot++) {
            enumerate(structure.with(node, 1L << (structure.seen() + slot)), node + 1);
        }
    }

    private void starts(int n) {
        pool.offer(Structure.empty(n));
        for (int hub = 0; hub < n; hub++) {
            Structure star = Structure.empty(n);
            for (int i = 0; i < n; i++) {
                if ((candidates.sources()[i] >> hub & 1) != 0) {
                    star = star.with(i, 1L << hub);
                }
            }
            pool.offer(star);
        }
        Structure all = Structure.empty(n);
        for (int i = 0; i < n; i++) {
            if (slots(i) > 0) {
                all = all.with(i, 1L << n);
            }
        }
        pool.offer(all);
    }

    private void follow() {
        Set<Structure> done = new HashSet<>();
        int round = 1;
        while (done.size() < FOLLOWED) {
            List<Pool.Scored> best = pool.best(round);
            double floor = best.get(0).score() - REACH;
            boolean any = false;
            for (Pool.Scored scored : best) {
                if (scored.score() >= floor && done.add(scored.structure())) {
                    any = true;
                    moves.all(scored.structure()).forEach(pool::offer);
                }
            }
            if (!any && (round >= best.size() + 1 || round > 2 * FOLLOWED)) {
                return;
            }
            round = any ? round : round * 2;
            if (round > 2 * FOLLOWED) {
                return;
            }
        }
    }
}
