package io.github.stemma.pipeline.scan;

import io.github.stemma.align.lean.Run;
import io.github.stemma.align.lean.RunAligner;
import io.github.stemma.align.lean.RunOptions;
import io.github.stemma.align.lean.Sequence;
import io.github.stemma.model.Passage;
import io.github.stemma.model.ScanPair;
import io.github.stemma.model.ScanPassage;
import io.github.stemma.model.Span;
import io.github.stemma.seed.collection.WordBits;
import io.github.stemma.seed.collection.Words;
import io.github.stemma.tokenize.HashScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what two texts of a collection share: alignments whose expected number by chance is small. The best one has
 * to be rare among all pairs of the collection, the others only between two texts, since one sure passage says that the
 * texts belong together. One instance a thread.
 */
public final class PairComparer {

    /** Karlin-Altschul constant of the pairwise detector. */
    private static final double K = .1;
    /** Most passages expected by chance, in a pair and in the collection. */
    private static final double EVALUE = 1e-3;
    /** Bits beyond chance, all passages of a pair together, from which two texts are related; as the pairwise detector has it. */
    private static final double GATE = 80;
    /** Bits beyond chance from which a passage stands alone. */
    private static final double ALONE = 30;
    /** Likeness from which a passage is edited rather than reworded. */
    private static final double EDITED = .75;

    private final WordBits bits;
    private final int minWords;
    private final double pairsBits;
    private final RunAligner aligner = new RunAligner(RunOptions.standard(WordBits.SCALE));
    private Words a = new Words();
    private Words b = new Words();

    /**
     * @param texts number of texts in the collection
     * @param bits what words are worth in it
     * @param minWords fewest equal words of a passage
     */
    public PairComparer(long texts, WordBits bits, int minWords) {
        this.bits = bits;
        this.minWords = minWords;
        double n = Math.max(2, texts);
        this.pairsBits = log2(n * (n - 1) / 2);
    }

    /** Chooses the first text of the next comparisons; its words must stay as they are meanwhile. */
    public void first(Words words) {
        a = words;
        bits.weigh(a);
        aligner.index(new Sequence(a.hashes(), a.bits(), a.worth(), a.count()));
    }

    /** What the first text shares with another, by place in the first; nothing when it is not of note. */
    public Optional<ScanPair> with(Words words, String nameA, String nameB) {
        b = words;
        bits.weigh(b);
        List<Run> runs = aligner.with(new Sequence(b.hashes(), b.bits(), b.worth(), b.count()));
        double searched = log2(K * Math.max(1, a.count()) * Math.max(1, b.count()));
        List<Run> kept = related(runs, searched);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ScanPair(
                nameA,
                nameB,
                a.count(),
                b.count(),
                covered(kept.stream().map(run -> new Span(run.beginA(), run.endA()))),
                covered(kept.stream().map(run -> new Span(run.beginB(), run.endB()))),
                kept.stream().map(run -> passage(run, searched)).toList()));
    }

    /** The alignments to report: all that are significant if the texts are related, else those beyond doubt alone. */
    private List<Run> related(List<Run> runs, double searched) {
        List<Run> significant = new ArrayList<>();
        double total = 0;
        for (Run run : runs) {
            double surplus = value(run) - searched;
            if (surplus >= -log2(EVALUE) && run.matches() >= minWords) {
                significant.add(run);
                total += isQuote(run) ? 0 : surplus;
            }
        }
        if (total >= GATE + pairsBits) {
            return significant;
        }
        return significant.stream()
                .filter(run -> value(run) - searched >= pairsBits + (isQuote(run) ? -log2(EVALUE) : ALONE))
                .toList();
    }

    private static double value(Run run) {
        return (double) run.score() / WordBits.SCALE;
    }

    private boolean isQuote(Run run) {
        return a.all(HashScanner.QUOTED, run.beginA(), run.endA())
                && b.all(HashScanner.QUOTED, run.beginB(), run.endB());
    }

    private static int covered(Stream<Span> words) {
        int covered = 0;
        int end = 0;
        for (Span span : words.sorted().toList()) {
            covered += Math.max(0, span.end() - Math.max(end, span.begin()));
            end = Math.max(end, span.end());
        }
        return covered;
    }

    private ScanPassage passage(Run run, double searched) {
        Passage.Kind kind = run.likeness() == 1
                ? Passage.Kind.VERBATIM
                : run.likeness() >= EDITED ? Passage.Kind.EDITED : Passage.Kind.REWORDED;
        return new ScanPassage(
                kind,
                isQuote(run),
                new Span(a.begin(run.beginA()), a.end(run.endA() - 1)),
                new Span(b.begin(run.beginB()), b.end(run.endB() - 1)),
                run.matches(),
                value(run),
                Math.pow(2, searched - value(run)));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
