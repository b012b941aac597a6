package io.github.stemma.infer.belief;

import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.structure.Shares;
import io.github.stemma.infer.structure.Structure;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Verdict;
import java.util.Arrays;
import java.util.List;

/**
 * What two witnesses are to one another within one structure, as parts that add up to 1: by the graph where no text on
 * the way is mixed, otherwise sentence by sentence: each has come from one source of each mixed text, as likely as
 * {@link Origins} says, and what relates the two then has its words.
 */
public final class Kinship {

    /** The first derives from the second, directly or not. */
    public static final int A_FROM_B = 0;
    /** The second derives from the first. */
    public static final int B_FROM_A = 1;
    /** Both go back to a witness. */
    public static final int COMMON_SEEN = 2;
    /** Both go back to an unseen source only. */
    public static final int COMMON_UNSEEN = 3;
    /** Neither has anything from the other or from where the other has it. */
    public static final int INDEPENDENT = 4;
    /** Number of these classes. */
    public static final int CLASSES = 5;

    /** The verdict of each class. */
    public static final List<Verdict> VERDICTS = List.of(
            Verdict.A_FROM_B, Verdict.B_FROM_A, Verdict.COMMON_SEEN, Verdict.COMMON_UNSEEN, Verdict.INDEPENDENT);

    /** Sentences that the two share though nothing in the structure says why count in part. */
    private static final double UNEXPLAINED = 0.5;
    /** What explains twice as much as another counts this power of two times as much: most decides, and as much decides nothing. */
    private static final double CLEAR = 2;

    private static final double[][] SURE = new double[CLASSES][CLASSES];

    static {
        for (int c = 0; c < CLASSES; c++) {
            SURE[c][c] = 1;
        }
    }

    private final Shares shares;
    private final Origins origins;

    Kinship(Collation collation, Shares shares, List<Signal> signals) {
        this.shares = shares;
        this.origins = new Origins(collation, signals);
    }

    /** How much of the pair is of each class, adding up to 1; not to be changed. */
    public double[] of(Structure structure, long[] above, int a, int b) {
        int byGraph = relate(structure.seen(), a, b, above[a], above[b]);
        if (byGraph == INDEPENDENT) {
            return SURE[INDEPENDENT];
        }
        boolean mixed = isMixed(structure, above[a] | 1L << a) || isMixed(structure, above[b] | 1L << b);
        if (!mixed && (byGraph < COMMON_SEEN || shares.linked(a, b) || overlap(a, b))) {
            return SURE[byGraph];
        }
        return bySentences(structure, above, a, b, byGraph);
    }

    /** The same with so much for one class; what is over or lacking goes to or comes from the others by their weight. */
    public static double[] limited(double[] kinship, int one, double most) {
        double[] limited = kinship.clone();
        double rest = 1 - kinship[one];
        for (int other = 0; other < limited.length; other++) {
            double part = rest > 0 ? kinship[other] / rest : 1.0 / (limited.length - 1);
            limited[other] = other == one ? most : kinship[other] + (kinship[one] - most) * part;
        }
        return limited;
    }

    /** Whether some sentence of a third witness is in both, or they share something themselves. */
    private boolean overlap(int a, int b) {
        long both = 1L << a | 1L << b;
        return shares.patterns().stream().anyMatch(p -> (p.set() & both) == both);
    }

    private static boolean isMixed(Structure structure, long nodes) {
        for (long rest = nodes; rest != 0; rest &= rest - 1) {
            if (Long.bitCount(structure.sources(Long.numberOfTrailingZeros(rest))) > 1) {
                return true;
            }
        }
        return false;
    }

    private static int relate(int seen, int a, int b, long aboveA, long aboveB) {
        if ((aboveA >> b & 1) != 0) {
            return A_FROM_B;
        }
        if ((aboveB >> a & 1) != 0) {
            return B_FROM_A;
        }
        long common = aboveA & aboveB;
        if (common == 0) {
            return INDEPENDENT;
        }
        return (common & ((1L << seen) - 1)) != 0 ? COMMON_SEEN : COMMON_UNSEEN;
    }

    private double[] bySentences(Structure structure, long[] above, int a, int b, int byGraph) {
        double[] sums = new double[CLASSES];
        long both = 1L << a | 1L << b;
        for (Shares.Pattern pattern : shares.patterns()) {
            if ((pattern.set() & both) == both && pattern.sentences() > 0) {
                long mixed = pattern.set() & (above[a] | above[b] | both);
                new Trace(structure, pattern.set(), a, b, sums).follow(mixed, pattern.sentences());
            }
        }
        sums[INDEPENDENT] *= UNEXPLAINED;
        double[] parts = Arrays.stream(sums).map(s -> Math.pow(s, CLEAR)).toArray();
        double all = Arrays.stream(parts).sum();
        return all > 0
                ? Arrays.stream(parts).map(part -> part / all).toArray()
                : SURE[byGraph < COMMON_SEEN ? byGraph : INDEPENDENT];
    }

    /** The ways in which a sentence can have come to two witnesses, each text on the way having it from one source. */
    private final class Trace {

        private final Structure structure;
        private final long set;
        private final int a;
        private final int b;
        private final double[] sums;
        private final long[] sources;

        private Trace(Structure structure, long set, int a, int b, double[] sums) {
            this.structure = structure;
            this.set = set;
            this.a = a;
            this.b = b;
            this.sums = sums;
            this.sources = new long[structure.nodes()];
            for (int node = 0; node < sources.length; node++) {
                sources[node] = structure.sources(node);
            }
        }

        /** Gives each of the mixed among these texts one source after the other, and counts by what results. */
        private void follow(long undecided, double words) {
            long rest = undecided;
            while (rest != 0 && Long.bitCount(structure.sources(Long.numberOfTrailingZeros(rest))) < 2) {
                rest &= rest - 1;
            }
            if (rest == 0) {
                sums[relate(structure.seen(), a, b, above(a), above(b))] += words;
                return;
            }
            int node = Long.numberOfTrailingZeros(rest);
            double[] chances = origins.of(structure, node, set);
            double none = 1;
            int at = 0;
            for (long one = structure.sources(node); one != 0; one &= one - 1) {
                none -= chances[at];
                if (chances[at] > 0) {
                    sources[node] = one & -one;
                    follow(rest & (rest - 1), words * chances[at]);
                }
                at++;
            }
            if (none > 0.5) {
                sources[node] = 0;
                follow(rest & (rest - 1), words);
            }
        }

        private long above(int node) {
            long above = 0;
            for (long next = sources[node]; next != 0; ) {
                above |= next;
                long further = 0;
                for (long rest = next; rest != 0; rest &= rest - 1) {
                    further |= sources[Long.numberOfTrailingZeros(rest)];
                }
                next = further & ~above;
            }
            return above;
        }
    }
}
