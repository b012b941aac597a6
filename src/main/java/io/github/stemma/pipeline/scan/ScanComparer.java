package io.github.stemma.pipeline.scan;

import io.github.stemma.align.lean.Run;
import io.github.stemma.align.lean.RunAligner;
import io.github.stemma.align.lean.RunOptions;
import io.github.stemma.align.lean.Sequence;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.seed.collection.WordBits;
import io.github.stemma.seed.collection.WordStore;
import io.github.stemma.seed.collection.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what two texts of a collection share: alignments whose expected number by chance is small. The best one has
 * to be rare among all pairs of the collection, the others only between two texts, since one sure passage says that the
 * texts belong together. One instance a thread.
 */
final class ScanComparer {

    /** Karlin-Altschul constant of the pairwise detector. */
    private static final double K = .1;
    /** Most passages expected by chance, in a pair and in the collection. */
    private static final double EVALUE = 1e-3;
    /** Likeness from which a passage is edited rather than reworded. */
    private static final double EDITED = .75;

    private final WordStore store;
    private final WordBits bits;
    private final int minWords;
    private final double pairsBits;
    private final RunAligner aligner = new RunAligner(RunOptions.standard(WordBits.SCALE));
    private final Words a = new Words();
    private final Words b = new Words();
    private int indexed = -1;

    ScanComparer(WordStore store, WordBits bits, int minWords) {
        this.store = store;
        this.bits = bits;
        this.minWords = minWords;
        double texts = Math.max(2, store.texts());
        this.pairsBits = log2(texts * (texts - 1) / 2);
    }

    /** The passages of two texts, by place in the first; none when they share nothing of note. */
    List<ScanPassage> compare(int textA, int textB) {
        if (indexed != textA) {
            store.load(textA, a);
            bits.weigh(a);
            aligner.index(new Sequence(a.hashes(), a.bits(), a.count()));
            indexed = textA;
        }
        store.load(textB, b);
        bits.weigh(b);
        List<Run> runs = aligner.with(new Sequence(b.hashes(), b.bits(), b.count()));
        double searched = log2(K * Math.max(1, a.count()) * Math.max(1, b.count()));
        double needed = searched - log2(EVALUE);
        List<ScanPassage> passages = new ArrayList<>();
        double best = 0;
        for (Run run : runs) {
            double value = (double) run.score() / WordBits.SCALE;
            if (value >= needed && run.matches() >= minWords) {
                passages.add(passage(run, value, Math.pow(2, searched - value)));
                best = Math.max(best, value);
            }
        }
        return best >= needed + pairsBits ? passages : List.of();
    }

    int wordsA() {
        return a.count();
    }

    int wordsB() {
        return b.count();
    }

    private ScanPassage passage(Run run, double value, double evalue) {
        Passage.Kind kind = run.likeness() == 1
                ? Passage.Kind.VERBATIM
                : run.likeness() >= EDITED ? Passage.Kind.EDITED : Passage.Kind.REWORDED;
        return new ScanPassage(
                kind,
                new Span(a.begin(run.beginA()), a.end(run.endA() - 1)),
                new Span(b.begin(run.beginB()), b.end(run.endB() - 1)),
                run.matches(),
                value,
                evalue);
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
