package io.github.stemma.render;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The contract {@code stemma/1}: one object; its schema is {@code io/github/stemma/schema/stemma-1.json}. */
final class JsonRenderer implements Renderer {

    static final String SCHEMA = "stemma/1";

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        try (JsonOut json = JsonOut.pretty(out)) {
            JsonShapes shapes = new JsonShapes(json, result.texts());
            Sentences sentences = new Sentences(result, view.messages());
            json.object(() -> {
                json.string("schema", SCHEMA);
                json.string("command", result.command());
                found(result, json, shapes, sentences);
                if (result.command().equals("trace")) {
                    lineage(result, json, shapes);
                }
                json.object("search", () -> {
                    json.number("pairs", result.search().pairs());
                    json.number("longest_run", result.search().longestRun());
                });
                shapes.problems(result.problems());
            });
        }
        out.write('\n');
    }

    private static void found(Result result, JsonOut json, JsonShapes shapes, Sentences sentences) throws IOException {
        json.array("witnesses", () -> {
            for (Text text : result.texts()) {
                shapes.witness(text);
            }
        });
        json.array("passages", () -> {
            for (Passage passage : result.passages()) {
                shapes.passage(passage);
            }
        });
        json.array("relations", () -> {
            for (Relation relation : result.lineage().relations()) {
                shapes.relation(relation, sentences);
            }
        });
    }

    private static void lineage(Result result, JsonOut json, JsonShapes shapes) throws IOException {
        json.array("unseen", () -> {
            for (Unseen unseen : result.lineage().unseen()) {
                shapes.unseen(unseen);
            }
        });
        json.array("derivations", () -> {
            for (Derivation derivation : result.lineage().derivations()) {
                shapes.derivation(derivation);
            }
        });
        json.array("chains", () -> {
            for (List<String> chain : result.lineage().chains()) {
                json.array(() -> json.strings(chain));
            }
        });
    }
}
