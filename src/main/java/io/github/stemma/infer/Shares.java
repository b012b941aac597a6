package io.github.stemma.infer;

import io.github.stemma.model.Collation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The collation as bit sets: for each set of witnesses, how much wording and how many sentences exactly they share, and
 * how close any two of them are in those sentences.
 */
final class Shares {

    /**
     * @param set the witnesses
     * @param words weight of the wording that exactly these have
     * @param sentences weight of the sentences that exactly these have
     * @param close closeness of i and j in these sentences at {@code i * n + j}; empty when there is no sentence
     */
    record Pattern(long set, double words, double sentences, double[] close) {}

    private final int size;
    private final List<Pattern> patterns;
    private final double[][] words;
    private final double[][] sentences;

    private Shares(int size, List<Pattern> patterns, double[][] words, double[][] sentences) {
        this.size = size;
        this.patterns = patterns;
        this.words = words;
        this.sentences = sentences;
    }

    static Shares of(Collation collation) {
        int n = collation.witnesses().size();
        TreeMap<Long, double[]> sums = new TreeMap<>();
        TreeMap<Long, double[]> close = new TreeMap<>();
        for (Collation.Pattern pattern : collation.words()) {
            sums.computeIfAbsent(set(pattern.witnesses()), s -> new double[2])[0] += pattern.weight();
        }
        for (Collation.Place place : collation.places()) {
            long set = 1L << place.witness();
            for (Collation.Cell cell : place.cells()) {
                set |= 1L << cell.witness();
            }
            sums.computeIfAbsent(set, s -> new double[2])[1] += place.weight() / Long.bitCount(set);
            double[] near = close.computeIfAbsent(set, s -> new double[n * n]);
            for (Collation.Cell cell : place.cells()) {
                near[place.witness() * n + cell.witness()] += cell.aligned();
                near[cell.witness() * n + place.witness()] += cell.aligned();
            }
        }
        List<Pattern> patterns = new ArrayList<>();
        sums.forEach(
                (set, sum) -> patterns.add(new Pattern(set, sum[0], sum[1], close.getOrDefault(set, new double[0]))));
        return new Shares(n, List.copyOf(patterns), pairs(n, patterns, true), pairs(n, patterns, false));
    }

    private static double[][] pairs(int n, List<Pattern> patterns, boolean words) {
        double[][] shared = new double[n][n];
        for (Pattern pattern : patterns) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (i != j && (pattern.set >> i & 1) != 0 && (pattern.set >> j & 1) != 0) {
                        shared[i][j] += words ? pattern.words : pattern.sentences;
                    }
                }
            }
        }
        return shared;
    }

    private static long set(List<Integer> witnesses) {
        long set = 0;
        for (int witness : witnesses) {
            set |= 1L << witness;
        }
        return set;
    }

    int size() {
        return size;
    }

    List<Pattern> patterns() {
        return patterns;
    }

    /** Weight of the wording that i and j share. */
    double words(int i, int j) {
        return words[i][j];
    }

    /** Weight of the sentences that i and j share. */
    double sentences(int i, int j) {
        return sentences[i][j];
    }

    boolean linked(int i, int j) {
        return sentences[i][j] > 0 || words[i][j] > 0;
    }
}
