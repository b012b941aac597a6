package io.github.stemma.pipeline.scan;

import io.github.stemma.seed.collection.WordBits;
import io.github.stemma.seed.collection.WordStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Compares candidate pairs on several threads and hands on what they share in the order of the pairs. */
final class ScanVerify {

    private static final int CHUNK = 256;

    private final WordStore store;
    private final WordBits bits;
    private final ScanTexts texts;
    private final ScanOptions options;
    private final ScanProgress progress;
    private long pairs;
    private long passages;

    ScanVerify(WordStore store, WordBits bits, ScanTexts texts, ScanOptions options, ScanProgress progress) {
        this.store = store;
        this.bits = bits;
        this.texts = texts;
        this.options = options;
        this.progress = progress;
    }

    long pairs() {
        return pairs;
    }

    long passages() {
        return passages;
    }

    void run(long[] candidates, Threads threads, PairSink sink) {
        InOrder<List<ScanPair>> order = new InOrder<>(found -> hand(found, sink));
        int chunks = (candidates.length + CHUNK - 1) / CHUNK;
        threads.run(chunks, () -> new Worker(candidates, order));
    }

    private void hand(List<ScanPair> found, PairSink sink) {
        try {
            for (ScanPair pair : found) {
                if (pairs < options.limit()) {
                    sink.pair(pair);
                    pairs++;
                    passages += pair.passages().size();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Worker implements IntConsumer {

        private final long[] candidates;
        private final InOrder<List<ScanPair>> order;
        private final ScanComparer comparer = new ScanComparer(store, bits, options.minWords());

        Worker(long[] candidates, InOrder<List<ScanPair>> order) {
            this.candidates = candidates;
            this.order = order;
        }

        @Override
        public void accept(int chunk) {
            List<ScanPair> found = new ArrayList<>();
            int from = chunk * CHUNK;
            int to = Math.min(candidates.length, from + CHUNK);
            for (int i = from; i < to; i++) {
                look((int) (candidates[i] >>> 32), (int) candidates[i], found);
            }
            progress.compared(to - from, found.size());
            order.done(chunk, found);
        }

        private void look(int a, int b, List<ScanPair> found) {
            boolean sameOutlet = texts.keys().outlet()[a] >= 0
                    && texts.keys().outlet()[a] == texts.keys().outlet()[b];
            if (sameOutlet && !options.sameOutlet() || !Scan.near(texts.minutes()[a], texts.minutes()[b], options)) {
                return;
            }
            List<ScanPassage> shared = comparer.compare(a, b);
            if (!shared.isEmpty()) {
                found.add(
                        new ScanPair(texts.names()[a], texts.names()[b], comparer.wordsA(), comparer.wordsB(), shared));
            }
        }
    }
}
