package io.github.stemma.pipeline.scan;

import io.github.stemma.model.Problem;
import io.github.stemma.read.BulkBatch;
import io.github.stemma.read.BulkSink;
import io.github.stemma.read.BulkText;
import io.github.stemma.seed.collection.WordBits;
import io.github.stemma.seed.collection.WordStore;
import io.github.stemma.tokenize.HashScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Reads batches into word blocks: one thread's share of the first phase. */
final class ScanReader implements IntConsumer, BulkSink {

    private static final int BLOCK_WORDS = 1 << 20;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final Shared shared;
    private final HashScanner scanner = new HashScanner();
    private final WordBits.Counter counter = new WordBits.Counter();

    private List<ScanTexts.Part> done = new ArrayList<>();
    private ScanTexts.Part part = new ScanTexts.Part();
    private List<Problem> noted = new ArrayList<>();

    ScanReader(Shared shared) {
        this.shared = shared;
    }

    /** What one batch gave. */
    record Read(List<ScanTexts.Part> parts, List<Problem> problems) {}

    /** What all threads of the phase share. */
    static final class Shared {

        private final List<BulkBatch> batches;
        private final WordStore.Spill spill;
        private final ScanProgress progress;
        private final BooleanSupplier stopped;
        private final Map<Integer, Read> read = new TreeMap<>();

        Shared(List<BulkBatch> batches, WordStore.Spill spill, ScanProgress progress, BooleanSupplier stopped) {
            this.batches = batches;
            this.spill = spill;
            this.progress = progress;
            this.stopped = stopped;
        }

        private synchronized void done(int batch, Read result) {
            read.put(batch, result);
        }

        /** By batch, when all are done. */
        List<Read> inOrder() {
            return List.copyOf(read.values());
        }
    }

    WordBits.Counter counter() {
        return counter;
    }

    @Override
    public void accept(int batch) {
        if (shared.stopped.getAsBoolean()) {
            return;
        }
        done = new ArrayList<>();
        noted = new ArrayList<>();
        part = new ScanTexts.Part();
        shared.batches.get(batch).read(this);
        finishPart();
        shared.done(batch, new Read(done, noted));
        int texts = done.stream().mapToInt(read -> read.block.texts()).sum();
        shared.progress.read(texts, shared.batches.get(batch).weight());
    }

    @Override
    public boolean text(BulkText text) {
        if (!scanner.scan(text.bytes(), text.from(), text.to(), text.codePoint())) {
            return false;
        }
        if (scanner.count() == 0) {
            noted.add(new Problem(text.name(), 0, "no words in it", Problem.Severity.WARNING));
        }
        if (part.block.words() + scanner.count() > BLOCK_WORDS) {
            finishPart();
            part = new ScanTexts.Part();
        }
        part.block.add(scanner.count(), scanner.hashes(), scanner.begins(), scanner.ends(), scanner.flags());
        part.add(text, print());
        counter.count(scanner.hashes(), scanner.count());
        return true;
    }

    @Override
    public void problem(Problem problem) {
        noted.add(problem);
    }

    private void finishPart() {
        if (part.block.texts() > 0) {
            shared.spill.settle(part.block);
            done.add(part);
        }
    }

    /** 64 bits of the text's words and their places; equal texts have equal prints. */
    private long print() {
        int n = scanner.count();
        long h = n;
        for (int i = 0; i < n; i++) {
            h = (h ^ scanner.hashes()[i] & 0xFFFFFFFFL ^ (long) scanner.begins()[i] << 32) * MULTIPLIER;
            h ^= h >>> 32;
        }
        return h;
    }
}
