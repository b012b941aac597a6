package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Decision;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Whether two texts are related at all, as opposed to two reports of one event that share names, figures, official
 * wording and stock phrases. Looked at are the near copies outside quotations, under a stricter count of bits in which
 * frequent words keep half, so that a phrase of small words is worth little however long.
 *
 * <p>What counts, of wording that not most other texts have too: the bits beside the best piece (one formula taken over
 * word for word is worth nothing, however long) and how many pieces there are; of all wording: how many sentences of the
 * text that has fewer are covered, and how many pieces were edited (copying edits, formulas are copied exactly). Against,
 * given the rest: how long the longest common run is, and how many quoted words both have, since who has the same
 * statement has its other sentences too.
 */
public final class Relatedness {

    /** Names of the features, in order. */
    public static final List<String> FEATURES = List.of("rest", "pieces", "run", "sentences", "edited", "quoted");

    /** Strict bits from which a piece counts. */
    private static final double PIECE = 25;

    /** Strict bits below which an alignment of related texts is a phrase that anyone writes. */
    public static final double TELLING = 20;

    /** Strict bits that a piece of two independent reports may have. */
    private static final double CHANCE = 12;

    /** Strict bits beside the best piece that count as one. */
    private static final double UNIT = 20;

    /** Words of a sentence that must stand in pieces. */
    private static final int LEAST_COVERED = 3;

    /** Base-2 logarithm of the frequency above which a word keeps half its bits. */
    private static final float FREQUENT = -11;

    /** Share of the shorter text in near copies from which two texts are related whatever else. */
    private static final double SURE_SHARE = .4;

    private final WeighedPair pair;
    private final List<Alignment> pieces;
    private final int quotedWords;
    private final NamesOnly names;

    /**
     * @param alignments the chosen near copies of the pair
     */
    public Relatedness(WeighedPair pair, Quoted quoted, List<Alignment> alignments) {
        this.pair = pair;
        this.names = new NamesOnly(pair);
        this.pieces = new ArrayList<>();
        int words = 0;
        for (Alignment whole : alignments) {
            for (Alignment piece : quoted.pieces(whole)) {
                if (quoted.isQuoted(piece, 0)) {
                    words += piece.words();
                } else {
                    pieces.add(piece);
                }
            }
        }
        this.quotedWords = words;
    }

    /** The near copies cut where quotations begin or end, without quotations. */
    public List<Alignment> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    /** The alignments without those that are phrases of frequent words only, or a name with its office. */
    public List<Alignment> telling(List<Alignment> alignments) {
        return alignments.stream().filter(this::isTelling).toList();
    }

    /** Whether an alignment is more than a phrase of frequent words or a name with its office. */
    public boolean isTelling(Alignment x) {
        return strict(x) >= TELLING && !names.isAll(x);
    }

    /** The logarithm of the odds that the two are related. */
    public double logit(Models models, Elsewhere elsewhere) {
        if (pieces.isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        return share() >= SURE_SHARE ? 9 : Models.logit(models.related(), features(elsewhere));
    }

    /** What {@link #logit} says taken apart; nothing where no near copy stands outside quotations. */
    public Optional<Decision> decision(Models models, Elsewhere elsewhere, double open) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        if (share() >= SURE_SHARE) {
            return Optional.of(new Decision("share", List.of(new Decision.Term("share", share(), 1)), SURE_SHARE));
        }
        return Optional.of(Models.decision("related", FEATURES, models.related(), features(elsewhere), open));
    }

    /** One number per feature. */
    public double[] features(Elsewhere elsewhere) {
        double total = 0;
        double top = 0;
        int many = 0;
        int run = 0;
        int edited = 0;
        for (Alignment piece : pieces) {
            double bits = strict(piece);
            double own = bits * own(piece, elsewhere);
            double beyond = Math.max(0, own - CHANCE);
            total += beyond;
            top = Math.max(top, beyond);
            many += own >= PIECE ? 1 : 0;
            edited += bits >= PIECE && isEdited(piece) ? 1 : 0;
            run = Math.max(run, longestRun(piece));
        }
        return new double[] {
            Math.log1p((total - top) / UNIT),
            Math.log1p(many),
            Math.log1p(run),
            Math.log1p(Math.min(sentences(pair.a(), true), sentences(pair.b(), false))),
            Math.log1p(edited),
            Math.log1p(quotedWords)
        };
    }

    /** Share of a piece's words that not most other texts have. */
    private static double own(Alignment piece, Elsewhere elsewhere) {
        int own = 0;
        for (int k = 0; k < piece.words(); k++) {
            own += elsewhere.isCommon(piece.pairA()[k], piece.pairB()[k]) ? 0 : 1;
        }
        return (double) own / Math.max(1, piece.words());
    }

    /** Whether a word was changed, added or left out. */
    private boolean isEdited(Alignment piece) {
        if (Math.max(piece.a().length(), piece.b().length()) > piece.words()) {
            return true;
        }
        for (int k = 0; k < piece.words(); k++) {
            if (!pair.sameFold(piece.pairA()[k], piece.pairB()[k])) {
                return true;
            }
        }
        return false;
    }

    /** Sentences that are not mostly quotations and of whose words outside quotations half stand in pieces that count. */
    private int sentences(Coded text, boolean isA) {
        boolean[] covered = new boolean[text.size()];
        for (Alignment piece : pieces) {
            if (strict(piece) >= PIECE) {
                for (int word : isA ? piece.pairA() : piece.pairB()) {
                    covered[word] = true;
                }
            }
        }
        SentenceBounds bounds = new SentenceBounds(text.tokens());
        int n = 0;
        for (int s = 0; s < bounds.count(); s++) {
            int words = bounds.end(s) - bounds.begin(s);
            int quoted = 0;
            int hit = 0;
            for (int w = bounds.begin(s); w < bounds.end(s); w++) {
                quoted += text.tokens().quoted(w) ? 1 : 0;
                hit += covered[w] ? 1 : 0;
            }
            n += 2 * quoted <= words && hit >= LEAST_COVERED && 2 * hit >= words - quoted ? 1 : 0;
        }
        return n;
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
