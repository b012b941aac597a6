/**
 * A structure of one family, who took from whom with unseen sources in between, and what is counted of it.
 *
 * <p>{@link io.github.stemma.infer.structure.Shares} is the collation as bit sets; {@link
 * io.github.stemma.infer.structure.StructureFeatures} lists what is counted: the triple test, the group test,
 * contraction, thinness, prices, clocks and what signals say. Pure counting: the same structure has the same features,
 * whatever else was looked at.
 *
 * <p>Refuses: to weigh (that is {@code Weights}), to look for structures, and to compare words. A new thing that is
 * counted is a class here with a line in {@code StructureFeatures} and a feature with a prior; a new shape of structure
 * begins in {@link io.github.stemma.infer.structure.Structure}.
 */
@NullMarked
package io.github.stemma.infer.structure;

import org.jspecify.annotations.NullMarked;
