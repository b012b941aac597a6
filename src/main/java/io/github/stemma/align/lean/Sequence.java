package io.github.stemma.align.lean;

/**
 * Words as numbers, for alignment in large collections. The arrays are shared and may be longer than the sequence.
 *
 * @param hash equal numbers are the same word
 * @param bits what a match of the word is worth
 * @param size number of words
 */
public record Sequence(int[] hash, int[] bits, int size) {}
