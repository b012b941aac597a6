/**
 * Agencies and outlets: their spellings, and the places where a text names them.
 *
 * <p>Refuses: guessing. A word that may be a paper and may be something else ({@code Welt}, {@code Standard},
 * {@code Times}) is a name only where the words around it say so; persons, authorities and companies never are.
 *
 * <p>A new outlet is a line in the resource {@code registry.tsv}; a new way of crediting or citing is a line in
 * {@code phrases.tsv}.
 */
@NullMarked
package io.github.stemma.read.name;

import org.jspecify.annotations.NullMarked;
