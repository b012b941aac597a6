package io.github.stemma.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the boxes and lines of a small stemma go, in pixels. The columns are those of layered drawings (Sugiyama, Tagawa and Toda
 * 1981, doi:10.1109/TSMC.1981.4308636); the rows need none of their search, as every tree has a band of rows to itself, and so has
 * every tree within it. A line to a further source that has to pass other columns gets a lane above the largest tree that it
 * ends in and does not start from. So lines may cross lines, but neither boxes nor labels.
 */
final class SvgLayout {

    static final double MARGIN = 20;

    /** Where lines go up and down, right of a column. */
    private static final double CURVE = 56;

    /** Where labels stand on lines, left of a column. */
    private static final double LABEL = 108;

    /** Beside a column that no line leads to. */
    private static final double GAP = 24;

    /** Between two boxes one above the other. */
    private static final double BETWEEN = 16;

    /** From line to line at one box; there is a label on each. */
    private static final double PORT = 18;

    private static final double LANE = 14;

    /** So far before its end a line with an arrow head ends. */
    private static final double HEAD = 6;

    /** So many texts that no line leads to begin a further column. */
    private static final int LONG = 6;

    private static final int MOST_COLUMNS = 4;

    /** A box by its left edge and its middle line. */
    record Box(double x, double middle, double width, double height) {

        double right() {
            return x + width;
        }
    }

    /**
     * Where a line runs.
     *
     * @param path as SVG has it
     * @param x where it ends: at the left edge of a box, but at the right one where both boxes are in one column
     * @param y where it ends
     */
    record Route(String path, double x, double y) {}

    private final SvgTree tree;
    private final Map<String, List<Graph.Edge>> into = new HashMap<>();
    private final Map<String, List<Graph.Edge>> lanesAbove = new HashMap<>();
    private final Map<Graph.Edge, Double> lanes = new HashMap<>();
    private final Map<String, Integer> looseColumns = new HashMap<>();
    private final Map<String, Double> heights = new HashMap<>();
    private final Map<String, Double> middles = new HashMap<>();
    private final List<Double> lefts = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final boolean hasBulges;
    private double bottom = MARGIN;

    /**
     * @param widths of the boxes, by id
     * @param heights that their text needs, by id
     */
    SvgLayout(SvgTree tree, Graph graph, Map<String, Double> widths, Map<String, Double> heights) {
        this.tree = tree;
        for (Graph.Edge edge : graph.edges()) {
            enter(edge);
        }
        heights.forEach((id, height) -> this.heights.put(id, Math.max(height, PORT * into(id).size() + 8)));
        placeTrees();
        placeLoose();
        placeColumns(widths);
        this.hasBulges = graph.edges().stream().anyMatch(edge -> column(from(edge)) == column(to(edge)));
    }

    /** One below the other; single boxes that no lane leads to stand beside one another where their columns differ. */
    private void placeTrees() {
        Map<Integer, Double> filled = new HashMap<>();
        double floor = bottom;
        for (String top : tree.tops()) {
            boolean single = tree.children(top).isEmpty() && !lanesAbove.containsKey(top);
            double from = single ? filled.getOrDefault(column(top), floor) : bottom;
            double to = from + extent(top);
            place(top, from);
            bottom = Math.max(bottom, to);
            if (single) {
                filled.put(column(top), to);
            } else {
                filled.clear();
                floor = to;
            }
        }
    }

    private void enter(Graph.Edge edge) {
        int span = column(to(edge)) - column(from(edge));
        if (span > 0) {
            into.computeIfAbsent(to(edge), id -> new ArrayList<>()).add(edge);
        }
        if (span > 1 && !tree.isMain(edge)) {
            String above = tree.topRightOf(column(from(edge)), to(edge));
            lanesAbove.computeIfAbsent(above, id -> new ArrayList<>()).add(edge);
        }
    }

    private List<Graph.Edge> into(String id) {
        return into.getOrDefault(id, List.of());
    }

    /** Where the line begins: on the left. */
    private String from(Graph.Edge edge) {
        boolean turned = !edge.directed() && column(edge.source()) > column(edge.target());
        return turned ? edge.target() : edge.source();
    }

    private String to(Graph.Edge edge) {
        return from(edge).equals(edge.source()) ? edge.target() : edge.source();
    }

    private int column(String id) {
        return looseColumns.getOrDefault(id, tree.column(id));
    }

    /** The height of the rows that a tree has to itself, with the lanes above it. */
    private double extent(String top) {
        return lanesAbove.getOrDefault(top, List.of()).size() * LANE + band(top);
    }

    private double band(String top) {
        return Math.max(height(top) + BETWEEN, below(top));
    }

    private double below(String top) {
        return tree.children(top).stream().mapToDouble(this::extent).sum();
    }

    private double height(String id) {
        return heights.getOrDefault(id, 0.0);
    }

    private void place(String id, double from) {
        double y = from;
        for (Graph.Edge edge : lanesAbove.getOrDefault(id, List.of())) {
            lanes.put(edge, y + LANE / 2);
            y += LANE;
        }
        double highest = y + height(id) / 2;
        double lowest = y + band(id) - BETWEEN - height(id) / 2;
        List<String> children = tree.children(id);
        y += (band(id) - below(id)) / 2;
        for (String child : children) {
            place(child, y);
            y += extent(child);
        }
        double middle = children.isEmpty()
                ? highest
                : (middle(children.get(0)) + middle(children.get(children.size() - 1))) / 2;
        middles.put(id, Math.max(highest, Math.min(middle, lowest)));
    }

    private double middle(String id) {
        return middles.getOrDefault(id, 0.0);
    }

    /** In rows across the columns, and more columns where there are few. */
    private void placeLoose() {
        List<String> loose = tree.loose();
        int columns = Math.max(treeColumns(), Math.min(MOST_COLUMNS, 1 + loose.size() / LONG));
        double row = loose.stream().mapToDouble(this::height).max().orElse(0) + BETWEEN;
        for (int i = 0; i < loose.size(); i++) {
            looseColumns.put(loose.get(i), i % columns);
            middles.put(loose.get(i), bottom + i / columns * row + (row - BETWEEN) / 2);
        }
        bottom += (loose.size() + columns - 1) / columns * row;
    }

    private int treeColumns() {
        return 1 + heights.keySet().stream().mapToInt(tree::column).max().orElse(0);
    }

    private void placeColumns(Map<String, Double> wanted) {
        int columns = 1 + heights.keySet().stream().mapToInt(this::column).max().orElse(0);
        double x = MARGIN;
        for (int i = 0; i < columns; i++) {
            int column = i;
            double width = wanted.entrySet().stream()
                    .filter(each -> column(each.getKey()) == column)
                    .mapToDouble(Map.Entry::getValue)
                    .max()
                    .orElse(0);
            lefts.add(x);
            widths.add(width);
            x += width + (i + 1 < treeColumns() ? CURVE + LABEL : GAP);
        }
    }

    Box box(String id) {
        int column = column(id);
        return new Box(lefts.get(column), middle(id), widths.get(column), height(id));
    }

    /** The right edge of all. */
    double right() {
        return lefts.get(lefts.size() - 1) + widths.get(widths.size() - 1) + (hasBulges ? CURVE : 0);
    }

    /** The lower edge of all. */
    double bottom() {
        return bottom;
    }

    Route route(Graph.Edge edge) {
        Box a = box(from(edge));
        Box b = box(to(edge));
        double y = port(edge);
        SvgPath path = new SvgPath(a.right(), a.middle());
        if (column(to(edge)) <= column(from(edge))) {
            double out = Math.min(CURVE - 8, 16 + Math.abs(y - a.middle()) / 6);
            return new Route(path.bulge(out, b.right(), y).toString(), b.right(), y);
        }
        Double lane = lanes.get(edge);
        if (lane != null) {
            path.bend(CURVE, lane).level(b.x() - CURVE - LABEL);
        }
        path.bend(CURVE, y).level(b.x() - (edge.directed() ? HEAD : 0));
        return new Route(path.toString(), b.x(), y);
    }

    /** A line that stays in its row. */
    static Route straight(double from, double to, double y, boolean arrow) {
        return new Route(new SvgPath(from, y).level(to - (arrow ? HEAD : 0)).toString(), to, y);
    }

    /** The lines that end at a box come in the order in which they start, from above. */
    private double port(Graph.Edge edge) {
        List<Graph.Edge> all = into(to(edge)).stream()
                .sorted(Comparator.comparingDouble(each -> lanes.getOrDefault(each, middle(from(each)))))
                .toList();
        int place = all.indexOf(edge);
        return middle(to(edge)) + (place < 0 ? 0 : (place - (all.size() - 1) / 2.0) * PORT);
    }
}
