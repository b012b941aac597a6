/**
 * How a text divides: paragraphs, sentences, furniture, and the language it is written in.
 *
 * <p>Refuses: changing the text; everything here is a span of the original characters.
 *
 * <p>A new kind of furniture is a line in the resource {@code furniture.tsv} when a phrase decides it, and a rule in
 * {@link io.github.stemma.read.layout.Furniture} when the place in the text does.
 */
@NullMarked
package io.github.stemma.read.layout;

import org.jspecify.annotations.NullMarked;
