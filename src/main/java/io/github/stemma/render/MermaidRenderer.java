package io.github.stemma.render;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import java.io.IOException;
import java.io.Writer;

/** The stemma as a Mermaid flow chart; arrows that are less likely than not are left out. */
final class MermaidRenderer implements Renderer {

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        Names names = new Names(result, view.messages());
        out.write("flowchart TD\n");
        for (Unseen unseen : result.lineage().unseen()) {
            out.write("  " + unseen.id() + "([" + quoted(names.of(unseen.id())) + "])\n");
        }
        for (Text text : result.texts()) {
            out.write("  " + text.id() + "[" + quoted(names.of(text.id())) + "]\n");
        }
        for (Derivation arrow : Forest.arrows(result.lineage())) {
            out.write("  " + arrow.source() + " -->|" + quoted(Graph.label(arrow)) + "| " + arrow.derived() + "\n");
        }
        for (Relation relation : Forest.undirected(result.lineage())) {
            String label = view.messages().count("words.shared", relation.sharedWords());
            out.write("  " + relation.a() + " -.-|" + quoted(label) + "| " + relation.b() + "\n");
        }
    }

    /** Mermaid has entity codes and no escapes inside quotes. */
    private static String quoted(String text) {
        return '"'
                + text.replace("#", "#35;")
                        .replace("\"", "#quot;")
                        .replace("<", "#lt;")
                        .replace(">", "#gt;")
                + '"';
    }
}
