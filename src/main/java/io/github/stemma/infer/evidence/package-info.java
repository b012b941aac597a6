/**
 * What speaks for which arrow: one class for each kind of evidence.
 *
 * <p>A {@link Rule} looks at a {@link Story} and gives {@link Signal}s: facts about one possible arrow or one witness,
 * with a {@link Feature} whose weight was learned. It refuses to decide: weights are applied and structures compared in
 * {@code infer}.
 *
 * <p>A new kind of evidence is one class here, a {@link Feature} with a prior weight, an entry in {@link Rules}, a sample
 * of two or three witnesses that only it decides, and a paragraph in {@code src/docs/algorithm.md}.
 */
@NullMarked
package io.github.stemma.infer.evidence;

import org.jspecify.annotations.NullMarked;
