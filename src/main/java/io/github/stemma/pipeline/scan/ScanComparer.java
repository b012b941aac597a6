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
import io.github.stemma.seed.collection.WordStore;
import io.github.stemma.seed.collection.Words;
import io.github.stemma.tokenize.HashScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The passages of two texts, by place in the first; nothing when they share nothing of note. */
    Optional<ScanPair> compare(int textA, int textB, String nameA, String nameB) {
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
        List<Span> wordsA = new ArrayList<>();
        List<Span> wordsB = new ArrayList<>();
        double best = 0;
        for (Run run : runs) {
            double value = (double) run.score() / WordBits.SCALE;
            if (value >= needed && run.matches() >= minWords) {
                passages.add(passage(run, value, Math.pow(2, searched - value)));
                wordsA.add(new Span(run.beginA(), run.endA()));
                wordsB.add(new Span(run.beginB(), run.endB()));
                best = Math.max(best, value);
            }
        }
        if (passages.isEmpty() || best < needed + pairsBits) {
            return Optional.empty();
        }
        return Optional.of(
                new ScanPair(nameA, nameB, a.count(), b.count(), covered(wordsA), covered(wordsB), passages));
    }

    private static int covered(List<Span> words) {
        int covered = 0;
        int end = 0;
        for (Span span : words.stream().sorted().toList()) {
            covered += Math.max(0, span.end() - Math.max(end, span.begin()));
            end = Math.max(end, span.end());
        }
        return covered;
    }

    private ScanPassage passage(Run run, double value, double evalue) {
        Passage.Kind kind = run.likeness() == 1
                ? Passage.Kind.VERBATIM
                : run.likeness() >= EDITED ? Passage.Kind.EDITED : Passage.Kind.REWORDED;
        boolean quote = a.all(HashScanner.QUOTED, run.beginA(), run.endA())
                && b.all(HashScanner.QUOTED, run.beginB(), run.endB());
        return new ScanPassage(
                kind,
                quote,
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
