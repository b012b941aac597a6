/**
 * Candidate pairs in collections of up to some ten million texts: words as hashes in packed columns, fingerprints of
 * equal value, frequency cuts.
 *
 * <p>Refuses: words as strings, aligning, anything that needs all pairs of texts.
 *
 * <p>Another way to find candidates is another class beside {@link io.github.stemma.seed.collection.Candidates} over the
 * same {@link io.github.stemma.seed.collection.WordStore}.
 */
@NullMarked
package io.github.stemma.seed.collection;

import org.jspecify.annotations.NullMarked;
