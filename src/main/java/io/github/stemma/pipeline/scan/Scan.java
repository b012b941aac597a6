package io.github.stemma.pipeline.scan;

import io.github.stemma.model.Problem;
import io.github.stemma.read.Bulk;
import io.github.stemma.read.BulkBatch;
import io.github.stemma.read.BulkText;
import io.github.stemma.read.Input;
import io.github.stemma.seed.collection.CandidateOptions;
import io.github.stemma.seed.collection.Candidates;
import io.github.stemma.seed.collection.Copies;
import io.github.stemma.seed.collection.WordBits;
import io.github.stemma.seed.collection.WordBlock;
import io.github.stemma.seed.collection.WordStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All reuse in a large collection: read and hash words, count them, find pairs that share a fingerprint, align each.
 */
public final class Scan {

    private static final int WINDOW = 2;

    private final ScanOptions options;
    private final ScanProgress progress;

    public Scan(ScanOptions options, ScanProgress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Scans the inputs and hands every pair to {@code sink}, in the order of the texts. */
    public ScanSummary run(List<Input> inputs, PairSink sink) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (Threads threads = new Threads(options.jobs());
                WordStore.Spill spill = new WordStore.Spill(options.folder(), options.memory() / 2)) {
            List<ScanTexts.Part> parts = new ArrayList<>();
            WordBits.Counter counts = collect(inputs, threads, spill, parts, problems);
            ScanTexts texts = ScanTexts.of(parts);
            List<WordBlock> blocks = parts.stream().map(part -> part.block).toList();
            WordStore store = WordStore.of(blocks, spill);
            progress.collected(store.texts(), store.words());
            WordBits bits = counts.bits(store);
            Candidates candidates = new Candidates(
                    store,
                    bits,
                    texts.keys(),
                    new CandidateOptions(options.maxDf(), options.maxOutlet(), WINDOW, options.memory() / 3));
            long[] pairs = new Copies(texts.keys().same()).expand(candidates.find(threads), options.maxDf());
            progress.candidates(pairs.length);
            ScanVerify verify = new ScanVerify(store, bits, texts, options, progress);
            verify.run(pairs, threads, sink);
            return new ScanSummary(
                    store.texts(),
                    store.words(),
                    pairs.length,
                    verify.pairs(),
                    verify.passages(),
                    candidates.cut(),
                    store.spilled(),
                    candidates.rounds(),
                    problems);
        }
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
        ScanTexts.Part[][] byBatch = new ScanTexts.Part[batches.size()][];
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Problem>[] noted = new List[batches.size()];
        List<ScanReader> readers = new ArrayList<>();
        threads.run(batches.size(), () -> {
            ScanReader reader = new ScanReader(batches, byBatch, noted, spill, progress);
            synchronized (readers) {
                readers.add(reader);
            }
            return reader;
        });
        WordBits.Counter counts = new WordBits.Counter();
        readers.forEach(reader -> counts.add(reader.counter()));
        for (int i = 0; i < byBatch.length; i++) {
            parts.addAll(List.of(byBatch[i]));
            problems.addAll(noted[i]);
        }
        return counts;
    }

    /** Whether two publication times are no further apart than asked. */
    static boolean near(long minuteA, long minuteB, ScanOptions options) {
        return options.within().isEmpty()
                || minuteA == BulkText.NO_TIME
                || minuteB == BulkText.NO_TIME
                || Math.abs(minuteA - minuteB) <= options.within().get().toMinutes();
    }
}
