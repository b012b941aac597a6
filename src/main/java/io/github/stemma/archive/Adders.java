package io.github.stemma.archive;

import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * Threads that invert texts for the index while the writer decides about the next ones. When they cannot keep up the
 * writer's own thread lends a hand.
 */
final class Adders implements AutoCloseable {

    private static final int WAITING = 256;

    private final IndexWriter index;
    private final ThreadLocal<Documents> documents = ThreadLocal.withInitial(Documents::new);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Phaser underWay = new Phaser(1);
    private final ThreadPoolExecutor threads;

    Adders(IndexWriter index) {
        this.index = index;
        int size = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        threads = new ThreadPoolExecutor(
                size,
                size,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(WAITING),
                task -> {
                    Thread thread = new Thread(task, "archive");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.CallerRunsPolicy());
        threads.allowCoreThreadTimeOut(true);
    }

    /** Adds a text some time before {@link #await} returns. */
    void add(Prepared text, int version) throws IOException {
        rethrow();
        underWay.register();
        threads.execute(() -> {
            try {
                index.addDocument(documents.get().document(text, version));
            } catch (IOException | RuntimeException | Error failed) {
                failure.compareAndSet(null, failed);
            } finally {
                underWay.arriveAndDeregister();
            }
        });
    }

    /** Waits until all texts are added. */
    void await() throws IOException {
        underWay.arriveAndAwaitAdvance();
        rethrow();
    }

    private void rethrow() throws IOException {
        Throwable failed = failure.get();
        if (failed instanceof IOException io) {
            throw io;
        }
        if (failed instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (failed instanceof Error error) {
            throw error;
        }
    }

    @Override
    public void close() {
        underWay.arriveAndAwaitAdvance();
        threads.shutdown();
    }
}
