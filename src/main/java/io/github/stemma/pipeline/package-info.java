/**
 * The order of the stages, and nothing else.
 *
 * <p>Refuses: algorithms of its own, messages, output.
 */
@NullMarked
package io.github.stemma.pipeline;

import org.jspecify.annotations.NullMarked;
