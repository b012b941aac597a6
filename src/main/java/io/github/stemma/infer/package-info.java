/**
 * Evidence → who derives from whom, with probabilities, unseen sources and reasons.
 *
 * <p>Idea: every possible structure of a family (who took from whom, with unseen sources in between) gets a score: what
 * of the shared words and sentences it leaves unexplained, and what the evidence says about its arrows. Probabilities
 * of verdicts are sums over structures.
 *
 * <p>The parts stand in packages of their own, each of which knows those before it: {@code tree} and {@code along} (plain
 * numbers), {@code evidence}, {@code structure}, {@code search}, {@code belief}, {@code retold} and {@code source}. Here
 * they are put together: caps, verdicts, reasons, and what is reported.
 *
 * <p>Refuses: to read files, to compare words (that is {@code collate}), and to give a direction where a pair has no
 * evidence that is different on its two sides. A new kind of evidence goes into {@code evidence}, a new thing counted of
 * structures into {@code structure}, a new reason not to be sure into {@link io.github.stemma.infer.Caution}.
 */
@NullMarked
package io.github.stemma.infer;

import org.jspecify.annotations.NullMarked;
