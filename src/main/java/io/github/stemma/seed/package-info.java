/**
 * Where two texts may share something: words as numbers, what each is worth, and runs of shared stems to start from.
 *
 * <p>Refuses: aligning, deciding what is a passage, reading files.
 *
 * <p>Another kind of seed is another class that gives {@link io.github.stemma.model.Seeds}.
 */
@NullMarked
package io.github.stemma.seed;

import org.jspecify.annotations.NullMarked;
