/**
 * Which structures of a family are worth scoring, and how likely each is.
 *
 * <p>Small families are enumerated, larger ones searched by single changes; probabilities are averaged over resampled
 * columns. The same family gives the same structures in the same order.
 *
 * <p>Refuses: to count features and to say what a structure means for two texts. A new change of structures goes into
 * {@link io.github.stemma.infer.search.Moves}.
 */
@NullMarked
package io.github.stemma.infer.search;

import org.jspecify.annotations.NullMarked;
