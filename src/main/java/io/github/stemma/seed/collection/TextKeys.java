package io.github.stemma.seed.collection;

/**
 * What grouping needs to know of each text.
 *
 * @param same number of the first text with the same words; its own where it is the first
 * @param outlet number of its outlet, or -1 when unknown
 */
public record TextKeys(int[] same, int[] outlet) {}
