package io.github.stemma.calibrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scores the stories with the constants as they are just now. */
interface Trial {

    List<String> SETS = List.of("stories", "stories-more", "stories-hard");

    /** What came out: points of each set, and of each story with its variants. */
    record Result(Map<String, Double> sets, Map<String, Double> stories) {

        Result() {
            this(new LinkedHashMap<>(), new TreeMap<>());
        }

        /** Points more than another, by set. */
        double[] beyond(Result other) {
            return sets.keySet().stream()
                    .mapToDouble(set -> sets.get(set) - other.sets.get(set))
                    .toArray();
        }

        /** How many stories have more points than in another, and how many fewer. */
        int[] signs(Result other) {
            int[] signs = new int[2];
            stories.forEach((story, points) -> {
                int sign = Double.compare(points, other.stories.get(story));
                signs[0] += sign > 0 ? 1 : 0;
                signs[1] += sign < 0 ? 1 : 0;
            });
            return signs;
        }
    }

    Result run();

    /** Where the stories of a set are. */
    static String folder(String set) {
        return "src/test/resources/" + set;
    }

    /** Where those of all other sets are. */
    static List<String> others(String set) {
        return SETS.stream()
                .filter(other -> !other.equals(set))
                .map(Trial::folder)
                .toList();
    }
}
