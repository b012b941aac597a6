/**
 * What is held of one family: probabilities of pairs, of arrows and of unseen sources, summed over structures.
 *
 * <p>A family of up to nine is weighed whole ({@link io.github.stemma.infer.belief.Posterior}), a larger one pieced
 * together from parts ({@link io.github.stemma.infer.belief.Mosaic}); {@link io.github.stemma.infer.belief.Kinship}
 * reads from a structure what two texts are to one another, mixed texts sentence by sentence.
 *
 * <p>Refuses: to decide, to cap, and to choose what is reported. Another way to hold a family is another {@link
 * io.github.stemma.infer.belief.Belief}.
 */
@NullMarked
package io.github.stemma.infer.belief;

import org.jspecify.annotations.NullMarked;
