package io.github.stemma.pipeline.archive;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.archive.ArchiveWriter;
import io.github.stemma.archive.Change;
import io.github.stemma.archive.Prepared;
import io.github.stemma.model.Problem;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.read.format.RawText;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * Adds texts to an archive: one thread reads and writes, others fingerprint in between. Texts enter in the order in
 * which they are read, so that versions count the same whatever the number of threads.
 */
public final class ArchiveAdder {

    private final ReadOptions read;
    private final Options options;
    private final Watch watch;

    /**
     * How texts are added.
     *
     * @param jobs threads that fingerprint, at least 1
     * @param commitEvery texts after which the archive is committed, 0 for once at the end
     */
    public record Options(int jobs, long commitEvery) {

        public Options {
            if (jobs < 1 || commitEvery < 0) {
                throw new IllegalArgumentException("at least one thread, and no negative number of texts");
            }
        }
    }

    /**
     * Who looks on.
     *
     * @param looked called after each text with how many were looked at so far
     * @param committed called after each commit with how many texts the archive has
     * @param stop asked before each text whether to stop there
     */
    public record Watch(LongConsumer looked, LongConsumer committed, BooleanSupplier stop) {}

    public ArchiveAdder(ReadOptions read, Options options, Watch watch) {
        this.read = read;
        this.options = options;
        this.watch = watch;
    }

    /**
     * Adds what is read from the inputs and commits it. A failure leaves the archive as it was at the last commit.
     *
     * @param writer stays open when this fails
     */
    public Adding add(List<Input> inputs, ArchiveWriter writer) throws ArchiveException {
        ExecutorService threads = Executors.newFixedThreadPool(options.jobs(), task -> {
            Thread thread = new Thread(task, "fingerprints");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return new Run(writer, threads).all(inputs);
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof ArchiveException known) {
                throw known;
            }
            throw failure;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Ends reading from within. */
    private static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** One call of {@link #add}. */
    private final class Run {

        private final ArchiveWriter writer;
        private final ExecutorService threads;
        private final ThreadLocal<Fingerprinter> fingerprinter = ThreadLocal.withInitial(Fingerprinter::new);
        private final ArrayDeque<Future<Prepared>> underWay = new ArrayDeque<>();
        private final long[] changes = new long[Change.values().length];
        private long looked;

        Run(ArchiveWriter writer, ExecutorService threads) {
            this.writer = writer;
            this.threads = threads;
        }

        Adding all(List<Input> inputs) throws ArchiveException {
            List<Problem> problems = new ArrayList<>();
            boolean stopped = false;
            try {
                Reader.stream(inputs, read, this::take, problems::add);
            } catch (Stopped asked) {
                stopped = true;
            }
            while (!underWay.isEmpty()) {
                store();
            }
            writer.commit();
            watch.committed().accept(writer.texts());
            return new Adding(
                    changes[Change.ADDED.ordinal()],
                    changes[Change.UPDATED.ordinal()],
                    changes[Change.UNCHANGED.ordinal()],
                    writer.texts(),
                    stopped,
                    problems);
        }

        private void take(RawText raw) {
            if (watch.stop().getAsBoolean()) {
                throw new Stopped();
            }
            underWay.add(threads.submit(() -> prepared(raw)));
            if (underWay.size() > 64 * options.jobs()) {
                try {
                    store();
                } catch (ArchiveException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        }

        private Prepared prepared(RawText raw) {
            return Prepared.of(Entries.entry(raw), fingerprinter.get().stored(Entries.body(raw)));
        }

        private void store() throws ArchiveException {
            changes[writer.add(next()).ordinal()]++;
            looked++;
            if (options.commitEvery() > 0 && looked % options.commitEvery() == 0) {
                writer.commit();
                watch.committed().accept(writer.texts());
            }
            watch.looked().accept(looked);
        }

        private Prepared next() {
            try {
                return underWay.remove().get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Stopped();
            } catch (ExecutionException failure) {
                throw new IllegalStateException(failure.getCause());
            }
        }
    }
}
