package io.github.stemma.pipeline.scan;

import io.github.stemma.model.ScanPair;
import io.github.stemma.seed.collection.WordBits;
import io.github.stemma.seed.collection.WordStore;
import io.github.stemma.seed.collection.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Compares candidate pairs on several threads and hands on what they share in the order of the pairs. */
final class ScanVerify {

    private static final int CHUNK = 256;

    private final WordStore store;
    private final WordBits bits;
    private final ScanTexts texts;
    private final ScanOptions options;
    private final ScanProgress progress;
    private final BooleanSupplier stopped;
    private long pairs;
    private long passages;
    private long reached;
    private volatile boolean full;

    ScanVerify(
            WordStore store,
            WordBits bits,
            ScanTexts texts,
            ScanOptions options,
            ScanProgress progress,
            BooleanSupplier stopped) {
        this.store = store;
        this.bits = bits;
        this.texts = texts;
        this.options = options;
        this.progress = progress;
        this.stopped = stopped;
    }

    long pairs() {
        return pairs;
    }

    long passages() {
        return passages;
    }

    /** Candidates done with, in order. */
    long reached() {
        return reached;
    }

    /** Compares the candidates from where an earlier scan stopped. */
    void run(long[] candidates, ScanResume resume, Threads threads, PairSink sink) {
        pairs = resume.pairs();
        passages = resume.passages();
        int first = (int) Math.min(resume.reached(), candidates.length);
        reached = first;
        InOrder<Found> order = new InOrder<>(found -> hand(found, sink));
        int chunks = (candidates.length - first + CHUNK - 1) / CHUNK;
        threads.run(chunks, () -> new Worker(candidates, first, order));
    }

    /** What a chunk of candidates gave; a chunk that was not looked at is not complete, nor is any behind it. */
    private record Found(List<Sharing> pairs, int candidates, boolean complete) {}

    /** A pair that shares something, and its place among the candidates of its chunk. */
    private record Sharing(int place, ScanPair pair) {}

    private void hand(Found found, PairSink sink) {
        if (!found.complete() || full) {
            full = true;
            return;
        }
        try {
            for (Sharing sharing : found.pairs()) {
                if (pairs == options.limit()) {
                    full = true;
                    reached += sharing.place();
                    return;
                }
                sink.pair(sharing.pair());
                pairs++;
                passages += sharing.pair().passages().size();
            }
            reached += found.candidates();
            sink.reached(reached);
        } catch (IOException e) {
            full = true;
            throw new UncheckedIOException(e);
        }
    }

    private final class Worker implements IntConsumer {

        private final long[] candidates;
        private final int first;
        private final InOrder<Found> order;
        private final PairComparer comparer = new PairComparer(store.texts(), bits, options.minWords());
        private final Words wordsA = new Words();
        private final Words wordsB = new Words();
        private int loaded = -1;

        Worker(long[] candidates, int first, InOrder<Found> order) {
            this.candidates = candidates;
            this.first = first;
            this.order = order;
        }

        @Override
        public void accept(int chunk) {
            int from = first + chunk * CHUNK;
            int to = Math.min(candidates.length, from + CHUNK);
            List<Sharing> found = new ArrayList<>();
            boolean complete = !full && !stopped.getAsBoolean();
            if (complete) {
                for (int i = from; i < to; i++) {
                    Optional<ScanPair> pair = look((int) (candidates[i] >>> 32), (int) candidates[i]);
                    if (pair.isPresent()) {
                        found.add(new Sharing(i - from, pair.get()));
                    }
                }
                progress.compared(to - from, found.size());
            }
            order.done(chunk, new Found(found, to - from, complete));
        }

        private Optional<ScanPair> look(int a, int b) {
            boolean sameOutlet = texts.keys().outlet()[a] >= 0
                    && texts.keys().outlet()[a] == texts.keys().outlet()[b];
            if (sameOutlet && !options.sameOutlet() || !options.near(texts.minutes()[a], texts.minutes()[b])) {
                return Optional.empty();
            }
            if (loaded != a) {
                store.load(a, wordsA);
                comparer.first(wordsA);
                loaded = a;
            }
            store.load(b, wordsB);
            return comparer.with(wordsB, texts.names()[a], texts.names()[b]);
        }
    }
}
