package io.github.stemma.infer;

import io.github.stemma.infer.belief.Belief;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which family each text belongs to. */
final class Homes {

    private final List<Belief> home = new ArrayList<>();
    private final int[] place;
    private final Map<List<Integer>, double[]> known = new HashMap<>();

    /**
     * @param texts every witness
     * @param beliefs families that hold each of them once
     */
    Homes(List<Text> texts, List<Belief> beliefs) {
        Map<String, Belief> byId = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (Belief belief : beliefs) {
            List<String> ids = belief.story().collation().witnesses();
            for (int i = 0; i < ids.size(); i++) {
                byId.put(ids.get(i), belief);
                places.put(ids.get(i), i);
            }
        }
        this.place = new int[texts.size()];
        for (int i = 0; i < place.length; i++) {
            home.add(Objects.requireNonNull(byId.get(texts.get(i).id())));
            place[i] = Objects.requireNonNull(places.get(texts.get(i).id()));
        }
    }

    /** The index of a text within its family. */
    int place(int text) {
        return place[text];
    }

    /** The family of both, if it is one. */
    Optional<Belief> common(int a, int b) {
        return home.get(a) == home.get(b) ? Optional.of(home.get(a)) : Optional.empty();
    }

    /** Classes of {@code Kinship} by what was found. */
    double[] kinship(int a, int b) {
        Optional<Belief> belief = common(a, b);
        return belief.isEmpty()
                ? new double[] {0, 0, 0, 0, 1}
                : known.computeIfAbsent(List.of(a, b), pair -> belief.get().kinship(place[a], place[b]));
    }
}
