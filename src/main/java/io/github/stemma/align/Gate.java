package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.List;

/** Whether two texts are related at all. */
public final class Gate {

    private final WeighedPair pair;
    private final PathScore scores;

    public Gate(WeighedPair pair, Scoring scoring) {
        this.pair = pair;
        this.scores = new PathScore(pair, scoring);
    }

    /** The alignment cut where being quoted on both sides begins or ends. */
    public List<Alignment> pieces(Alignment whole) {
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

    /** Bits beyond chance outside quotations. */
    public double total(List<Alignment> alignments) {
        double total = 0;
        for (Alignment whole : alignments) {
            for (Alignment piece : pieces(whole)) {
                if (!isQuoted(piece, 0)) {
                    total += Math.max(0, surplus(piece));
                }
            }
        }
        return total;
    }

    /** What is kept of alignments of texts that are not related: quotations and what is beyond doubt. */
    public List<Alignment> kept(List<Alignment> alignments, double evalue) {
        List<Alignment> kept = new ArrayList<>();
        for (Alignment whole : alignments) {
            for (Alignment piece : pieces(whole)) {
                if (isQuoted(piece, 0) ? piece.evalue() <= evalue : surplus(piece) > 30) {
                    kept.add(piece);
                }
            }
        }
        return kept;
    }

    private double surplus(Alignment x) {
        return Significance.surplus(x.bits(), pair.a().size(), pair.b().size());
    }

    private boolean isQuoted(Alignment x, int k) {
        Tokens a = pair.a().tokens();
        Tokens b = pair.b().tokens();
        return a.quoted(x.pairA()[k]) && b.quoted(x.pairB()[k]);
    }
}
