package io.github.stemma.infer;

import io.github.stemma.infer.belief.Belief;
import io.github.stemma.infer.belief.Kinship;
import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.OutletKinds;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.model.EvidenceKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps a pair that nobody else shares words with from being decided by habit: without a time, a credit, a citation, a
 * version mark or a difference of trade, what the two share can have gone either way or come from a third, and no prior
 * about newsrooms may say which.
 */
final class Caution {

    /** Most that one of the dependent classes may hold then. */
    private static final double MOST = 0.5;

    /** How much more each word lets it hold, see {@link #little}. */
    static final double PER_WORD = 0.02;
    /** The same of "common unseen", which any chance likeness of two texts may be taken for. */
    static final double PER_WORD_UNSEEN = 0.008;

    private static final double LITTLE = 0.55;
    /**
     * Most of "independent" for two texts with near copies, before what each word takes from it: of 275 pairs of the gold
     * stories with ten such words or more none is independent.
     */
    private static final double APART = 0.9;

    private static final double APART_LEAST = 0.02;
    private static final double QUARTER = 0.25;
    /** With a smaller part of their words apart two texts have the same of what others have, each edited in its own way. */
    private static final double SAME = 0.2;
    /** Others that print the same. */
    private static final int MANY = 3;

    private static final Set<Feature> NAMING = EnumSet.of(Feature.CITE, Feature.CITE_SHARED, Feature.OWN_REPORT);

    /** Features that are there for every pair. */
    private static final Set<Feature> SYMMETRIC = EnumSet.of(Feature.UNCITED, Feature.UNCITED_PAPER);

    private Caution() {}

    /** The classes of a pair, evened out where nothing but the shared words speaks. */
    static double[] of(Belief belief, int a, int b, double[] kinship) {
        if (!alone(belief, a, b) || speaks(belief, a, b, signal -> true)) {
            return kinship;
        }
        double[] even = kinship.clone();
        double copied = 1 - even[Kinship.INDEPENDENT];
        double over = Math.max(0, even[Kinship.COMMON_UNSEEN] - MOST * copied);
        even[Kinship.COMMON_UNSEEN] -= over;
        even[Kinship.A_FROM_B] += over / 2;
        even[Kinship.B_FROM_A] += over / 2;
        return even;
    }

    /**
     * Caps an arrow that rests on little: where the derived text has less than a quarter of its words from there, names
     * nobody, and the source is no agency, the few words may as well come from where the source had them.
     *
     * @param shareA part of a's words that it shares with b
     * @param shareB part of b's words that it shares with a
     */
    static double[] thin(Belief belief, int a, int b, double[] kinship, double shareA, double shareB) {
        double[] capped = kinship.clone();
        cap(belief, b, a, shareA, capped, Kinship.A_FROM_B);
        cap(belief, a, b, shareB, capped, Kinship.B_FROM_A);
        return capped;
    }

    /**
     * Caps what rests on few words: a dependent class may hold at most even odds where two texts have no word in common
     * place, rising by {@value #PER_WORD} a word ({@value #PER_WORD_UNSEEN} for an unseen source); an arrow to who names its
     * source is spared. What is over goes to the other classes by their weight.
     *
     * @param words words that both have at aligned places outside quotations
     * @param aNamesB whether a names b as its source
     * @param bNamesA whether b names a
     */
    static double[] little(double[] kinship, int words, boolean aNamesB, boolean bNamesA) {
        for (int c = 0; c < Kinship.INDEPENDENT; c++) {
            double most = MOST + (c == Kinship.COMMON_UNSEEN ? PER_WORD_UNSEEN : PER_WORD) * words;
            boolean spared = c == Kinship.A_FROM_B && aNamesB || c == Kinship.B_FROM_A && bNamesA;
            if (kinship[c] > most && !spared) {
                return Kinship.limited(kinship, c, most);
            }
        }
        return kinship;
    }

    /**
     * Caps an arrow for which only the clock speaks, where {@value #MANY} others and more have the same: who prints an agency's item
     * first is not where the others have it from, and that more of them print it makes it no likelier. What is over goes to
     * "common unseen".
     */
    static double[] clock(Belief belief, int a, int b, double[] kinship) {
        int arrow = kinship[Kinship.A_FROM_B] > kinship[Kinship.B_FROM_A] ? Kinship.A_FROM_B : Kinship.B_FROM_A;
        double over = kinship[arrow] - LITTLE;
        if (over <= 0
                || speaks(belief, a, b, signal -> signal.feature().kind() != EvidenceKind.TIME)
                || !many(belief, a, b)) {
            return kinship;
        }
        double[] capped = kinship.clone();
        capped[arrow] -= over;
        capped[Kinship.COMMON_UNSEEN] += over;
        return capped;
    }

    /** Whether the two and enough others have the same words. */
    private static boolean many(Belief belief, int a, int b) {
        if (belief.apart(a, b) >= SAME) {
            return false;
        }
        int same = 0;
        for (int k = 0; k < belief.story().size(); k++) {
            same += k != a && k != b && belief.linked(a, k) && belief.apart(a, k) < SAME ? 1 : 0;
        }
        return same >= MANY;
    }

    /**
     * Caps "independent" where two texts have near copies: it may hold at most {@value #APART}, {@value #PER_WORD} less for
     * each word, and never has to hold less than {@value #APART_LEAST}. A structure weighs what many texts have once, since
     * it may be an official statement, so the more texts print an item the cheaper it is to call them independent. What is
     * over goes to the other classes by their weight.
     *
     * @param copied words that both have at aligned places of near copies outside quotations
     */
    static double[] copied(double[] kinship, int copied) {
        double most = Math.max(APART_LEAST, APART - PER_WORD * copied);
        if (copied == 0 || kinship[Kinship.INDEPENDENT] <= most || kinship[Kinship.INDEPENDENT] >= 1) {
            return kinship;
        }
        return Kinship.limited(kinship, Kinship.INDEPENDENT, most);
    }

    private static void cap(Belief belief, int source, int derived, double share, double[] k, int arrow) {
        double over = k[arrow] - LITTLE;
        if (over <= 0 || share >= QUARTER || OutletKinds.feeds(belief.story(), source)) {
            return;
        }
        for (Signal signal : belief.signals()) {
            if (signal.source() == source && signal.derived() == derived && NAMING.contains(signal.feature())) {
                return;
            }
        }
        k[arrow] -= over;
        k[Kinship.COMMON_UNSEEN] += over;
    }

    private static boolean alone(Belief belief, int a, int b) {
        for (int k = 0; k < belief.story().size(); k++) {
            boolean other = k != a && k != b;
            if (other && (belief.linked(a, k) || belief.linked(b, k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is anything of this sort that is known of the two and tells them apart, more than a hint. */
    private static boolean speaks(Belief belief, int a, int b, Predicate<Signal> sort) {
        for (Signal signal : belief.signals()) {
            boolean about = signal.derived() == a || signal.derived() == b;
            boolean within = signal.source() == a || signal.source() == b || signal.source() < 0;
            boolean tells = !SYMMETRIC.contains(signal.feature()) && !Feature.HINTS.contains(signal.feature());
            if (about && within && tells && sort.test(signal)) {
                return true;
            }
        }
        return false;
    }
}
