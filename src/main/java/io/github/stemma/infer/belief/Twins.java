package io.github.stemma.infer.belief;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.structure.Shares;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Witnesses that nothing tells apart: swapped, they share the same with the same others, and the same is said of them. So
 * nothing may be said of one that is not said of the other; but of the very many structures of many equal texts only some
 * are found, and those do not treat all alike. What is asked of one is therefore averaged over all of its kind.
 */
final class Twins {

    /** Sums of words are equal up to this. */
    private static final double EQUAL = 1e-6;

    private final List<List<Integer>> kinds;
    private final boolean none;

    private Twins(List<List<Integer>> kinds) {
        this.kinds = kinds;
        this.none = kinds.stream().allMatch(kind -> kind.size() == 1);
    }

    private record Said(Signal.Scope scope, int source, int derived, Feature feature, double value) {}

    static Twins of(Shares shares, List<Signal> signals) {
        Set<Said> said = new HashSet<>();
        signals.forEach(s -> said.add(new Said(s.scope(), s.source(), s.derived(), s.feature(), s.value())));
        Map<Long, Shares.Pattern> patterns = new HashMap<>();
        shares.patterns().forEach(pattern -> patterns.put(pattern.set(), pattern));
        List<List<Integer>> kinds = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            List<Integer> kind = null;
            for (int j = 0; j < i && kind == null; j++) {
                kind = same(shares, said, patterns, j, i) ? kinds.get(j) : null;
            }
            kind = kind == null ? new ArrayList<>() : kind;
            kind.add(i);
            kinds.add(kind);
        }
        return new Twins(kinds);
    }

    private static boolean same(Shares shares, Set<Said> said, Map<Long, Shares.Pattern> patterns, int i, int j) {
        return shares.linked(i, j)
                && patterns.values().stream().allMatch(p -> equal(p, patterns.get(swapped(p.set(), i, j))))
                && said.stream().allMatch(s -> said.contains(swapped(s, i, j)))
                && forks(shares, i, j);
    }

    private static boolean equal(Shares.Pattern one, Shares.@Nullable Pattern other) {
        return other != null
                && Math.abs(one.words() - other.words()) < EQUAL
                && Math.abs(one.sentences() - other.sentences()) < EQUAL
                && Math.abs(one.contested() - other.contested()) < EQUAL;
    }

    private static boolean forks(Shares shares, int i, int j) {
        Set<Set<Long>> forks = new HashSet<>();
        shares.forks().forEach(fork -> forks.add(new TreeSet<>(List.of(fork.one(), fork.other()))));
        return shares.forks().stream()
                .allMatch(fork ->
                        forks.contains(new TreeSet<>(List.of(swapped(fork.one(), i, j), swapped(fork.other(), i, j)))));
    }

    private static Said swapped(Said said, int i, int j) {
        return new Said(
                said.scope(),
                swapped(said.source(), i, j),
                swapped(said.derived(), i, j),
                said.feature(),
                said.value());
    }

    private static int swapped(int witness, int i, int j) {
        return witness == i ? j : witness == j ? i : witness;
    }

    private static long swapped(long set, int i, int j) {
        long differ = (set >> i ^ set >> j) & 1;
        return set ^ (differ << i | differ << j);
    }

    /** Whether no witness has a twin. */
    boolean none() {
        return none;
    }

    /** A name for the kinds of two witnesses: what is asked of others of these kinds has the same mean. */
    List<Integer> kinds(int a, int b) {
        return List.of(kinds.get(a).get(0), kinds.get(b).get(0));
    }

    /** The means of what is asked of two witnesses over all of their kinds. */
    double[] mean(int a, int b, BiFunction<Integer, Integer, double[]> asked) {
        double[] means = new double[0];
        int pairs = 0;
        for (int x : kinds.get(a)) {
            for (int y : kinds.get(b)) {
                if (x != y) {
                    double[] one = asked.apply(x, y);
                    means = pairs == 0 ? new double[one.length] : means;
                    for (int k = 0; k < one.length; k++) {
                        means[k] += one[k];
                    }
                    pairs++;
                }
            }
        }
        for (int k = 0; k < means.length; k++) {
            means[k] /= pairs;
        }
        return means;
    }
}
