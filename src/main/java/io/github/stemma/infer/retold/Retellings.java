package io.github.stemma.infer.retold;

import io.github.stemma.infer.belief.Kinship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What lonely texts are to the others, given where they may have their matter from: whoever retells a text stands to a
 * third as that text does. Detection finds no wholly retold text, so "nothing found" is not yet "independent".
 */
public final class Retellings {

    /** What pairs are in which nothing is found though one derives from the other or both from a third: counted. */
    private static final double[] UNNOTICED = {0.2, 0.2, 0.2, 0.4};

    /** What two texts are to one another by what was found. */
    @FunctionalInterface
    public interface Found {
        /** Probabilities of the classes of {@link Kinship}. */
        double[] kinship(int a, int b);
    }

    /** A text, or what it stands for: the source it retells. */
    private record Standing(int text, boolean retold, double probability) {}

    private final Loners loners;
    private final Found found;
    private final Retold retold;
    private final Map<Integer, List<Standing>> standings = new HashMap<>();

    /** What lonely texts are to others, given what was found of all pairs. */
    public Retellings(Loners loners, List<Loner> all, Retold retold, Found found) {
        this.loners = loners;
        this.found = found;
        this.retold = retold;
        for (Loner loner : all) {
            double[] p = loner.probabilities(retold);
            List<Standing> standing = new ArrayList<>();
            double none = 1;
            for (int s = 0; s < p.length; s++) {
                standing.add(new Standing(loner.sources().get(s).text(), true, p[s]));
                none -= p[s];
            }
            standing.add(new Standing(loner.text(), false, Math.max(0, none)));
            standings.put(loner.text(), standing);
        }
    }

    /** Whether one of the two may retell something. */
    public boolean concerns(int a, int b) {
        return standings.containsKey(a) || standings.containsKey(b);
    }

    /** Whether {@code a} names the outlet of {@code b} as its source. */
    public boolean names(int a, int b) {
        return loners.names(a, b);
    }

    /** Probability that {@code derived} retells {@code source}, 0 where something was found in it. */
    public double arrow(int source, int derived) {
        double sum = 0;
        for (Standing standing : standings.getOrDefault(derived, List.of())) {
            sum += standing.retold && standing.text == source ? standing.probability : 0;
        }
        return sum;
    }

    /**
     * Spreads part of what seems independent over the other classes: a text told wholly in other words leaves no trace, and
     * may stand beside one that was written for itself.
     */
    public double[] doubted(int a, int b, double[] kinship) {
        Silence silence = loners.silence();
        double unnoticed = kinship[Kinship.INDEPENDENT] * retold.unnoticed(silence.of(a, b), silence.of(b, a));
        double[] k = kinship.clone();
        for (int c = 0; c < UNNOTICED.length; c++) {
            k[c] += UNNOTICED[c] * unnoticed;
        }
        k[Kinship.INDEPENDENT] -= unnoticed;
        return k;
    }

    /** The classes of a pair: what was found stays, what seemed independent may be retold. */
    public double[] kinship(int a, int b) {
        double[] base = found.kinship(a, b);
        double[] sums = base.clone();
        double independent = base[Kinship.INDEPENDENT];
        sums[Kinship.INDEPENDENT] = 0;
        for (Standing x : standings.getOrDefault(a, List.of(new Standing(a, false, 1)))) {
            for (Standing y : standings.getOrDefault(b, List.of(new Standing(b, false, 1)))) {
                double[] k = kinship(x, y, a, b);
                for (int c = 0; c < k.length; c++) {
                    sums[c] += independent * x.probability * y.probability * k[c];
                }
            }
        }
        return sums;
    }

    private double[] kinship(Standing x, Standing y, int a, int b) {
        if (!x.retold && !y.retold) {
            return surely(Kinship.INDEPENDENT);
        }
        if (x.text == Loner.UNSEEN || y.text == Loner.UNSEEN) {
            return unseen(x, y);
        }
        if (x.text == y.text) {
            return surely(!y.retold ? Kinship.A_FROM_B : !x.retold ? Kinship.B_FROM_A : Kinship.COMMON_SEEN);
        }
        if (x.text == b || y.text == a) {
            return surely(x.text == b ? Kinship.A_FROM_B : Kinship.B_FROM_A);
        }
        return handedOn(found.kinship(x.text, y.text), x.retold, y.retold);
    }

    private double[] unseen(Standing x, Standing y) {
        double same = x.text == y.text ? 1 : retold.sameUnseen();
        int other = x.text == Loner.UNSEEN ? y.text : x.text;
        if (other != Loner.UNSEEN && loners.isLonely(other)) {
            return surely(Kinship.INDEPENDENT);
        }
        double[] k = new double[Kinship.CLASSES];
        k[Kinship.COMMON_UNSEEN] = same;
        k[Kinship.INDEPENDENT] = 1 - same;
        return k;
    }

    /** From what x and y are to what their retellings are: a source of x is a source of who retells x. */
    private double[] handedOn(double[] found, boolean retoldX, boolean retoldY) {
        double on = retold.handedOn();
        double[] k = new double[Kinship.CLASSES];
        k[retoldY ? Kinship.COMMON_SEEN : Kinship.A_FROM_B] += on * found[Kinship.A_FROM_B];
        k[retoldX ? Kinship.COMMON_SEEN : Kinship.B_FROM_A] += on * found[Kinship.B_FROM_A];
        k[Kinship.COMMON_SEEN] += on * found[Kinship.COMMON_SEEN];
        k[Kinship.COMMON_UNSEEN] += on * found[Kinship.COMMON_UNSEEN];
        k[Kinship.INDEPENDENT] = 1 - on * (1 - found[Kinship.INDEPENDENT]);
        return k;
    }

    private static double[] surely(int kin) {
        double[] k = new double[Kinship.CLASSES];
        k[kin] = 1;
        return k;
    }
}
