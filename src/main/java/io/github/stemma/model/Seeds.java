package io.github.stemma.model;

/**
 * Runs of words that two texts share stem by stem, by a, then b. Columns are handed over, not copied.
 *
 * @param a first word of each run in a
 * @param b first word of each run in b
 * @param length words of each run, at least 1
 * @param bits what each run is worth
 * @param longestRun most consecutive words that the two have in common, whether a seed or not
 */
public record Seeds(int[] a, int[] b, int[] length, float[] bits, int longestRun) {

    /** Number of runs. */
    public int size() {
        return a.length;
    }
}
