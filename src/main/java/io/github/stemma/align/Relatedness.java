package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Decision;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether two texts are related at all, as opposed to two reports of one event that share names, figures, official
 * wording and stock phrases. Looked at are the near copies outside quotations, under a stricter count of bits in which
 * frequent words keep half, so that a phrase of small words is worth little however long.
 *
 * <p>What counts: the bits beside the best piece (one formula taken over word for word is worth nothing, however long), how
 * many pieces there are, how long the longest common run is (against, given the rest: formulas are copied exactly,
 * stories are edited), and how much of the shorter text finds its like in the other in the same order.
 */
public final class Relatedness {

    /** Names of the features, in order. */
    public static final List<String> FEATURES = List.of("rest", "pieces", "run", "order");

    /** Strict bits from which a piece counts. */
    private static final double PIECE = 25;

    /** Strict bits below which an alignment of related texts is a phrase that anyone writes. */
    public static final double TELLING = 20;

    /** Strict bits that a piece of two independent reports may have. */
    private static final double CHANCE = 12;

    /** Base-2 logarithm of the frequency above which a word keeps half its bits. */
    private static final float FREQUENT = -11;

    /** Share of the shorter text in near copies from which two texts are related whatever else. */
    private static final double SURE_SHARE = .4;

    private final WeighedPair pair;
    private final List<Alignment> pieces;
    private final NamesOnly names;

    /**
     * @param alignments the chosen near copies of the pair
     */
    public Relatedness(WeighedPair pair, Quoted quoted, List<Alignment> alignments) {
        this.pair = pair;
        this.names = new NamesOnly(pair);
        this.pieces = new ArrayList<>();
        for (Alignment whole : alignments) {
            quoted.pieces(whole).stream().filter(x -> !quoted.isQuoted(x, 0)).forEach(pieces::add);
        }
    }

    /** The alignments without those that are phrases of frequent words only, or a name with its office. */
    public List<Alignment> telling(List<Alignment> alignments) {
        return alignments.stream().filter(this::isTelling).toList();
    }

    /** Whether an alignment is more than a phrase of frequent words or a name with its office. */
    public boolean isTelling(Alignment x) {
        return strict(x) >= TELLING && !names.isAll(x);
    }

    /**
     * The logarithm of the odds that the two are related. Only whether it reaches a bound is of use: where the order of
     * sentences, which is dear, does not decide that, it is another value on the same side of the bound.
     *
     * @param open the bound
     */
    public double logit(Models models, double open) {
        if (pieces.isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        if (share() >= SURE_SHARE) {
            return 9;
        }
        double[] features = features(0);
        double least = Models.logit(models.related(), features);
        features[features.length - 1] = 1;
        double most = Models.logit(models.related(), features);
        if (least >= open == most >= open) {
            return least;
        }
        features[features.length - 1] = inOrder();
        return Models.logit(models.related(), features);
    }

    /** What {@link #logit} says taken apart; nothing where no near copy stands outside quotations. */
    public Optional<Decision> decision(Models models, double open) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        if (share() >= SURE_SHARE) {
            return Optional.of(new Decision("share", List.of(new Decision.Term("share", share(), 1)), SURE_SHARE));
        }
        return Optional.of(Models.decision("related", FEATURES, models.related(), features(), open));
    }

    /** One number per feature. */
    public double[] features() {
        return features(inOrder());
    }

    private double[] features(double order) {
        double total = 0;
        double top = 0;
        int many = 0;
        int run = 0;
        for (Alignment piece : pieces) {
            double bits = strict(piece);
            double beyond = Math.max(0, bits - CHANCE);
            total += beyond;
            top = Math.max(top, beyond);
            many += bits >= PIECE ? 1 : 0;
            run = Math.max(run, longestRun(piece));
        }
        return new double[] {Math.log1p((total - top) / 20), Math.log1p(many), Math.log1p(run), order};
    }

    /** Root of the share of the shorter text's bits, quotations aside, that finds its like in order in the other. */
    private double inOrder() {
        if (pieces.isEmpty()) {
            return 0;
        }
        SentenceOrder sentences = new SentenceOrder(pair);
        return Math.sqrt(Math.min(1, sentences.inOrder() / Math.max(1, sentences.openBits())));
    }

    /** Bits in which frequent words keep half. */
    public double strict(Alignment piece) {
        double bits = piece.bits();
        float[] log2 = pair.a().types().log2();
        int[] type = pair.a().columns().type();
        for (int k = 0; k < piece.words(); k++) {
            if (log2[type[piece.pairA()[k]]] > FREQUENT) {
                bits -= pair.agreement(piece.pairA()[k], piece.pairB()[k]) / 2;
            }
        }
        return bits;
    }

    private int longestRun(Alignment piece) {
        int best = 0;
        int run = 0;
        for (int k = 0; k < piece.words(); k++) {
            boolean next = k > 0
                    && piece.pairA()[k] == piece.pairA()[k - 1] + 1
                    && piece.pairB()[k] == piece.pairB()[k - 1] + 1;
            run = !pair.sameFold(piece.pairA()[k], piece.pairB()[k]) ? 0 : next ? run + 1 : 1;
            best = Math.max(best, run);
        }
        return best;
    }

    private double share() {
        int words = 0;
        for (Alignment piece : pieces) {
            words += piece.words();
        }
        return (double) words / Math.max(1, Math.min(pair.a().size(), pair.b().size()));
    }
}
