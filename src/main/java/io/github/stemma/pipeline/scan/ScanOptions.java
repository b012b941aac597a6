package io.github.stemma.pipeline.scan;

import io.github.stemma.read.ReadOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a collection is scanned.
 *
 * @param read how inputs are read
 * @param jobs threads, at least 1
 * @param memory bytes that words and fingerprints may take together; beyond it they go to disk
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

    public ScanOptions {
        if (jobs < 1 || memory < 1 || maxDf < 2 || maxOutlet < 1 || minWords < 1 || limit < 0) {
            throw new IllegalArgumentException("a scan option is out of range");
        }
    }
}
