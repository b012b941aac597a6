package io.github.stemma.seed.collection;

import java.nio.file.Path;

/**
 * How pairs of texts worth a closer look are found.
 *
 * @param maxTexts a fingerprint in more distinct texts than this is a stock phrase, at least 2
 * @param maxOutletTexts a fingerprint in more distinct texts of one outlet than this is that outlet's furniture
 * @param window winnowing window
 * @param memory bytes that postings may take; the rest goes to disk
 * @param folder where that is
 */
public record CandidateOptions(int maxTexts, int maxOutletTexts, int window, long memory, Path folder) {

    public CandidateOptions {
        if (maxTexts < 2 || maxOutletTexts < 1 || window < 1 || memory < 1) {
            throw new IllegalArgumentException("out of range");
        }
    }
}
