/**
 * A family → its collation: which witnesses have which words and sentences.
 *
 * <p>Refuses: to decide anything. It counts and weighs; {@code infer} draws conclusions. A new sort of variant goes
 * beside {@link WordWeight}.
 */
@NullMarked
package io.github.stemma.collate;

import org.jspecify.annotations.NullMarked;
