package io.github.stemma.archive;

import java.util.Comparator;

/**
 * A stored text that shares fingerprints with the one asked for.
 *
 * @param doc number in the reader that found it
 * @param shared how many fingerprints both have
 * @param bits what they say by their rarity in the archive: the sum of {@code log2(texts / texts with it)}
 */
public record Candidate(int doc, int shared, double bits) {

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::bits).reversed().thenComparingInt(Candidate::doc);
}
