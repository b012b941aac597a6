package io.github.stemma.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Does the same thing for several numbers, side by side on a few threads; what comes of it is as if it were done in order. Bare
 * threads, as the pools of Java take longer to come up than two short texts take to be read.
 */
public final class SideBySide {

    private final IntFunction<?> work;
    private final AtomicInteger next = new AtomicInteger();
    private final @Nullable Object[] results;
    private final @Nullable Throwable[] failures;

    private SideBySide(int count, IntFunction<?> work) {
        this.work = work;
        this.results = new Object[count];
        this.failures = new Throwable[count];
    }

    /**
     * What comes of the numbers from 0 to {@code count}, in their order.
     *
     * @param threads how many at most; one of them is the caller's
     * @param work is called by several threads at once; never gives null
     * @throws RuntimeException what the first of the numbers threw that failed; also an error
     */
    public static <R> List<R> of(int count, int threads, IntFunction<R> work) {
        if (Math.min(count, threads) <= 1) {
            List<R> inOrder = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                inOrder.add(work.apply(i));
            }
            return inOrder;
        }
        SideBySide all = new SideBySide(count, work);
        Thread[] others = new Thread[Math.min(count, threads) - 1];
        for (int i = 0; i < others.length; i++) {
            others[i] = new Thread(all::run, "beside-" + i);
            others[i].setDaemon(true);
            others[i].start();
        }
        all.run();
        join(others);
        return all.results();
    }

    private void run() {
        for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
            try {
                results[i] = work.apply(i);
            } catch (RuntimeException | Error e) {
                failures[i] = e;
            }
        }
    }

    /** Waits for all, as none can be stopped half way; whoever interrupted the caller is heard afterwards. */
    private static void join(Thread[] threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private <R> List<R> results() {
        List<R> all = new ArrayList<>(results.length);
        for (int i = 0; i < results.length; i++) {
            Throwable failure = failures[i];
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException failed) {
                throw failed;
            }
            all.add((R) results[i]);
        }
        return all;
    }
}
