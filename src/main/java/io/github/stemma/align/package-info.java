/**
 * From seeds to passages: alignment in bits with X-drop ends, significance, sentence ends, kinds; the decision whether two
 * texts are related at all; reworded sentences.
 *
 * <p>Refuses: reading, tokenizing, looking for seeds, anything about who copied whom.
 *
 * <p>Another aligner works on a {@link io.github.stemma.model.WeighedPair} and gives
 * {@link io.github.stemma.model.Alignment}s.
 */
@NullMarked
package io.github.stemma.align;

import org.jspecify.annotations.NullMarked;
