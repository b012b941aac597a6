package io.github.stemma.archive;

/**
 * What a text is found by. Arrays are handed over, not copied.
 *
 * @param grams fingerprints of its runs of words, in any order; repeats count once
 * @param words one number per word, repeats counting: from these the archive knows how common words are
 */
public record Prints(int[] grams, int[] words) {}
