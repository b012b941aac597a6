/**
 * From files, folders, globs and standard input to {@link io.github.stemma.model.Witness}es and
 * {@link io.github.stemma.model.Problem}s.
 *
 * <p>{@link io.github.stemma.read.Reader} is the only entry point. A document passes through
 * {@code read.format} (bytes to text and header), {@code read.layout} (paragraphs, sentences, furniture, language) and
 * {@code read.name} (agencies and outlets that the text names).
 *
 * <p>Refuses: splitting text into words, comparing texts, believing file modification times. A bad input is a problem
 * and never an exception; the rest of the inputs is read all the same.
 *
 * <p>A new input format goes to {@code read.format} and is entered in {@code Formats}; a new agency or outlet goes to
 * the resource {@code registry.tsv}; a new phrase goes to {@code phrases.tsv} or {@code furniture.tsv}.
 */
@NullMarked
package io.github.stemma.read;

import org.jspecify.annotations.NullMarked;
