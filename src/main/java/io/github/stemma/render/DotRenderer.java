package io.github.stemma.render;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.apache.commons.text.translate.LookupTranslator;

/** The stemma for Graphviz; undirected ties are dashed, unseen sources have dashed outlines. */
final class DotRenderer implements Renderer {

    private static final LookupTranslator ESCAPES =
            new LookupTranslator(Map.of("\\", "\\\\", "\"", "\\\"", "\n", "\\n"));

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        Names names = new Names(result, view.messages());
        out.write("digraph stemma {\n");
        out.write("  rankdir=TB;\n  node [shape=box, fontname=\"Helvetica\"];\n  edge [fontname=\"Helvetica\"];\n");
        for (Unseen unseen : result.lineage().unseen()) {
            out.write("  " + quoted(unseen.id()) + " [label=" + quoted(names.of(unseen.id())) + ", style=dashed];\n");
        }
        for (Text text : result.texts()) {
            out.write("  " + quoted(text.id()) + " [label=" + quoted(names.of(text.id())) + "];\n");
        }
        for (Derivation arrow : Forest.arrows(result.lineage())) {
            String label = Numbers.percent(arrow.share()) + "\np " + Numbers.probability(arrow.probability());
            out.write("  " + quoted(arrow.source()) + " -> " + quoted(arrow.derived()) + " [label=" + quoted(label)
                    + "];\n");
        }
        for (Relation relation : Forest.undirected(result.lineage())) {
            String label = view.messages().count("words.shared", relation.sharedWords());
            out.write("  " + quoted(relation.a()) + " -> " + quoted(relation.b())
                    + " [dir=none, style=dashed, constraint=false, label=" + quoted(label) + "];\n");
        }
        out.write("}\n");
    }

    private static String quoted(String text) {
        return '"' + ESCAPES.translate(text) + '"';
    }
}
