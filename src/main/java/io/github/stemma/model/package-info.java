/**
 * The nouns of the glossary as records and sealed types: witnesses, words, passages, relations, unseen sources.
 *
 * <p>Refuses: input and output, libraries, anything that computes more than a derived value of its own components.
 * Every constructor checks; lists are copied on entry; nothing here can be changed after it was made.
 *
 * <p>No nouns but what stages have in common are {@link io.github.stemma.model.Order}, how all sort; {@link
 * io.github.stemma.model.SideBySide}, how work is shared by threads; and {@link io.github.stemma.model.LongKeys}, how keys
 * are numbered, which changes in the hands of the one that made it.
 *
 * <p>A new noun goes here only when two stages pass it to one another; what one stage keeps to itself stays in that
 * stage's package.
 */
@NullMarked
package io.github.stemma.model;

import org.jspecify.annotations.NullMarked;
