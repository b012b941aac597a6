/**
 * The nouns of the glossary as records and sealed types: witnesses, words, passages, relations, unseen sources.
 *
 * <p>Refuses: input and output, libraries, anything that computes more than a derived value of its own components.
 * Every constructor checks; lists are copied on entry; nothing here can be changed after it was made.
 *
 * <p>{@link io.github.stemma.model.Order} is no noun but how all stages sort.
 *
 * <p>A new noun goes here only when two stages pass it to one another; what one stage keeps to itself stays in that
 * stage's package.
 */
@NullMarked
package io.github.stemma.model;

import org.jspecify.annotations.NullMarked;
