package io.github.stemma.infer;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import java.util.List;

/**
 * Counts the features of a structure.
 *
 * <p>The heart is parsimony: within each set of witnesses that share wording, every member without a source inside the
 * set must have come to it by itself; all but one of those are unexplained. Because a node with two sources counts like
 * one with one, a mixed text cannot explain why its sources agree with one another.
 */
final class StructureFeatures {

    private static final double WORDS_UNIT = 10;
    private static final double SENTENCES_UNIT = 20;
    private static final double AMPLE = 20;
    private static final double SCANT = 5;
    private static final double THINNEST = 3;
    private static final double NESTED_BASE = 0.12;

    private final Shares shares;
    private final Changes forks;
    private final SignalFeatures signals;

    StructureFeatures(Story story, Shares shares, List<Signal> signals) {
        this.shares = shares;
        this.forks = new Changes(shares);
        this.signals = new SignalFeatures(story, signals);
    }

    /** The features of {@code structure}, which has no circle, by ordinal. */
    double[] of(Structure structure, long[] above) {
        double[] f = new double[Feature.values().length];
        unexplained(structure, f);
        add(f, Feature.UNEXPLAINED_FORK, forks.unexplained(structure));
        shape(structure, f);
        signals.count(structure, above, f);
        for (int slot = structure.seen(); slot < structure.nodes(); slot++) {
            long below = structure.below(slot);
            if (below != 0) {
                add(f, Feature.NESTED, nested(structure.children(slot) & below, below, structure.sources(slot)));
                boolean inner = structure.sources(slot) >> structure.seen() != 0;
                add(f, Feature.CREDIT_TOGETHER, inner ? 0 : signals.together(below));
            }
        }
        return f;
    }

    private void unexplained(Structure structure, double[] f) {
        double[] strays = strays(structure);
        for (int at = 0; at < strays.length; at++) {
            unexplained(shares.patterns().get(at), strays[at], f);
        }
    }

    /** Adds what {@code part} of a pattern leaves unexplained. */
    static void unexplained(Shares.Pattern pattern, double part, double[] f) {
        add(f, Feature.UNEXPLAINED_PART, pattern.words() * part / WORDS_UNIT);
        add(f, Feature.UNEXPLAINED_SLIP, pattern.contested() * part);
        add(f, Feature.UNEXPLAINED_SENTENCES, pattern.sentences() * part / SENTENCES_UNIT);
    }

    /** For each pattern of {@link Shares} the part of its other witnesses that came to it by themselves, 0 to 1. */
    double[] strays(Structure structure) {
        long[] children = new long[Structure.SLOTS];
        for (int slot = 0; slot < Structure.SLOTS; slot++) {
            children[slot] = structure.children(structure.seen() + slot);
        }
        double[] strays = new double[shares.patterns().size()];
        for (int at = 0; at < strays.length; at++) {
            long set = shares.patterns().get(at).set();
            strays[at] = (roots(structure, set, children) - 1.0) / (Long.bitCount(set) - 1);
        }
        return strays;
    }

    /** Members of {@code set}, and unseen sources behind it, that have no source inside. */
    static int roots(Structure structure, long set, long[] children) {
        long inside = inside(structure, set, children);
        int roots = 0;
        for (long rest = inside; rest != 0; rest &= rest - 1) {
            if ((structure.sources(Long.numberOfTrailingZeros(rest)) & inside) == 0) {
                roots++;
            }
        }
        return roots;
    }

    /** The set with the unseen sources that join something in it: two of it, or one to a source in it. */
    private static long inside(Structure structure, long set, long[] children) {
        long inside = set;
        for (int slot = 0; slot < children.length; slot++) {
            inside |= (children[slot] & set) != 0 ? 1L << (structure.seen() + slot) : 0;
        }
        for (int slot = 0; slot < children.length; slot++) {
            inside |= (children[slot] & inside) != 0 ? 1L << (structure.seen() + slot) : 0;
        }
        for (int round = 0; round < children.length; round++) {
            for (int slot = 0; slot < children.length; slot++) {
                int node = structure.seen() + slot;
                int here = Long.bitCount(children[slot] & inside);
                if (here == 0 || here == 1 && (structure.sources(node) & inside) == 0) {
                    inside &= ~(1L << node);
                }
            }
        }
        return inside;
    }

    private void shape(Structure structure, double[] f) {
        for (int node = 0; node < structure.nodes(); node++) {
            int sources = Long.bitCount(structure.sources(node));
            if (structure.isUnseen(node)) {
                if (structure.children(node) != 0) {
                    add(f, Feature.UNSEEN, 1);
                    int above = Long.bitCount(structure.sources(node) >> structure.seen());
                    add(f, Feature.UNSEEN_FROM_SEEN, sources - above);
                    add(f, Feature.UNSEEN_FROM_UNSEEN, above == 0 ? 0 : 1 + division(structure, node));
                }
                continue;
            }
            int unseen = Long.bitCount(structure.sources(node) >> structure.seen());
            add(f, Feature.EDGE, sources - unseen);
            add(f, Feature.UNSEEN_CHILD, unseen);
            add(f, Feature.EXTRA_SOURCE, Math.max(0, sources - 1));
            thin(structure, node, f);
        }
    }

    /**
     * Logarithm of the number of ways to divide the witnesses of an unseen source so that as many go to the inner one: what
     * there are many of is not likely for being many.
     */
    private static double division(Structure structure, int inner) {
        int outer = Long.numberOfTrailingZeros(structure.sources(inner) >> structure.seen()) + structure.seen();
        int all = Long.bitCount(structure.below(outer) | structure.below(inner));
        int few = Long.bitCount(structure.below(inner));
        double ways = 0;
        for (int k = 1; k <= few; k++) {
            ways += Math.log((double) (all - few + k) / k);
        }
        return ways;
    }

    private void thin(Structure structure, int node, double[] f) {
        for (long rest = structure.sources(node); rest != 0; rest &= rest - 1) {
            int source = Long.numberOfTrailingZeros(rest);
            double most = 0;
            boolean cited = false;
            if (source < structure.seen()) {
                most = shares.own(source, node);
                cited = signals.isCited(source, node);
            } else {
                long seen = (1L << structure.seen()) - 1;
                long near = structure.below(source) | structure.sources(source) & seen;
                for (long at = near & ~(1L << node); at != 0; at &= at - 1) {
                    most = Math.max(most, shares.own(Long.numberOfTrailingZeros(at), node));
                }
            }
            double thin = Math.max(0, Math.min(THINNEST, (AMPLE - most) / SCANT));
            add(f, cited ? Feature.THIN_CITED : Feature.THIN, thin);
        }
    }

    /**
     * For each child of an unseen source: does another member of the group have all that the child shares with the
     * rest? Two who cut the same text each in his own way do not nest; one who copied from the other does.
     */
    private double nested(long children, long below, long sources) {
        long group = below | (sources & ((1L << shares.size()) - 1));
        if (Long.bitCount(group) < 3) {
            return 0;
        }
        double sum = 0;
        for (long rest = children; rest != 0; rest &= rest - 1) {
            double most = 0;
            for (long at = below & ~(rest & -rest); at != 0; at &= at - 1) {
                most = Math.max(most, nesting(rest & -rest, at & -at, group));
            }
            sum += most;
        }
        return sum;
    }

    private double nesting(long child, long sibling, long group) {
        double without = 0;
        double with = 0;
        for (Shares.Pattern pattern : shares.patterns()) {
            if ((pattern.set() & child) != 0 && (pattern.set() & group & ~child & ~sibling) != 0) {
                without += (pattern.set() & sibling) == 0 ? pattern.words() : 0;
                with += (pattern.set() & sibling) == 0 ? 0 : pattern.words();
            }
        }
        double rate = (without + 0.5) / (without + with + 5);
        return Math.max(0, Math.min(2.5, Math.log(NESTED_BASE / rate)));
    }

    static void add(double[] f, Feature feature, double value) {
        f[feature.ordinal()] += value;
    }
}
