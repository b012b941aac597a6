/**
 * Seeds that follow one another in both texts, put together.
 *
 * <p>Refuses: looking at words, deciding what is a passage.
 *
 * <p>Another way of chaining is another class that gives {@link io.github.stemma.model.Chain}s, best first.
 */
@NullMarked
package io.github.stemma.chain;

import org.jspecify.annotations.NullMarked;
