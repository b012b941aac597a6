package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.List;

/** What of an alignment stands inside quotation marks on both sides, so that two reporters may have it independently. */
public final class Quoted {

    /** Bits from which words outside quotations are kept though the texts do not look related: more than any formula has. */
    private static final double BEYOND_DOUBT = 300;

    private final WeighedPair pair;
    private final PathScore scores;

    public Quoted(WeighedPair pair, Scoring scoring) {
        this.pair = pair;
        this.scores = new PathScore(pair, scoring);
    }

    /** The alignment cut where being quoted on both sides begins or ends. */
    List<Alignment> pieces(Alignment whole) {
        List<Alignment> pieces = new ArrayList<>();
        int from = 0;
        for (int k = 1; k <= whole.words(); k++) {
            if (k == whole.words() || isQuoted(whole, k) != isQuoted(whole, from)) {
                pieces.add(scores.part(whole, from, k));
                from = k;
            }
        }
        return pieces;
    }

    /** What is kept of alignments of texts that do not look related: quotations and what is beyond doubt. */
    public List<Alignment> kept(List<Alignment> alignments, double evalue) {
        List<Alignment> kept = new ArrayList<>();
        for (Alignment whole : alignments) {
            for (Alignment piece : pieces(whole)) {
                if (isQuoted(piece, 0) ? piece.evalue() <= evalue : piece.bits() > BEYOND_DOUBT) {
                    kept.add(piece);
                }
            }
        }
        return kept;
    }

    /** Whether all words of an alignment stand inside quotation marks on both sides. */
    public boolean isQuoted(Alignment x) {
        for (int k = 0; k < x.words(); k++) {
            if (!isQuoted(x, k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether pair k of the alignment is quoted on both sides. */
    boolean isQuoted(Alignment x, int k) {
        Tokens a = pair.a().tokens();
        Tokens b = pair.b().tokens();
        return a.quoted(x.pairA()[k]) && b.quoted(x.pairB()[k]);
    }
}
