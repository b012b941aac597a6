package io.github.stemma.pipeline.scan;

import io.github.stemma.read.BulkText;
import io.github.stemma.read.ReadOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a collection is scanned.
 *
 * @param read how inputs are read
 * @param jobs threads, at least 1
 * @param memory bytes that the program may take; words and fingerprints beyond what that leaves room for go to disk
 * @param maxDf most distinct texts that may share a fingerprint
 * @param maxOutlet most distinct texts of one outlet that may share a fingerprint
 * @param minWords fewest words of a passage that must be the same on both sides
 * @param within only pairs published no further apart than this; texts without a time are compared with all
 * @param sameOutlet whether pairs of one outlet count
 * @param limit most pairs to report
 * @param folder where spilled data goes
 */
public record ScanOptions(
        ReadOptions read,
        int jobs,
        long memory,
        int maxDf,
        int maxOutlet,
        int minWords,
        Optional<Duration> within,
        boolean sameOutlet,
        long limit,
        Path folder) {

    /** Most texts with the same run of words, when nothing else is said. */
    public static final int MAX_DF = 100;
    /** Most texts of one outlet with the same run of words. */
    public static final int MAX_OUTLET = 20;
    /** Fewest equal words of a passage. */
    public static final int MIN_WORDS = 5;

    public ScanOptions {
        if (jobs < 1 || memory < 1 || maxDf < 2 || maxOutlet < 1 || minWords < 1 || limit < 0) {
            throw new IllegalArgumentException("a scan option is out of range");
        }
    }

    /** The usual bounds. */
    public static ScanOptions defaults(ReadOptions read, int jobs, long memory, Path folder) {
        return new ScanOptions(
                read, jobs, memory, MAX_DF, MAX_OUTLET, MIN_WORDS, Optional.empty(), true, Long.MAX_VALUE, folder);
    }

    /** Whether two publication times, in minutes, are close enough. */
    boolean near(long minuteA, long minuteB) {
        return within.isEmpty()
                || minuteA == BulkText.NO_TIME
                || minuteB == BulkText.NO_TIME
                || Math.abs(minuteA - minuteB) <= within.get().toMinutes();
    }
}
