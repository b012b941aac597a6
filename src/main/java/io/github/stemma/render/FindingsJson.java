package io.github.stemma.render;

import io.github.stemma.model.Findings;
import io.github.stemma.model.Hit;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Problem;
import io.github.stemma.model.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** What an archive has on a text, for machines: one object of {@code stemma/1}, or lines. */
public final class FindingsJson {

    private FindingsJson() {}

    /** One object: the text is witness {@code w1}, {@code hits} name the others, most bits first. */
    public static void write(Findings findings, List<Problem> problems, Writer out) throws IOException {
        try (JsonOut json = JsonOut.pretty(out)) {
            JsonShapes shapes = new JsonShapes(json, texts(findings));
            json.object(() -> {
                json.string("schema", JsonRenderer.SCHEMA);
                json.string("command", "search");
                json.array("witnesses", () -> {
                    for (Text text : texts(findings)) {
                        shapes.witness(text);
                    }
                });
                json.array("passages", () -> {
                    for (Passage passage : findings.passages()) {
                        shapes.passage(passage);
                    }
                });
                json.array("relations", () -> {});
                json.array("hits", () -> {
                    for (int i = 0; i < findings.hits().size(); i++) {
                        hit(findings, i, json);
                    }
                });
                json.object("search", () -> {
                    json.digits("archived", Long.toString(findings.archived()));
                    json.number("pairs", findings.search().pairs());
                    json.number("longest_run", findings.search().longestRun());
                });
                shapes.problems(problems);
            });
        }
        out.write('\n');
    }

    private static void hit(Findings findings, int index, JsonOut json) throws IOException {
        Hit hit = findings.hits().get(index);
        json.object(() -> {
            json.string("witness", hit.witness());
            facts(findings, index, json);
            json.strings("passages", hit.passages());
        });
    }

    private static void facts(Findings findings, int index, JsonOut json) throws IOException {
        Hit hit = findings.hits().get(index);
        List<Passage> passages = passages(findings, hit);
        Coverage query = Coverage.of(findings.query(), passages);
        Coverage found = Coverage.of(findings.texts().get(index), passages);
        json.string("id", hit.key());
        json.number("version", hit.version());
        json.digits("bits", Numbers.decimal(hit.bits(), 1));
        json.number("shared_words", Math.min(query.shared(), found.shared()));
        json.digits("share_query", Numbers.decimal(query.share(), 4));
        json.digits("share_hit", Numbers.decimal(found.share(), 4));
    }

    /** One line per hit in the form of {@code scan}: a is the text, b the archived one. */
    public static void pairs(Findings findings, Writer out) throws IOException {
        for (int i = 0; i < findings.hits().size(); i++) {
            Text text = findings.texts().get(i);
            PairLine.write(
                    findings.query(), text, passages(findings, findings.hits().get(i)), List.of(), out);
        }
    }

    /** One line for the text with all its hits in it. */
    public static void line(Findings findings, Writer out) throws IOException {
        try (JsonOut json = JsonOut.line(out)) {
            JsonShapes shapes = new JsonShapes(json, texts(findings));
            json.object(() -> {
                json.string("path", findings.query().witness().path());
                json.number("words", findings.query().words());
                json.array("hits", () -> {
                    for (int i = 0; i < findings.hits().size(); i++) {
                        int index = i;
                        json.object(() -> {
                            facts(findings, index, json);
                            json.array("passages", () -> {
                                Hit hit = findings.hits().get(index);
                                for (Passage passage : passages(findings, hit)) {
                                    shapes.passage(passage, findings.query().id(), hit.witness());
                                }
                            });
                        });
                    }
                });
            });
        }
        out.write('\n');
    }

    static List<Passage> passages(Findings findings, Hit hit) {
        return findings.passages().stream()
                .filter(passage -> passage.touches(hit.witness()))
                .toList();
    }

    private static List<Text> texts(Findings findings) {
        List<Text> texts = new ArrayList<>();
        texts.add(findings.query());
        texts.addAll(findings.texts());
        return texts;
    }
}
