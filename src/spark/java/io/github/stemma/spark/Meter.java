package io.github.stemma.spark;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.jspecify.annotations.Nullable;

/** Adds up what the tasks of a run cost, so that a run on a part says what the whole will cost. */
final class Meter extends SparkListener {

    private final AtomicLong tasks = new AtomicLong();
    private final AtomicLong milliseconds = new AtomicLong();
    private final AtomicLong shuffled = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong spilled = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        @Nullable TaskMetrics metrics = end.taskMetrics();
        if (metrics != null) {
            tasks.incrementAndGet();
            milliseconds.addAndGet(metrics.executorCpuTime() / 1_000_000);
            shuffled.addAndGet(metrics.shuffleWriteMetrics().bytesWritten());
            rows.addAndGet(metrics.shuffleWriteMetrics().recordsWritten());
            spilled.addAndGet(metrics.diskBytesSpilled());
            longest.accumulateAndGet(metrics.executorRunTime(), Math::max);
        }
    }

    /** What was counted so far. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%,d tasks, the longest %.1f s, %.1f processor s; %.1f MB shuffled in %,d rows, %.1f MB spilled",
                tasks.get(),
                longest.get() / 1e3,
                milliseconds.get() / 1e3,
                shuffled.get() / 1e6,
                rows.get(),
                spilled.get() / 1e6);
    }
}
