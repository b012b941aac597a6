/**
 * The scan over a cluster: the stages of the local engine in the steps of Spark, with the same passages on the same
 * input. {@link io.github.stemma.spark.StemmaSpark} is the main class for {@code spark-submit}.
 *
 * <p>Refuses: algorithms of its own other than what a cluster needs (packing, joins, connected components); collecting
 * texts, fingerprints or pairs on the driver. The only things that reach the driver are counts and the table of words.
 */
@NullMarked
package io.github.stemma.spark;

import org.jspecify.annotations.NullMarked;
