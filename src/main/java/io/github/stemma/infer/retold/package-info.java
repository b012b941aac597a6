/**
 * Texts in which next to nothing was found: reports of their own, or another's told wholly in other words.
 *
 * <p>What words they share does not tell the two apart; what texts say of themselves does, with odds that were learned
 * ({@link io.github.stemma.infer.retold.Retold}).
 *
 * <p>Refuses: texts that share passages enough; those are {@code belief}'s. A new cue is one in {@code Retold.Cue} with a
 * prior.
 */
@NullMarked
package io.github.stemma.infer.retold;

import org.jspecify.annotations.NullMarked;
