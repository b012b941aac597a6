package io.github.stemma.render;

import io.github.stemma.model.Derivation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Texts and sources in columns from left to right, as trees of main sources. A text stands as many columns from the left as the
 * longest way to it has arrows, so that all arrows go to the right; an arrow that closes a circle does not count. What is nothing
 * but a further source of others stands beside the first of them, and what only has pairs whose direction is open stands in the
 * column of one of the others: the drawing is not to hint at a direction.
 */
final class SvgTree {

    private final Map<String, List<String>> sources = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final List<String> tops;
    private final List<String> loose;

    SvgTree(Graph graph, Forest forest) {
        List<String> ids = graph.nodes().stream().map(Graph.Node::id).toList();
        Set<String> tied = new HashSet<>();
        for (Graph.Edge edge : graph.edges()) {
            tied.add(edge.source());
            tied.add(edge.target());
            if (edge.directed()) {
                sources.computeIfAbsent(edge.target(), id -> new ArrayList<>()).add(edge.source());
            }
        }
        ids.forEach(this::findColumn);
        for (String id : ids) {
            for (Derivation arrow : forest.children(id)) {
                hang(arrow.derived(), id);
            }
        }
        ids.stream()
                .filter(id -> !sources.containsKey(id) && !children.containsKey(id))
                .forEach(id -> beside(graph, id));
        this.tops = ids.stream()
                .filter(id -> tied.contains(id) && !parents.containsKey(id))
                .sorted(Comparator.comparingInt(forest::story)
                        .thenComparing(id -> children(id).isEmpty()))
                .toList();
        this.loose = ids.stream().filter(id -> !tied.contains(id)).toList();
    }

    private int findColumn(String id) {
        Integer known = columns.putIfAbsent(id, 0);
        if (known != null) {
            return known;
        }
        int column = 0;
        for (String source : sources.getOrDefault(id, List.of())) {
            column = Math.max(column, findColumn(source) + 1);
        }
        columns.put(id, column);
        return column;
    }

    private void beside(Graph graph, String id) {
        IntStream derived = graph.edges().stream()
                .filter(edge -> edge.directed() && edge.source().equals(id))
                .mapToInt(edge -> column(edge.target()) - 1);
        IntStream tied = graph.edges().stream()
                .filter(edge -> edge.source().equals(id) || edge.target().equals(id))
                .mapToInt(edge -> column(edge.source().equals(id) ? edge.target() : edge.source()));
        columns.put(id, Math.max(0, derived.min().orElse(tied.max().orElse(0))));
    }

    private void hang(String child, String under) {
        if (column(child) > column(under)) {
            children.computeIfAbsent(under, id -> new ArrayList<>()).add(child);
            parents.put(child, under);
        }
    }

    /** The trees, and single texts that are tied to others; a story's come one after the other. */
    List<String> tops() {
        return tops;
    }

    /** What no line leads to. */
    List<String> loose() {
        return loose;
    }

    List<String> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    /** From 0. */
    int column(String id) {
        return columns.getOrDefault(id, 0);
    }

    /** Whether the edge is an arrow from the main source. */
    boolean isMain(Graph.Edge edge) {
        return edge.directed() && edge.source().equals(parents.get(edge.target()));
    }

    /** The top of the largest tree with {@code id} in it that stands to the right of the column. */
    String topRightOf(int column, String id) {
        String top = id;
        String up = parents.get(top);
        while (up != null && column(up) > column) {
            top = up;
            up = parents.get(top);
        }
        return top;
    }
}
