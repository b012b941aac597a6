package io.github.stemma.align.lean;

/**
 * Words as numbers, for alignment in large collections. The arrays are shared and may be longer than the sequence.
 *
 * @param hash equal numbers are the same word
 * @param bits what the word says by itself; decides where an alignment may begin
 * @param worth what a match of the word counts here, at most {@code bits}
 * @param size number of words
 */
public record Sequence(int[] hash, int[] bits, int[] worth, int size) {}
