/**
 * Alignment for millions of pairs: equal words only, on hashes, with the costs of the pairwise aligner.
 *
 * <p>Refuses: stems, sentences, rewordings; whoever needs these aligns the pair with the pairwise aligner.
 */
@NullMarked
package io.github.stemma.align.lean;

import org.jspecify.annotations.NullMarked;
