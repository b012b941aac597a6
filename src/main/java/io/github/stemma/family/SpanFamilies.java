package io.github.stemma.family;

import io.github.stemma.model.ScanFamily;
import io.github.stemma.model.ScanPair;
import io.github.stemma.model.ScanPassage;
import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Families of a large collection: stretches that a passage joins belong together, and so do stretches of one text of
 * which one covers more than half of the other. Union-find over the sides of all passages; the members of a text are
 * then merged where they touch.
 *
 * <p>Bound: about 60 bytes a passage, time n log n. Limit: two stories that a third text tells in one breath are one
 * family only where their stretches overlap.
 */
public final class SpanFamilies {

    private static final Comparator<ScanFamily.Member> BY_PLACE =
            Comparator.comparing(ScanFamily.Member::name).thenComparing(ScanFamily.Member::span);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] text = new int[64];
    private int[] begin = new int[64];
    private int[] end = new int[64];
    private int[] parent = new int[64];
    private int sides;

    /** Adds the passages of a pair. */
    public void add(ScanPair pair) {
        int a = number(pair.a());
        int b = number(pair.b());
        for (ScanPassage passage : pair.passages()) {
            int left = side(a, passage.a());
            int right = side(b, passage.b());
            parent[right] = left;
        }
    }

    private int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }

    private int side(int of, Span span) {
        if (sides == text.length) {
            text = Arrays.copyOf(text, sides * 2);
            begin = Arrays.copyOf(begin, sides * 2);
            end = Arrays.copyOf(end, sides * 2);
            parent = Arrays.copyOf(parent, sides * 2);
        }
        text[sides] = of;
        begin[sides] = span.begin();
        end[sides] = span.end();
        parent[sides] = sides;
        return sides++;
    }

    private int root(int side) {
        int at = side;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The families, by their first members. */
    public List<ScanFamily> families() {
        Integer[] order = new Integer[sides];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (x, y) -> text[x] != text[y]
                        ? Integer.compare(text[x], text[y])
                        : begin[x] != begin[y] ? Integer.compare(begin[x], begin[y]) : Integer.compare(end[x], end[y]));
        joinOverlaps(order);
        Map<Integer, List<ScanFamily.Member>> families = new HashMap<>();
        for (int side : order) {
            merge(families.computeIfAbsent(root(side), x -> new ArrayList<>()), side);
        }
        List<ScanFamily> found = new ArrayList<>();
        for (List<ScanFamily.Member> members : families.values()) {
            members.sort(BY_PLACE);
            found.add(new ScanFamily(members));
        }
        found.sort(Comparator.comparing(family -> family.members().get(0), BY_PLACE));
        return List.copyOf(found);
    }

    private void joinOverlaps(Integer[] order) {
        for (int i = 0; i < order.length; i++) {
            int x = order[i];
            for (int j = i + 1; j < order.length && text[order[j]] == text[x] && begin[order[j]] < end[x]; j++) {
                int y = order[j];
                int shared = Math.min(end[x], end[y]) - begin[y];
                if (2 * shared > Math.min(end[x] - begin[x], end[y] - begin[y])) {
                    parent[root(y)] = root(x);
                }
            }
        }
    }

    private void merge(List<ScanFamily.Member> members, int side) {
        String name = names.get(text[side]);
        if (!members.isEmpty()) {
            ScanFamily.Member last = members.get(members.size() - 1);
            if (last.name().equals(name) && begin[side] <= last.span().end()) {
                Span hull = new Span(
                        last.span().begin(), Math.max(end[side], last.span().end()));
                members.set(members.size() - 1, new ScanFamily.Member(name, hull));
                return;
            }
        }
        members.add(new ScanFamily.Member(name, new Span(begin[side], end[side])));
    }
}
