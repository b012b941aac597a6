package io.github.stemma.pipeline.scan;

import io.github.stemma.seed.collection.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** A fixed number of threads that take tasks by number. */
final class Threads implements Parallel, AutoCloseable {

    private final int jobs;
    private final BooleanSupplier stopped;
    private final ExecutorService executor;

    /**
     * @param jobs how many threads
     * @param stopped asked before each task; once it is so no further task is taken
     */
    Threads(int jobs, BooleanSupplier stopped) {
        this.jobs = jobs;
        this.stopped = stopped;
        this.executor = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "stemma-scan");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public int threads() {
        return jobs;
    }

    @Override
    public void run(int tasks, Supplier<? extends IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < Math.min(jobs, tasks); i++) {
            running.add(executor.submit(() -> {
                IntConsumer own = worker.get();
                int task = next.getAndIncrement();
                while (task < tasks && !stopped.getAsBoolean()) {
                    own.accept(task);
                    task = next.getAndIncrement();
                }
            }));
        }
        for (Future<?> future : running) {
            await(future, next, tasks);
        }
    }

    private static void await(Future<?> future, AtomicInteger next, int tasks) {
        try {
            future.get();
        } catch (ExecutionException e) {
            next.set(tasks);
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            next.set(tasks);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
