package io.github.stemma.pipeline.scan;

/**
 * Where an earlier scan of the same inputs stopped.
 *
 * @param texts texts it had read
 * @param words their words
 * @param candidates candidate pairs it had found
 * @param reached how many of them it was done with
 * @param pairs pairs it had reported
 * @param passages their passages
 */
public record ScanResume(int texts, long words, long candidates, long reached, long pairs, long passages) {

    /** From the beginning. */
    public static ScanResume nothing() {
        return new ScanResume(0, 0, 0, 0, 0, 0);
    }
}
