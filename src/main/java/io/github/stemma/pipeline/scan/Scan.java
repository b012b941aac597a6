package io.github.stemma.pipeline.scan;

import io.github.stemma.model.Problem;
import io.github.stemma.read.Bulk;
import io.github.stemma.read.BulkBatch;
import io.github.stemma.read.Input;
import io.github.stemma.seed.collection.CandidateOptions;
import io.github.stemma.seed.collection.Candidates;
import io.github.stemma.seed.collection.Copies;
import io.github.stemma.seed.collection.Cut;
import io.github.stemma.seed.collection.WordBits;
import io.github.stemma.seed.collection.WordStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All reuse in a large collection: read and hash words, count them, find pairs that share a fingerprint, align each.
 */
public final class Scan {

    private static final int WINDOW = 2;
    /** Of the memory: for words, and for fingerprints. The rest is for what reading and grouping leave behind. */
    private static final int WORDS_PART = 3;

    private static final int POSTINGS_PART = 5;
    /** Bytes that a thread's own tables and buffers take, and as many that all of them share. */
    private static final long THREAD = 48L << 20;

    private final ScanOptions options;
    private final ScanProgress progress;
    private volatile boolean stopped;

    public Scan(ScanOptions options, ScanProgress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Ends a running scan soon; what was handed over so far is a whole number of pairs. */
    public void stop() {
        stopped = true;
    }

    /** Scans the inputs from the beginning. */
    public ScanSummary run(List<Input> inputs, PairSink sink) throws IOException {
        return run(inputs, ScanResume.nothing(), sink);
    }

    /**
     * Scans the inputs and hands every pair to {@code sink}, in the order of the texts.
     *
     * @throws ChangedInputException when {@code resume} does not fit the inputs
     */
    public ScanSummary run(List<Input> inputs, ScanResume resume, PairSink sink) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (Threads threads = new Threads(threads(), () -> stopped);
                WordStore.Spill spill = new WordStore.Spill(options.folder(), options.memory() / WORDS_PART)) {
            List<ScanTexts.Part> parts = new ArrayList<>();
            WordBits.Counter counts = collect(inputs, threads, spill, parts, problems);
            ScanTexts texts = ScanTexts.of(parts);
            WordStore store =
                    WordStore.of(parts.stream().map(part -> part.block).toList(), spill);
            parts.clear();
            SharedNames.among(texts.names()).ifPresent(problems::add);
            progress.collected(store.texts(), store.words());
            WordBits bits = counts.bits(store);
            Candidates candidates = new Candidates(store, bits, texts.keys(), candidateOptions());
            long[] firsts = candidates.find(threads);
            long[] pairs = stopped ? new long[0] : new Copies(texts.keys().same()).expand(firsts, options.maxDf());
            progress.candidates(pairs.length);
            check(resume, store, pairs);
            ScanVerify verify = new ScanVerify(store, bits, texts, options, progress, () -> stopped);
            verify.run(pairs, resume, threads, sink);
            Cut cut = candidates.cut();
            return new ScanSummary(
                    store.texts(),
                    store.words(),
                    pairs.length,
                    verify.reached(),
                    verify.pairs(),
                    verify.passages(),
                    cut.stock(),
                    cut.furniture(),
                    phrases(cut, candidates, texts),
                    store.spilled(),
                    candidates.spilled(),
                    problems);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** As many as asked for, unless their tables would take more than the memory. */
    private int threads() {
        return (int) Math.max(1, Math.min(options.jobs(), options.memory() / THREAD - 1));
    }

    private CandidateOptions candidateOptions() {
        return new CandidateOptions(
                options.maxDf(),
                options.maxOutlet(),
                WINDOW,
                Math.max(1, options.memory() / POSTINGS_PART),
                options.folder());
    }

    private void check(ScanResume resume, WordStore store, long[] pairs) {
        boolean same = resume.texts() == store.texts()
                && resume.words() == store.words()
                && resume.candidates() == pairs.length;
        if (!stopped && resume.reached() > 0 && !same) {
            throw new ChangedInputException("the inputs or the options are not those of the scan to resume: "
                    + store.texts() + " texts with " + pairs.length + " candidate pairs now, " + resume.texts()
                    + " with " + resume.candidates() + " then");
        }
    }

    private static List<ScanSummary.Phrase> phrases(Cut cut, Candidates candidates, ScanTexts texts) {
        return cut.phrases().stream()
                .map(phrase -> {
                    int[] place = candidates.place(phrase);
                    return new ScanSummary.Phrase(phrase.texts(), texts.names()[phrase.text()], place[0], place[1]);
                })
                .toList();
    }

    private WordBits.Counter collect(
            List<Input> inputs,
            Threads threads,
            WordStore.Spill spill,
            List<ScanTexts.Part> parts,
            List<Problem> problems) {
        Bulk bulk = Bulk.plan(inputs, options.read());
        problems.addAll(bulk.problems());
        List<BulkBatch> batches = bulk.batches();
        progress.planned(batches.stream().mapToLong(BulkBatch::weight).sum());
        ScanReader.Shared shared = new ScanReader.Shared(batches, spill, progress, () -> stopped);
        List<ScanReader> readers = new ArrayList<>();
        threads.run(batches.size(), () -> {
            ScanReader reader = new ScanReader(shared);
            synchronized (readers) {
                readers.add(reader);
            }
            return reader;
        });
        WordBits.Counter counts =
                readers.isEmpty() ? new WordBits.Counter() : readers.get(0).counter();
        readers.stream().skip(1).forEach(reader -> counts.add(reader.counter()));
        for (ScanReader.Read read : shared.inOrder()) {
            parts.addAll(read.parts());
            problems.addAll(read.problems());
        }
        return counts;
    }
}
