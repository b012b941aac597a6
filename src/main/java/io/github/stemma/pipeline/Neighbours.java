package io.github.stemma.pipeline;

import io.github.stemma.align.NearCopies;
import io.github.stemma.align.Overlaps;
import io.github.stemma.align.Relatedness;
import io.github.stemma.align.Scoring;
import io.github.stemma.chain.Chainer;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Decision;
import io.github.stemma.model.Neighbour;
import io.github.stemma.model.Neighbour.Fate;
import io.github.stemma.model.Order;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds again the alignments around a passage, also those that were not reported, and says what became of each and why. */
final class Neighbours {

    /** Words between a passage and what counts as beside it, on both sides. */
    private static final int BESIDE = 12;

    /** E-value up to which an alignment is worth a word. */
    private static final double WORTH_A_WORD = 10;

    private final PairWork work;
    private final double evalue;
    private final Relatedness relatedness;
    private final Optional<Decision> related;
    private final List<Alignment> all;

    Neighbours(PairWork work, PairStages stages, double evalue, Relatedness relatedness, Optional<Decision> related) {
        this.work = work;
        this.evalue = evalue;
        this.relatedness = relatedness;
        this.related = related;
        Seeds seeds = stages.seeds(work.pair());
        this.all = NearCopies.candidates(
                work.pair(), seeds, new Chainer().chains(seeds), Scoring.news(), Math.max(evalue, WORTH_A_WORD));
    }

    /**
     * The neighbours of a reported alignment, by place in a.
     *
     * @param decided pairs of sentences that were looked at
     * @param turned whether the sides are exchanged in what is given back
     */
    List<Neighbour> of(Alignment reported, List<Accounts.Decided> decided, boolean turned) {
        List<Neighbour> out = new ArrayList<>();
        for (Alignment x : all) {
            if (isBeside(x, reported)) {
                out.add(neighbour(x, reported));
            }
        }
        for (Accounts.Decided pair : decided) {
            Alignment x = pair.sentences();
            boolean own = reported.free() && x.a().equals(reported.a()) && x.b().equals(reported.b());
            Decision decision = pair.decision();
            if (isBeside(x, reported) && !own) {
                Fate fate = decision.isYes() ? Fate.RETOLD : Fate.IMPROBABLE;
                out.add(new Neighbour(x.a(), x.b(), x.bits(), x.evalue(), fate, decision.sum(), decision.bound()));
            }
        }
        List<Neighbour> placed = new ArrayList<>();
        for (Neighbour n : out) {
            placed.add(turned ? new Neighbour(n.b(), n.a(), n.bits(), n.evalue(), n.fate(), n.figure(), n.bound()) : n);
        }
        placed.sort(Order.by(Neighbour::a).then(Neighbour::b).then(Neighbour::fate));
        return onceEach(placed);
    }

    /** Two sentences may have been each other's partners: the likelier of both judgements counts, as it does in detection. */
    private static List<Neighbour> onceEach(List<Neighbour> placed) {
        List<Neighbour> out = new ArrayList<>();
        for (Neighbour n : placed) {
            int last = out.size() - 1;
            boolean again = last >= 0
                    && isSentence(n)
                    && isSentence(out.get(last))
                    && n.a().equals(out.get(last).a())
                    && n.b().equals(out.get(last).b());
            if (!again) {
                out.add(n);
            } else if (n.figure() > out.get(last).figure()) {
                out.set(last, n);
            }
        }
        return out;
    }

    private static boolean isSentence(Neighbour n) {
        return n.fate() == Fate.RETOLD || n.fate() == Fate.IMPROBABLE;
    }

    private static boolean isBeside(Alignment x, Alignment reported) {
        return isBeside(x.a(), reported.a()) && isBeside(x.b(), reported.b());
    }

    private static boolean isBeside(Span x, Span passage) {
        return x.begin() < passage.end() + BESIDE && passage.begin() < x.end() + BESIDE;
    }

    private Neighbour neighbour(Alignment x, Alignment reported) {
        if (x.evalue() > evalue) {
            return told(x, Fate.UNLIKELY, x.evalue(), evalue);
        }
        if (!work.near().alignments().stream().anyMatch(y -> isSame(x, y))) {
            double share = Overlaps.share(x, work.near().alignments());
            return share > Overlaps.HALF
                    ? told(x, Fate.COVERED, share, Overlaps.HALF)
                    : told(x, Fate.TWICE, x.evalue(), Overlaps.BEYOND_DOUBT);
        }
        if (isPart(x, reported)) {
            int bridged = bridged(x, reported);
            return bridged < 0 ? told(x, Fate.MERGED, 0, 0) : told(x, Fate.MERGED, bridged, NearCopies.MERGE_GAP);
        }
        if (!work.isRelated() && related.isPresent()) {
            return told(x, Fate.UNRELATED, related.get().sum(), related.get().bound());
        }
        double strict = relatedness.strict(x);
        if (strict < Relatedness.TELLING) {
            return told(x, Fate.PHRASE, strict, Relatedness.TELLING);
        }
        if (!relatedness.isTelling(x)) {
            return told(x, Fate.NAME, 0, 0);
        }
        if (reported.free()) {
            return told(x, Fate.COPIED, 0, 0);
        }
        Alignment whole = work.near().finished(List.of(x)).get(0);
        int betweenA = between(whole.a(), reported.a());
        int betweenB = between(whole.b(), reported.b());
        boolean crossed = whole.a().compareTo(reported.a()) < 0 != whole.b().compareTo(reported.b()) < 0;
        return crossed
                ? told(x, Fate.CROSSED, 0, 0)
                : told(x, Fate.APART, Math.max(betweenA, betweenB), NearCopies.MERGE_GAP);
    }

    private static Neighbour told(Alignment x, Fate fate, double figure, double bound) {
        return new Neighbour(x.a(), x.b(), x.bits(), x.evalue(), fate, figure, bound);
    }

    private static boolean isSame(Alignment x, Alignment y) {
        return Arrays.equals(x.pairA(), y.pairA()) && Arrays.equals(x.pairB(), y.pairB());
    }

    /** Whether it is a piece of the reported alignment, or a piece was cut from it. */
    private static boolean isPart(Alignment x, Alignment reported) {
        return !reported.free() && reported.pieces().stream().anyMatch(piece -> has(x, piece));
    }

    /** Whether the first pair of words of a piece is one of x. */
    private static boolean has(Alignment x, Alignment piece) {
        int k = Arrays.binarySearch(x.pairA(), piece.pairA()[0]);
        return k >= 0 && x.pairB()[k] == piece.pairB()[0];
    }

    /** The most words between a piece of the reported alignment and the piece before it; -1 for the first. */
    private static int bridged(Alignment x, Alignment reported) {
        List<Alignment> pieces = reported.pieces();
        for (int k = 1; k < pieces.size(); k++) {
            if (has(x, pieces.get(k))) {
                return Math.max(
                        between(pieces.get(k).a(), pieces.get(k - 1).a()),
                        between(pieces.get(k).b(), pieces.get(k - 1).b()));
            }
        }
        return -1;
    }

    private static int between(Span x, Span y) {
        return Math.max(0, Math.max(x.begin() - y.end(), y.begin() - x.end()));
    }
}
