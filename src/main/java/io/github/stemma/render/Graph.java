package io.github.stemma.render;

import io.github.stemma.model.About;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The stemma as the two tables that programs for graphs read: what {@link DotRenderer} draws, with typed facts.
 *
 * @param nodes unseen sources, then texts
 * @param edges arrows, then pairs whose direction is open
 */
record Graph(List<Node> nodes, List<Edge> edges) {

    /** What a column holds, as GraphML and as GEXF call it. */
    enum Type {
        STRING("string", "string"),
        INTEGER("int", "integer"),
        DOUBLE("double", "double"),
        BOOLEAN("boolean", "boolean");

        final String graphml;
        final String gexf;

        Type(String graphml, String gexf) {
            this.graphml = graphml;
            this.gexf = gexf;
        }
    }

    /** The columns, in order. */
    enum Column {
        KIND(Type.STRING),
        PATH(Type.STRING),
        OUTLET(Type.STRING),
        PUBLISHED(Type.STRING),
        WORDS(Type.INTEGER),
        LANGUAGE(Type.STRING),
        NAMES(Type.STRING),
        RELATION(Type.STRING),
        PROBABILITY(Type.DOUBLE),
        SHARE(Type.DOUBLE),
        MAIN(Type.BOOLEAN),
        SHARED_WORDS(Type.INTEGER);

        final Type type;

        Column(Type type) {
            this.type = type;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The columns that nodes have. */
    static final List<Column> OF_NODES = List.of(
            Column.KIND,
            Column.PATH,
            Column.OUTLET,
            Column.PUBLISHED,
            Column.WORDS,
            Column.LANGUAGE,
            Column.NAMES,
            Column.PROBABILITY);

    /** The columns that edges have. */
    static final List<Column> OF_EDGES =
            List.of(Column.RELATION, Column.PROBABILITY, Column.SHARE, Column.MAIN, Column.SHARED_WORDS);

    /**
     * A text or an unseen source.
     *
     * @param published when it came out, if it says so
     * @param facts by column, where there are any
     */
    record Node(String id, String label, Optional<Stamp> published, Map<Column, String> facts) {}

    /**
     * An arrow, or a pair whose direction is open.
     *
     * @param directed whether it is an arrow
     * @param facts by column, where there are any
     */
    record Edge(String source, String target, boolean directed, String label, Map<Column, String> facts) {}

    static Graph of(Result result, Messages messages) {
        Names names = new Names(result, messages);
        List<Node> nodes = new ArrayList<>();
        result.lineage().unseen().forEach(unseen -> nodes.add(node(unseen, names)));
        result.texts().forEach(text -> nodes.add(node(text, names)));
        List<Edge> edges = new ArrayList<>();
        Forest.arrows(result.lineage()).forEach(arrow -> edges.add(edge(arrow)));
        Forest.undirected(result.lineage()).forEach(tie -> edges.add(edge(tie, messages)));
        return new Graph(nodes, edges);
    }

    private static Node node(Unseen unseen, Names names) {
        Map<Column, String> facts = new EnumMap<>(Column.class);
        facts.put(Column.KIND, unseen.kind().name().toLowerCase(Locale.ROOT));
        if (!unseen.names().isEmpty()) {
            facts.put(Column.NAMES, String.join(", ", unseen.names()));
        }
        facts.put(Column.PROBABILITY, Numbers.decimal(unseen.probability(), 4));
        return new Node(unseen.id(), names.of(unseen.id()), Optional.empty(), facts);
    }

    private static Node node(Text text, Names names) {
        About about = text.witness().about();
        Map<Column, String> facts = new EnumMap<>(Column.class);
        facts.put(Column.KIND, "witness");
        facts.put(Column.PATH, text.witness().path());
        about.outlet().map(Outlet::name).ifPresent(name -> facts.put(Column.OUTLET, name));
        about.published().map(Stamp::iso).ifPresent(time -> facts.put(Column.PUBLISHED, time));
        facts.put(Column.WORDS, String.valueOf(text.words()));
        about.language().ifPresent(language -> facts.put(Column.LANGUAGE, language));
        return new Node(text.id(), names.of(text.id()), about.published(), facts);
    }

    private static Edge edge(Derivation arrow) {
        Map<Column, String> facts = new EnumMap<>(Column.class);
        facts.put(Column.RELATION, "derivation");
        facts.put(Column.PROBABILITY, Numbers.decimal(arrow.probability(), 4));
        facts.put(Column.SHARE, Numbers.decimal(arrow.share(), 4));
        facts.put(Column.MAIN, String.valueOf(arrow.main()));
        return new Edge(arrow.source(), arrow.derived(), true, label(arrow), facts);
    }

    private static Edge edge(Relation tie, Messages messages) {
        Map<Column, String> facts = new EnumMap<>(Column.class);
        facts.put(Column.RELATION, tie.verdict().label());
        facts.put(Column.SHARED_WORDS, String.valueOf(tie.sharedWords()));
        String label = messages.count("words.shared", tie.sharedWords());
        return new Edge(tie.a(), tie.b(), false, label, facts);
    }

    /** What stands at an arrow: the share and the probability. */
    static String label(Derivation arrow) {
        return Numbers.percent(arrow.share()) + ", p " + Numbers.probability(arrow.probability());
    }
}
