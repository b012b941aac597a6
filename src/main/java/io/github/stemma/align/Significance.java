package io.github.stemma.align;

/**
 * How often an alignment of so many bits comes about by chance: {@code E = K m n 2^-S} (Karlin and Altschul 1990,
 * doi:10.1073/pnas.87.6.2264), m and n the words of the two texts.
 */
final class Significance {

    /** K of the formula. */
    private static final double K = .1;

    private Significance() {}

    static double evalue(double bits, int m, int n) {
        return byChance(m, n) * Math.pow(2, -bits);
    }

    /** Chance alignments of any score between texts of these lengths. */
    static double byChance(int m, int n) {
        return K * m * n;
    }
}
