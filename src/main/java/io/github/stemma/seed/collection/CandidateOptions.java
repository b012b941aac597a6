package io.github.stemma.seed.collection;

/**
 * How pairs of texts worth a closer look are found.
 *
 * @param maxTexts a fingerprint in more distinct texts than this is a stock phrase, at least 2
 * @param maxOutletTexts a fingerprint in more distinct texts of one outlet than this is that outlet's furniture
 * @param window winnowing window
 * @param memory bytes that postings may take at a time
 */
public record CandidateOptions(int maxTexts, int maxOutletTexts, int window, long memory) {

    public CandidateOptions {
        if (maxTexts < 2 || maxOutletTexts < 1 || window < 1 || memory < 1) {
            throw new IllegalArgumentException("out of range");
        }
    }
}
