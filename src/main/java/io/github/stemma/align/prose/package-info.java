/**
 * The prose profile: stretches of a text that were paraphrased, translated there and back, shuffled or summed up, found
 * sentence by sentence from the words they share, beside the near copies that the news profile finds.
 *
 * <p>Refuses: reading, tokenizing, near copies (they are handed in as alignments), the kinds of passages, anything about
 * who copied whom.
 *
 * <p>Another step of the recipe is another class between {@code Sentences} and {@code ProseFinder}; its constants go to
 * {@code ProseOptions} and are explained in {@code src/docs/algorithm.md}.
 */
@NullMarked
package io.github.stemma.align.prose;

import org.jspecify.annotations.NullMarked;
