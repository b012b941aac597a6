package io.github.stemma.seed;

import io.github.stemma.model.Coded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which types of two texts mean nearly the same. */
final class NearTypes {

    private NearTypes() {}

    /** For each type of a the types of b with a meaning in common, ascending. */
    static int[][] of(Coded.Types a, Coded.Types b) {
        Map<Integer, List<Integer>> typesOfB = new HashMap<>();
        for (int t = 0; t < b.meanings().length; t++) {
            for (int meaning : b.meanings()[t]) {
                typesOfB.computeIfAbsent(meaning, m -> new ArrayList<>()).add(t);
            }
        }
        int[][] out = new int[a.meanings().length][];
        Arrays.setAll(
                out,
                t -> Arrays.stream(a.meanings()[t])
                        .mapToObj(meaning -> typesOfB.getOrDefault(meaning, List.of()))
                        .flatMapToInt(types -> types.stream().mapToInt(Integer::intValue))
                        .sorted()
                        .distinct()
                        .toArray());
        return out;
    }
}
