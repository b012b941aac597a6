package io.github.stemma.family;

import io.github.stemma.model.Family;
import io.github.stemma.model.Mention;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Connected components of the graph of witnesses in which two are joined by a passage, or by one naming the other's
 * outlet as its source. A naming joins only when the one who names shares words with somebody, and the outlet has one
 * witness among the texts and is no agency: in a folder of many stories {@code "(dpa)"} says nothing about which of
 * dpa's items is meant. Whether a text that shares words with nobody retells another is asked later, by itself.
 *
 * <p>Union-find with path halving (Tarjan and van Leeuwen 1984, doi:10.1145/62.2160), near linear.
 */
public final class Families {

    private Families() {}

    /** The families, by their first witness; a text that nothing joins is a family of its own. */
    public static List<Family> of(List<Text> texts, List<Passage> passages) {
        Map<String, Integer> index = new LinkedHashMap<>();
        for (Text text : texts) {
            index.put(text.id(), index.size());
        }
        int[] up = new int[texts.size()];
        for (int i = 0; i < up.length; i++) {
            up[i] = i;
        }
        for (Passage passage : passages) {
            join(
                    up,
                    Objects.requireNonNull(index.get(passage.a().witness())),
                    Objects.requireNonNull(index.get(passage.b().witness())));
        }
        joinNamed(texts, passages, up);
        return collect(texts, passages, index, up);
    }

    private static void joinNamed(List<Text> texts, List<Passage> passages, int[] up) {
        Set<String> sharing = new HashSet<>();
        for (Passage passage : passages) {
            sharing.add(passage.a().witness());
            sharing.add(passage.b().witness());
        }
        Map<String, List<Integer>> byOutlet = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int at = i;
            texts.get(i)
                    .witness()
                    .about()
                    .outlet()
                    .filter(outlet -> !outlet.isAgency())
                    .ifPresent(outlet -> byOutlet.computeIfAbsent(outlet.name(), name -> new ArrayList<>())
                            .add(at));
        }
        for (int i = 0; i < texts.size(); i++) {
            for (Mention mention : texts.get(i).witness().mentions()) {
                List<Integer> named = byOutlet.getOrDefault(mention.outlet().name(), List.of());
                if (named.size() == 1
                        && isSource(mention.form())
                        && sharing.contains(texts.get(i).id())) {
                    join(up, i, named.get(0));
                }
            }
        }
    }

    private static boolean isSource(Mention.Form form) {
        return form == Mention.Form.CITE || form == Mention.Form.CREDIT;
    }

    private static List<Family> collect(
            List<Text> texts, List<Passage> passages, Map<String, Integer> index, int[] up) {
        Map<Integer, List<String>> members = new LinkedHashMap<>();
        for (int i = 0; i < up.length; i++) {
            members.computeIfAbsent(root(up, i), r -> new ArrayList<>())
                    .add(texts.get(i).id());
        }
        Map<Integer, List<Passage>> carried = new LinkedHashMap<>();
        for (Passage passage : passages) {
            carried.computeIfAbsent(
                            root(
                                    up,
                                    Objects.requireNonNull(index.get(passage.a().witness()))),
                            r -> new ArrayList<>())
                    .add(passage);
        }
        List<Family> families = new ArrayList<>();
        members.forEach((r, ids) -> families.add(new Family(ids, carried.getOrDefault(r, List.of()))));
        return families;
    }

    private static void join(int[] up, int a, int b) {
        int ra = root(up, a);
        int rb = root(up, b);
        up[Math.max(ra, rb)] = Math.min(ra, rb);
    }

    private static int root(int[] up, int i) {
        int at = i;
        while (up[at] != at) {
            up[at] = up[up[at]];
            at = up[at];
        }
        return at;
    }
}
