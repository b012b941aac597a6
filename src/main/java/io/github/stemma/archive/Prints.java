package io.github.stemma.archive;

/**
 * What a text is found by. Arrays are handed over, not copied.
 *
 * @param grams fingerprints of its runs of words, in any order; repeats count once
 * @param words numbers of words, repeats counting, all of the text or a sample: from these the archive knows how common
 *     words are
 * @param size number of words of the text
 */
public record Prints(int[] grams, int[] words, int size) {}
