package io.github.stemma.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Does the same thing for several numbers, side by side on a few threads; what comes of it is as if it were done in order. At
 * first bare threads are started, as the pools of Java take longer to come up than two short texts take to be read; after a
 * few times the common pool is asked, whose threads wake in less time than a new one takes to start. Serves many threads.
 */
public final class SideBySide {

    /** Times that one command may ask before it must be a long one. */
    private static final int FEW = 3;

    private final int threads;
    private final AtomicInteger times = new AtomicInteger();

    /**
     * @param threads how many at most; one of them is the caller's
     */
    public SideBySide(int threads) {
        this.threads = threads;
    }

    /**
     * What comes of the numbers from 0 to {@code count}, in their order.
     *
     * @param work is called by several threads at once; never gives null
     * @throws RuntimeException what the first of the numbers threw that failed; also an error
     */
    public <R> List<R> of(int count, IntFunction<R> work) {
        if (Math.min(count, threads) <= 1) {
            List<R> inOrder = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                inOrder.add(work.apply(i));
            }
            return inOrder;
        }
        Share share = new Share(count, work);
        boolean pooled = times.get() >= FEW || times.incrementAndGet() > FEW;
        for (int other = 1; other < Math.min(count, threads); other++) {
            ask(share, other, pooled);
        }
        share.run();
        share.await();
        return share.results();
    }

    private static void ask(Share share, int other, boolean pooled) {
        if (pooled) {
            ForkJoinPool.commonPool().execute(share);
            return;
        }
        Thread thread = new Thread(share, "beside-" + other);
        thread.setDaemon(true);
        thread.start();
    }

    /** Numbers of which each thread that comes takes one after the other; who comes when all are taken goes at once. */
    private static final class Share implements Runnable {

        private final IntFunction<?> work;
        private final @Nullable Object[] results;
        private final @Nullable Throwable[] failures;
        private int next;
        private int open;

        Share(int count, IntFunction<?> work) {
            this.work = work;
            this.results = new Object[count];
            this.failures = new Throwable[count];
            this.open = count;
        }

        @Override
        public void run() {
            for (int i = take(); i < results.length; i = take()) {
                try {
                    results[i] = work.apply(i);
                } catch (RuntimeException | Error e) {
                    failures[i] = e;
                }
                done();
            }
        }

        private synchronized int take() {
            return next < results.length ? next++ : next;
        }

        private synchronized void done() {
            open--;
            if (open == 0) {
                notifyAll();
            }
        }

        /** Waits for all, as none can be stopped half way; whoever interrupted the caller is heard afterwards. */
        synchronized void await() {
            boolean interrupted = false;
            while (open > 0) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @SuppressWarnings("unchecked")
        <R> List<R> results() {
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
}
