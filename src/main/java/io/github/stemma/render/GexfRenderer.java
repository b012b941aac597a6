package io.github.stemma.render;

import io.github.stemma.model.Result;
import io.github.stemma.model.Stamp;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The stemma as GEXF 1.3, which Gephi reads: a text is there from the time of its publication on, where that is known. */
final class GexfRenderer implements Renderer {

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        Graph graph = Graph.of(result, view.messages());
        String namespace = "http://gexf.net/1.3";
        XmlOut.print(out, xml -> xml.element("gexf", () -> print(graph, xml), "xmlns", namespace, "version", "1.3"));
    }

    private static void print(Graph graph, XmlOut xml) throws XMLStreamException {
        List<Stamp> times = graph.nodes().stream()
                .map(Graph.Node::published)
                .flatMap(Optional::stream)
                .toList();
        boolean days = times.stream().allMatch(time -> time.precision() == Stamp.Precision.DAY);
        String mode = times.isEmpty() ? "static" : "dynamic";
        String format = times.isEmpty() ? "" : days ? "date" : "dateTime";
        xml.element("meta", () -> xml.text("creator", "stemma"));
        xml.element(
                "graph", () -> tables(graph, xml), "mode", mode, "timeformat", format, "defaultedgetype", "directed");
    }

    private static void tables(Graph graph, XmlOut xml) throws XMLStreamException {
        xml.element("attributes", () -> columns(Graph.OF_NODES, xml), "class", "node");
        xml.element("attributes", () -> columns(Graph.OF_EDGES, xml), "class", "edge");
        xml.element("nodes", () -> {
            for (Graph.Node node : graph.nodes()) {
                String start = node.published().map(GexfRenderer::time).orElse("");
                xml.element(
                        "node", () -> facts(node.facts(), xml), "id", node.id(), "label", node.label(), "start", start);
            }
        });
        xml.element("edges", () -> {
            for (Graph.Edge edge : graph.edges()) {
                edge(edge, xml);
            }
        });
    }

    private static void columns(List<Graph.Column> columns, XmlOut xml) throws XMLStreamException {
        for (Graph.Column column : columns) {
            xml.empty("attribute", "id", column.label(), "title", column.label(), "type", column.type.gexf);
        }
    }

    private static void edge(Graph.Edge edge, XmlOut xml) throws XMLStreamException {
        xml.element(
                "edge",
                () -> facts(edge.facts(), xml),
                "id",
                edge.source() + "-" + edge.target(),
                "type",
                edge.directed() ? "directed" : "undirected",
                "source",
                edge.source(),
                "target",
                edge.target(),
                "label",
                edge.label());
    }

    private static void facts(Map<Graph.Column, String> facts, XmlOut xml) throws XMLStreamException {
        xml.element("attvalues", () -> {
            for (Map.Entry<Graph.Column, String> fact : facts.entrySet()) {
                xml.empty("attvalue", "for", fact.getKey().label(), "value", fact.getValue());
            }
        });
    }

    /** A date or a time of XML Schema, which wants seconds. */
    private static String time(Stamp stamp) {
        String iso = stamp.iso();
        int minute = "2026-03-04T18:20".length();
        return stamp.precision() == Stamp.Precision.DAY
                ? iso
                : iso.substring(0, minute) + ":00" + iso.substring(minute);
    }
}
