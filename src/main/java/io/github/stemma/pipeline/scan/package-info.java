/**
 * The order of the stages for large collections: {@link io.github.stemma.pipeline.scan.Scan}.
 *
 * <p>Refuses: algorithms of its own, messages, output. The same input gives the same pairs in the same order, whatever
 * the number of threads and whatever was spilled.
 */
@NullMarked
package io.github.stemma.pipeline.scan;

import org.jspecify.annotations.NullMarked;
