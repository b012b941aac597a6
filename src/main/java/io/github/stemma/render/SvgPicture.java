package io.github.stemma.render;

import io.github.stemma.model.Outlet;
import io.github.stemma.model.Result;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.resource.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** One drawing: lines, boxes above them, labels, and what all that means. */
final class SvgPicture {

    // sizes of letters, as in picture.css
    private static final double NAME = 13;
    private static final double SMALL = 11;

    /** Of a line in a box, in ems. */
    private static final double WIDEST = 22;

    private static final double PADDING = 12;
    private static final double ONE_LINE = 32;
    private static final double TWO_LINES = 46;
    private static final double ROW = 18;
    private static final double SAMPLE = 44;

    private static final String MAIN = "main";
    private static final String FURTHER = "further";
    private static final String OPEN = "open";
    private static final String SOURCE = "source";

    private final Result result;
    private final Messages messages;
    private final Graph graph;
    private final SvgTree tree;
    private final SvgLayout layout;
    private final Map<String, String> remarks = new HashMap<>();

    SvgPicture(Result result, Messages messages) {
        this.result = result;
        this.messages = messages;
        this.graph = Graph.of(result, messages);
        this.tree = new SvgTree(graph, new Forest(result));
        result.lineage().unseen().forEach(unseen -> remarks.put(unseen.id(), remark(unseen)));
        result.texts().forEach(text -> remarks.put(text.id(), remark(text)));
        Map<String, Double> widths = new HashMap<>();
        Map<String, Double> heights = new HashMap<>();
        for (Graph.Node node : graph.nodes()) {
            double name = SvgText.ems(shown(node.label())) * NAME;
            double remark = SvgText.ems(shown(remark(node))) * SMALL;
            widths.put(node.id(), Math.max(name, remark) + 2 * PADDING);
            heights.put(node.id(), remark(node).isEmpty() ? ONE_LINE : TWO_LINES);
        }
        this.layout = new SvgLayout(tree, graph, widths, heights);
    }

    private String remark(Unseen unseen) {
        String key = unseen.kind() == Unseen.Kind.CITED ? "cited.remark" : "unseen.remark";
        return messages.say(key) + ", p " + Numbers.probability(unseen.probability());
    }

    private static String remark(Text text) {
        Optional<String> outlet = text.witness().about().outlet().map(Outlet::name);
        Optional<String> time = text.witness().about().published().map(Stamp::iso);
        return Stream.of(outlet, time.map(iso -> iso.replace('T', ' ')))
                .flatMap(Optional::stream)
                .map(Plain::line)
                .collect(Collectors.joining(" · "));
    }

    private String remark(Graph.Node node) {
        return remarks.getOrDefault(node.id(), "");
    }

    private static String shown(String line) {
        return SvgText.fitting(line, WIDEST);
    }

    void print(XmlOut xml) throws XMLStreamException {
        Map<String, String> legend = legend();
        double texts = legend.values().stream().mapToDouble(SvgText::ems).max().orElse(0) * SMALL;
        double right = Math.max(layout.right(), SvgLayout.MARGIN + SAMPLE + PADDING + texts) + SvgLayout.MARGIN;
        double bottom = layout.bottom() + legend.size() * ROW + SvgLayout.MARGIN;
        String width = SvgPath.digits(Math.ceil(right));
        String height = SvgPath.digits(Math.ceil(bottom));
        String[] attributes = {
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 " + width + " " + height,
            "width",
            width,
            "height",
            height,
            "role",
            "img",
            "lang",
            messages.language()
        };
        xml.element(
                "svg",
                () -> {
                    head(xml);
                    xml.empty("rect", "class", "paper", "width", width, "height", height);
                    lines(xml);
                    for (Graph.Node node : graph.nodes()) {
                        xml.element("g", () -> node(node, xml));
                    }
                    legend(legend, xml);
                },
                attributes);
    }

    /** What those are told who do not see it, and how all looks. */
    private void head(XmlOut xml) throws XMLStreamException {
        Names names = new Names(result, messages);
        xml.text("title", "stemma " + result.command());
        xml.text(
                "desc",
                graph.edges().stream()
                        .map(edge -> names.of(edge.source()) + (edge.directed() ? " → " : " – ")
                                + names.of(edge.target()) + ": " + edge.label())
                        .collect(Collectors.joining("; ")));
        xml.lines("style", Resources.text("render/picture.css").lines().toList());
    }

    private String look(Graph.Edge edge) {
        if (!edge.directed()) {
            return OPEN;
        }
        return tree.isMain(edge) ? MAIN : FURTHER;
    }

    private void lines(XmlOut xml) throws XMLStreamException {
        for (Graph.Edge edge : graph.edges()) {
            SvgLayout.Route route = layout.route(edge);
            line(look(edge), route, xml);
            if (edge.directed()) {
                write("label", edge.label(), route.x() - PADDING, route.y() - 5, xml);
            }
        }
    }

    private static void line(String look, SvgLayout.Route route, XmlOut xml) throws XMLStreamException {
        xml.empty("path", "class", look, "d", route.path());
        if (!look.equals(OPEN)) {
            String tip = "M" + SvgPath.digits(route.x()) + "," + SvgPath.digits(route.y()) + " l-8,-4 v8 z";
            xml.empty("path", "class", look + "-head", "d", tip);
        }
    }

    private void node(Graph.Node node, XmlOut xml) throws XMLStreamException {
        SvgLayout.Box box = layout.box(node.id());
        String remark = remark(node);
        xml.text("title", node.label() + (remark.isEmpty() ? "" : " · " + remark));
        outline(node.facts().containsKey(Graph.Column.PATH) ? "text" : SOURCE, box, xml);
        double middle = box.x() + box.width() / 2;
        write("name", shown(node.label()), middle, box.middle() + (remark.isEmpty() ? 4.5 : -3), xml);
        if (!remark.isEmpty()) {
            write("remark", shown(remark), middle, box.middle() + 13, xml);
        }
    }

    private static void outline(String look, SvgLayout.Box box, XmlOut xml) throws XMLStreamException {
        String round = look.equals(SOURCE) ? SvgPath.digits(Math.min(box.height() / 2, 16)) : "3";
        String x = SvgPath.digits(box.x());
        String y = SvgPath.digits(box.middle() - box.height() / 2);
        String width = SvgPath.digits(box.width());
        String height = SvgPath.digits(box.height());
        xml.empty("rect", "class", look, "x", x, "y", y, "width", width, "height", height, "rx", round);
    }

    private static void write(String look, String text, double x, double y, XmlOut xml) throws XMLStreamException {
        xml.text("text", text, "class", look, "x", SvgPath.digits(x), "y", SvgPath.digits(y));
    }

    /** What the looks mean that are there, in order. */
    private Map<String, String> legend() {
        Set<String> drawn = graph.edges().stream().map(this::look).collect(Collectors.toCollection(HashSet::new));
        if (!result.lineage().unseen().isEmpty()) {
            drawn.add(SOURCE);
        }
        Map<String, String> legend = new LinkedHashMap<>();
        for (String look : List.of(MAIN, FURTHER, OPEN, SOURCE)) {
            if (drawn.contains(look)) {
                legend.put(look, messages.say("picture." + look));
            }
        }
        return legend;
    }

    private void legend(Map<String, String> legend, XmlOut xml) throws XMLStreamException {
        double y = layout.bottom() + ROW / 2;
        double end = SvgLayout.MARGIN + SAMPLE;
        for (Map.Entry<String, String> entry : legend.entrySet()) {
            String look = entry.getKey();
            if (look.equals(SOURCE)) {
                outline(look, new SvgLayout.Box(SvgLayout.MARGIN, y, SAMPLE, ROW - 6), xml);
            } else {
                line(look, SvgLayout.straight(SvgLayout.MARGIN, end, y, !look.equals(OPEN)), xml);
            }
            write("legend", entry.getValue(), end + PADDING, y + 4, xml);
            y += ROW;
        }
    }
}
