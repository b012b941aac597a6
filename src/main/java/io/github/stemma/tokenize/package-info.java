/**
 * From a witness to its words: offsets into the original text, folding, stems, sentence bounds, quotation marks, and
 * how common a word is in its language.
 *
 * <p>Refuses: reading files, deciding what is furniture (it only leaves out what {@code Layout} says is), comparing two
 * texts. Lucene's Snowball stemmers are used behind {@link io.github.stemma.tokenize.Stems} and nowhere else.
 *
 * <p>A new language: a line in {@link io.github.stemma.tokenize.Language}, a resource {@code stop-xx.txt} with its most
 * frequent words in order, its abbreviations in {@code abbreviations.txt}, its number words in {@code NumberWords}.
 */
@NullMarked
package io.github.stemma.tokenize;

import org.jspecify.annotations.NullMarked;
