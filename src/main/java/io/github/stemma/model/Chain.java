package io.github.stemma.model;

/**
 * Seeds that follow one another in both texts.
 *
 * @param seeds indices into {@link Seeds}, in order of both texts; not empty
 * @param score bits of the seeds less the cost of the gaps between them
 */
public record Chain(int[] seeds, float score) {}
