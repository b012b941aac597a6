package io.github.stemma.archive;

/**
 * Which stored texts are looked for.
 *
 * @param most how many at most; at least 1
 * @param versions whether older versions count beside the newest
 * @param common fingerprints of more texts than this say nothing; at least 2
 */
public record CandidateOptions(int most, boolean versions, int common) {

    /** Texts that may share a fingerprint before it is a stock phrase. */
    public static final int COMMON = 1_000;

    public CandidateOptions {
        if (most < 1 || common < 2) {
            throw new IllegalArgumentException("at least one candidate, and two texts that share a fingerprint");
        }
    }
}
