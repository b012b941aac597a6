/**
 * Evidence → who derives from whom, with probabilities, unseen sources and reasons.
 *
 * <p>Idea: every possible structure of a family (who took from whom, with unseen sources in between) gets a score: what
 * of the shared words and sentences it leaves unexplained, and what the evidence says about its arrows. Probabilities
 * of verdicts are sums over structures. Small families are enumerated, larger ones searched.
 *
 * <p>Refuses: to read files, to compare words (that is {@code collate}), and to give a direction where a pair has no
 * evidence that is different on its two sides. A new kind of evidence goes into {@code evidence}; a new shape of
 * structure into {@link io.github.stemma.infer.Structure} and its moves.
 */
@NullMarked
package io.github.stemma.infer;

import org.jspecify.annotations.NullMarked;
