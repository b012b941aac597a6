package io.github.stemma.infer.structure;

import io.github.stemma.model.Collation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The collation as bit sets: for each set of witnesses, how much wording and how many sentences exactly they share.
 */
public final class Shares {

    private static final double REWORDED = 0.35;

    /**
     * @param set the witnesses
     * @param words weight of the wording that exactly these have
     * @param sentences weight of the sentences that exactly these have
     * @param contested number of places where exactly these have a figure or a spelling that others have differently
     */
    public record Pattern(long set, double words, double sentences, double contested) {}

    /**
     * Two readings that stand against one another.
     *
     * @param one who has the one
     * @param other who has the other
     * @param weight number of words
     */
    public record Fork(long one, long other, double weight) {}

    private final int size;
    private final List<Fork> forks;
    private final List<Pattern> patterns;
    private final double[][] words;
    private final double[][] sentences;
    private final double[][] own;

    private Shares(
            int size,
            List<Pattern> patterns,
            List<Fork> forks,
            double[][] words,
            double[][] sentences,
            double[][] own) {
        this.forks = forks;
        this.size = size;
        this.patterns = patterns;
        this.words = words;
        this.sentences = sentences;
        this.own = own;
    }

    /** Of a family of at most 62 witnesses. */
    public static Shares of(Collation collation) {
        int n = collation.witnesses().size();
        TreeMap<Long, double[]> sums = new TreeMap<>();
        for (Collation.Pattern pattern : collation.words()) {
            double[] sum = sums.computeIfAbsent(set(pattern.witnesses()), s -> new double[3]);
            sum[0] += pattern.weight();
            sum[2] += pattern.contested();
        }
        for (Collation.Place place : collation.places()) {
            long set = 1L << place.witness();
            for (Collation.Cell cell : place.cells()) {
                set |= 1L << cell.witness();
            }
            sums.computeIfAbsent(set, s -> new double[3])[1] += place.weight() / Long.bitCount(set);
        }
        List<Pattern> patterns = new ArrayList<>();
        sums.forEach((set, sum) -> patterns.add(new Pattern(set, sum[0], sum[1], sum[2])));
        return new Shares(
                n,
                List.copyOf(patterns),
                forks(collation),
                pairs(n, patterns, Pattern::words),
                pairs(n, patterns, Pattern::sentences),
                own(collation, pairs(n, patterns, p -> 2 * p.words() / Long.bitCount(p.set()))));
    }

    private static List<Fork> forks(Collation collation) {
        TreeMap<Long, TreeMap<Long, Double>> sums = new TreeMap<>();
        for (Collation.Fork fork : collation.forks()) {
            sums.computeIfAbsent(set(fork.one()), s -> new TreeMap<>())
                    .merge(set(fork.other()), fork.weight(), Double::sum);
        }
        List<Fork> forks = new ArrayList<>();
        sums.forEach((one, others) -> others.forEach((other, weight) -> forks.add(new Fork(one, other, weight))));
        return List.copyOf(forks);
    }

    private static double[][] pairs(int n, List<Pattern> patterns, ToDoubleFunction<Pattern> weight) {
        double[][] shared = new double[n][n];
        for (Pattern pattern : patterns) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if ((pattern.set >> i & 1) != 0 && (pattern.set >> j & 1) != 0) {
                        shared[i][j] += weight.applyAsDouble(pattern);
                    }
                }
            }
        }
        return shared;
    }

    /** Adds what is told in other words only: a sentence so told stands for some of its words. */
    private static double[][] own(Collation collation, double[][] own) {
        for (Collation.Place place : collation.places()) {
            for (Collation.Cell cell : place.cells()) {
                double part = REWORDED * cell.reworded() / (1 + place.cells().size());
                own[place.witness()][cell.witness()] += part;
                own[cell.witness()][place.witness()] += part;
            }
        }
        return own;
    }

    private static long set(List<Integer> witnesses) {
        long set = 0;
        for (int witness : witnesses) {
            set |= 1L << witness;
        }
        return set;
    }

    /** Number of witnesses. */
    public int size() {
        return size;
    }

    /** Who has what with whom, by the number of the set. */
    public List<Pattern> patterns() {
        return patterns;
    }

    /** The readings that stand against one another. */
    public List<Fork> forks() {
        return forks;
    }

    /** Weight of the wording that i and j share. */
    public double words(int i, int j) {
        return words[i][j];
    }

    /** Part of the wording that i or j shares with somebody that the two do not both have, 0 to 1 (Jaccard). */
    public double apart(int i, int j) {
        return apart(words, i, j);
    }

    /** The same of words that two share, {@code [i][j]}, on the diagonal those that one shares with anybody. */
    public static double apart(double[][] words, int i, int j) {
        double either = words[i][i] + words[j][j] - words[i][j];
        return either > 0 ? 1 - words[i][j] / either : 1;
    }

    /**
     * Weight of the wording that i and j share, halved for what four have, and so on: what everybody has may come from an
     * official statement, what two alone have does not.
     */
    double own(int i, int j) {
        return own[i][j];
    }

    /** Whether the two share a word or a sentence. */
    public boolean linked(int i, int j) {
        return sentences[i][j] > 0 || words[i][j] > 0;
    }
}
