package io.github.stemma.render;

import io.github.stemma.model.Result;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The stemma as GraphML 1.0. All edges have a direction, as networkx and igraph read no graph in which only some have: a pair
 * whose direction is open has one each way.
 */
final class GraphmlRenderer implements Renderer {

    private static final String NODE = "node";
    private static final String EDGE = "edge";
    private static final String LABEL = "label";

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        Graph graph = Graph.of(result, view.messages());
        String namespace = "http://graphml.graphdrawing.org/xmlns";
        XmlOut.print(out, xml -> xml.element("graphml", () -> print(graph, xml), "xmlns", namespace));
    }

    private static void print(Graph graph, XmlOut xml) throws XMLStreamException {
        keys(NODE, Graph.OF_NODES, xml);
        keys(EDGE, Graph.OF_EDGES, xml);
        xml.element("graph", () -> elements(graph, xml), "id", "stemma", "edgedefault", "directed");
    }

    private static void keys(String owner, List<Graph.Column> columns, XmlOut xml) throws XMLStreamException {
        key(owner, LABEL, Graph.Type.STRING, xml);
        for (Graph.Column column : columns) {
            key(owner, column.label(), column.type, xml);
        }
    }

    private static void key(String owner, String name, Graph.Type type, XmlOut xml) throws XMLStreamException {
        xml.empty("key", "id", id(owner, name), "for", owner, "attr.name", name, "attr.type", type.graphml);
    }

    private static void elements(Graph graph, XmlOut xml) throws XMLStreamException {
        for (Graph.Node node : graph.nodes()) {
            xml.element(NODE, () -> facts(NODE, node.label(), node.facts(), xml), "id", node.id());
        }
        for (Graph.Edge edge : graph.edges()) {
            edge(edge, edge.source(), edge.target(), xml);
            if (!edge.directed()) {
                edge(edge, edge.target(), edge.source(), xml);
            }
        }
    }

    private static void edge(Graph.Edge edge, String source, String target, XmlOut xml) throws XMLStreamException {
        xml.element(EDGE, () -> facts(EDGE, edge.label(), edge.facts(), xml), "source", source, "target", target);
    }

    private static void facts(String owner, String label, Map<Graph.Column, String> facts, XmlOut xml)
            throws XMLStreamException {
        xml.text("data", label, "key", id(owner, LABEL));
        for (Map.Entry<Graph.Column, String> fact : facts.entrySet()) {
            xml.text("data", fact.getValue(), "key", id(owner, fact.getKey().label()));
        }
    }

    /** Nodes and edges share the ids of one document. */
    private static String id(String owner, String name) {
        return owner + "-" + name;
    }
}
