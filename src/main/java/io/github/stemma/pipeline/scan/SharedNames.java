package io.github.stemma.pipeline.scan;

import io.github.stemma.model.Problem;
import java.util.Arrays;
import java.util.Optional;

/** Says when several texts of a collection go by one name, so that their pairs cannot be told apart in the results. */
final class SharedNames {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private SharedNames() {}

    /** One problem for all such names, with the first of them as its place; none when every name is its text's own. */
    static Optional<Problem> among(String[] names) {
        long[] keys = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            keys[i] = key(names[i]);
        }
        long[] repeated = repeated(keys);
        if (repeated.length == 0) {
            return Optional.empty();
        }
        String first = Arrays.stream(names)
                .filter(name -> Arrays.binarySearch(repeated, key(name)) >= 0)
                .findFirst()
                .orElseThrow();
        long texts = Arrays.stream(names).filter(first::equals).count();
        int others = repeated.length - 1;
        String more = others == 0 ? "" : ", and several by each of " + others + " other names";
        return Optional.of(new Problem(
                first,
                0,
                texts + " texts go by this name" + more + "; results name them alike",
                Problem.Severity.WARNING));
    }

    /** Keys that occur more than once, each once, ascending. */
    private static long[] repeated(long[] keys) {
        long[] sorted = keys.clone();
        Arrays.parallelSort(sorted);
        int n = 0;
        for (int i = 1; i < sorted.length; i++) {
            boolean again = sorted[i] == sorted[i - 1];
            if (again && (n == 0 || sorted[n - 1] != sorted[i])) {
                sorted[n++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, n);
    }

    private static long key(String name) {
        long h = name.length();
        for (int i = 0; i < name.length(); i++) {
            h = (h ^ name.charAt(i)) * MULTIPLIER;
            h ^= h >>> 32;
        }
        return h;
    }
}
