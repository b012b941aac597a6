/**
 * A newsroom's texts, kept on disk and searchable: a Lucene index with one writer and many readers, each of which sees
 * the last commit. A text is stored with the words and the rarity-weighted fingerprints that were handed in with it.
 *
 * <p>Refuses: reading files, cutting words, computing fingerprints, aligning. Whoever adds or asks brings the
 * fingerprints along ({@code pipeline} does); this package answers which stored texts share them, how rare each one is,
 * and whether the index on disk is whole. Lucene is seen nowhere outside.
 *
 * <p>A new stored field goes into the class that turns an entry into a document and back, with a higher number of the
 * layout; a new question to the archive goes into the class that reads.
 */
@NullMarked
package io.github.stemma.archive;

import org.jspecify.annotations.NullMarked;
