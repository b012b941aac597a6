package io.github.stemma.infer.structure;

import io.github.stemma.infer.evidence.Feature;

/**
 * The group test: two readings of one place of which each stands in two witnesses or more cannot both be handed on by
 * one source that all have it from (a severe disagreement); one of them needs a source of its own, collected or not.
 *
 * <p>For each {@link Shares.Fork fork} the fewest changes of the word along the arrows of a structure by which its
 * witnesses come to have what they have: small parsimony on a tree with many branches (Fitch 1971,
 * doi:10.1093/sysbio/20.4.406), unseen sources and witnesses without the place being free. One change makes a fork;
 * every further one is two editors who hit upon the same word. A text with several sources may have either reading from
 * one of them, so its arrows cost nothing.
 *
 * <p>The statistic is the sum of words times changes beyond the first, in words. If an editor changes a word to just
 * that reading with probability c, k further changes have probability c to the power of k: linear in their logarithm,
 * ln c being the weight of {@link Feature#UNEXPLAINED_FORK}, in nats for one word. It is learned, as words of one turn of
 * phrase are changed together.
 */
final class Groups {

    /** The one reading of a fork, as a bit. */
    private static final int ONE = 1;
    /** The other, as a bit. */
    private static final int OTHER = 2;

    private final Shares shares;

    Groups(Shares shares) {
        this.shares = shares;
    }

    /** Adds the changes beyond the first of each fork; the structure has no circle. */
    void count(Structure structure, double[] f) {
        StructureFeatures.add(f, Feature.UNEXPLAINED_FORK, unexplained(structure));
    }

    /** Words changed beyond the first time at each fork. */
    double unexplained(Structure structure) {
        if (shares.forks().isEmpty()) {
            return 0;
        }
        int nodes = structure.nodes();
        long[] children = new long[nodes];
        long roots = 0;
        for (int node = 0; node < nodes; node++) {
            long sources = structure.sources(node);
            if (Long.bitCount(sources) == 1) {
                children[Long.numberOfTrailingZeros(sources)] |= 1L << node;
            } else {
                roots |= 1L << node;
            }
        }
        double sum = 0;
        for (Shares.Fork fork : shares.forks()) {
            int[] changes = new int[1];
            for (long rest = roots; rest != 0; rest &= rest - 1) {
                up(children, Long.numberOfTrailingZeros(rest), fork, changes);
            }
            sum += fork.weight() * Math.max(0, changes[0] - 1);
        }
        return sum;
    }

    /** The readings that {@code node} may have without a further change below it, as a set. */
    private static int up(long[] children, int node, Shares.Fork fork, int[] changes) {
        int with = 0;
        int one = 0;
        int other = 0;
        for (long rest = children[node]; rest != 0; rest &= rest - 1) {
            int child = up(children, Long.numberOfTrailingZeros(rest), fork, changes);
            one += (child & ONE) != 0 ? 1 : 0;
            other += (child & OTHER) != 0 ? 1 : 0;
            with++;
        }
        if ((fork.one() >> node & 1) != 0) {
            changes[0] += with - one;
            return ONE;
        }
        if ((fork.other() >> node & 1) != 0) {
            changes[0] += with - other;
            return OTHER;
        }
        int most = Math.max(one, other);
        changes[0] += with - most;
        return (one == most ? ONE : 0) | (other == most ? OTHER : 0);
    }
}
