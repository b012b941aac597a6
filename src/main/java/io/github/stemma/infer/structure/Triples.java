package io.github.stemma.infer.structure;

import io.github.stemma.infer.evidence.Feature;

/**
 * The triple test, for any number of witnesses: what some have in common and a structure cannot have handed on must be
 * called coincidence.
 *
 * <p>Where i stands between j and k, or above both, whatever j and k have and i lacks has come to one of them by itself;
 * a source that nobody collected leaves all three free. In general: for a {@link Shares.Pattern pattern}, the wording
 * that exactly the witnesses T have, the members of T without a source inside T each came to it by themselves. All but
 * one are <em>stray</em>: {@code (those - 1) / (|T| - 1)}, 0 to 1. An unseen source is inside T where it joins something
 * there: two of its children, or one child to a source of its own that is in T. A text with two sources counts like one
 * with one, so a mixed text cannot explain why its sources agree with one another; and many texts that have an official
 * sentence pay for it once, not once each.
 *
 * <p>The statistic is the sum of words times stray parts. If a stretch of L words that came to two texts separately
 * agrees in a Poisson number of words of mean cL, and one of mean hL where it was handed on, then N words that agree
 * have the log Bayes factor {@code N ln(c/h) - L(c - h)}: linear in N. Its slope is the weight of
 * {@link Feature#UNEXPLAINED_PART}, in nats for ten words; it is learned, since words of one sentence do not agree
 * independently, which makes it far smaller than the frequencies of words would. The constant is part of the price of an
 * arrow. Sentences and contested spellings are counted in the same way.
 */
public final class Triples {

    private static final double WORDS_UNIT = 10;
    private static final double SENTENCES_UNIT = 20;

    private final Shares shares;

    Triples(Shares shares) {
        this.shares = shares;
    }

    /** Adds what {@code structure} leaves to coincidence. */
    public void count(Structure structure, double[] f) {
        double[] strays = strays(structure);
        for (int at = 0; at < strays.length; at++) {
            count(shares.patterns().get(at), strays[at], f);
        }
    }

    /** Adds what it leaves to coincidence that {@code part} of the witnesses of a pattern are strays. */
    public static void count(Shares.Pattern pattern, double part, double[] f) {
        StructureFeatures.add(f, Feature.UNEXPLAINED_PART, pattern.words() * part / WORDS_UNIT);
        StructureFeatures.add(f, Feature.UNEXPLAINED_SLIP, pattern.contested() * part);
        StructureFeatures.add(f, Feature.UNEXPLAINED_SENTENCES, pattern.sentences() * part / SENTENCES_UNIT);
    }

    /** For each pattern of {@link Shares} the part of its witnesses but one that came to it by themselves, 0 to 1. */
    public double[] strays(Structure structure) {
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
    private static int roots(Structure structure, long set, long[] children) {
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
}
