package io.github.stemma.render;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Evidence;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Problem;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A result that was printed as JSON ({@code stemma/1}), to be shown again. The texts are not in it: they are read again
 * from their paths, and must not have changed.
 */
public final class Saved {

    private final JsonTree json;

    private Saved(JsonTree json) {
        this.json = json;
    }

    /**
     * @param in what {@code --format json} printed
     * @throws IOException when it is anything else
     */
    public static Saved read(InputStream in) throws IOException {
        JsonTree json = JsonTree.read(in);
        if (!JsonRenderer.SCHEMA.equals(json.string("schema"))) {
            throw new IOException("not a result of the kind " + JsonRenderer.SCHEMA);
        }
        return new Saved(json);
    }

    /** Where the texts were; {@code container#id} where a text came out of a container. */
    public List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>();
        for (JsonTree witness : json.children("witnesses")) {
            paths.add(witness.string("path"));
        }
        return paths;
    }

    /**
     * The result on texts that were read again.
     *
     * @throws IOException when a text is missing or is not the same as it was, or when the result has a kind, a verdict or a
     *     number that none can have
     */
    public Result with(List<Text> read) throws IOException {
        try {
            return result(read);
        } catch (IllegalArgumentException unfit) {
            throw new IOException("it says what stemma does not write (" + unfit.getMessage() + ")", unfit);
        }
    }

    private Result result(List<Text> read) throws IOException {
        Map<String, Text> texts = new TreeMap<>();
        for (JsonTree witness : json.children("witnesses")) {
            Text text = matching(witness, read);
            texts.put(witness.string("id"), text);
        }
        List<Text> inOrder = new ArrayList<>();
        for (JsonTree witness : json.children("witnesses")) {
            inOrder.add(get(texts, witness.string("id")));
        }
        List<Passage> passages = new ArrayList<>();
        for (JsonTree passage : json.children("passages")) {
            passages.add(passage(passage, texts));
        }
        JsonTree search = json.child("search");
        return new Result(
                json.string("command"),
                inOrder,
                passages,
                lineage(texts),
                new Result.Search(search.integer("pairs"), search.integer("longest_run")),
                problems());
    }

    private static Text matching(JsonTree witness, List<Text> read) throws IOException {
        String path = witness.string("path");
        String id = witness.string("id");
        for (Text text : read) {
            boolean same = text.id().equals(id) && text.witness().path().equals(path);
            if (same) {
                int characters = new CodePoints(text.witness().text())
                        .of(text.witness().text().length());
                if (characters != witness.integer("characters") || text.words() != witness.integer("words")) {
                    throw new IOException(path + " is not what it was when the result was made");
                }
                return text;
            }
        }
        throw new IOException(path + " is not there any more");
    }

    private static Passage passage(JsonTree passage, Map<String, Text> texts) throws IOException {
        Passage.Side a = side(passage.child("a"), texts);
        Passage.Side b = side(passage.child("b"), texts);
        Passage bare = new Passage(
                passage.string("id"),
                Passage.Kind.valueOf(passage.string("kind").toUpperCase(Locale.ROOT)),
                passage.flag("quote"),
                a,
                b,
                passage.integer("words"),
                passage.number("bits"),
                passage.number("evalue"),
                List.of());
        return WordMarks.paired(bare, get(texts, a.witness()), get(texts, b.witness()));
    }

    private static Passage.Side side(JsonTree side, Map<String, Text> texts) throws IOException {
        String id = side.string("witness");
        Text text = get(texts, id);
        Span span = span(side, text);
        Tokens tokens = text.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.begin(first) < span.begin()) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.end(end) <= span.end()) {
            end++;
        }
        if (first == end) {
            throw new IOException(text.witness().path() + " has no words where a passage is to be");
        }
        return new Passage.Side(id, span, new Span(first, end));
    }

    private static Span span(JsonTree place, Text text) throws IOException {
        String characters = text.witness().text();
        try {
            return new Span(
                    CodePoints.back(characters, place.integer("begin")),
                    CodePoints.back(characters, place.integer("end")));
        } catch (IndexOutOfBoundsException outside) {
            throw new IOException(text.witness().path() + " is shorter than it was when the result was made", outside);
        }
    }

    /** Where an arrow shows; results of earlier versions do not say. */
    private static List<Span> spans(JsonTree arrow, Map<String, Text> texts) throws IOException {
        List<Span> spans = new ArrayList<>();
        if (arrow.has("spans")) {
            for (JsonTree place : arrow.children("spans")) {
                spans.add(span(place, get(texts, arrow.string("derived"))));
            }
        }
        return spans;
    }

    private Lineage lineage(Map<String, Text> texts) throws IOException {
        List<Relation> relations = new ArrayList<>();
        for (JsonTree relation : json.children("relations")) {
            relations.add(relation(relation, texts));
        }
        if (!json.has("derivations")) {
            return new Lineage(relations, List.of(), List.of(), List.of());
        }
        List<Unseen> unseen = new ArrayList<>();
        for (JsonTree source : json.children("unseen")) {
            unseen.add(new Unseen(
                    source.string("id"),
                    source.string("label"),
                    source.strings("names"),
                    Unseen.Kind.valueOf(source.string("kind").toUpperCase(Locale.ROOT)),
                    source.number("probability"),
                    source.strings("children")));
        }
        List<Derivation> derivations = new ArrayList<>();
        for (JsonTree arrow : json.children("derivations")) {
            derivations.add(new Derivation(
                    arrow.string("source"),
                    arrow.string("derived"),
                    arrow.number("probability"),
                    arrow.number("share"),
                    arrow.strings("passages"),
                    spans(arrow, texts),
                    arrow.has("main") && arrow.flag("main")));
        }
        return new Lineage(relations, unseen, derivations, json.rows("chains"));
    }

    private static Relation relation(JsonTree relation, Map<String, Text> texts) throws IOException {
        Text a = get(texts, relation.string("a"));
        Text b = get(texts, relation.string("b"));
        JsonTree p = relation.child("probabilities");
        List<Evidence> evidence = new ArrayList<>();
        for (JsonTree reason : relation.children("evidence")) {
            evidence.add(new Evidence(
                    EvidenceKind.valueOf(constant(reason.string("kind"))),
                    Verdict.valueOf(constant(reason.string("favours"))),
                    reason.number("bits"),
                    reason.has("a") ? Optional.of(span(reason.child("a"), a)) : Optional.empty(),
                    reason.has("b") ? Optional.of(span(reason.child("b"), b)) : Optional.empty(),
                    reason.strings("details")));
        }
        return new Relation(
                relation.string("a"),
                relation.string("b"),
                Verdict.valueOf(constant(relation.string("verdict"))),
                Probabilities.of(
                        p.number("a-from-b"),
                        p.number("b-from-a"),
                        p.number("common-seen"),
                        p.number("common-unseen"),
                        p.number("independent")),
                relation.integer("shared_words"),
                relation.number("share_a"),
                relation.number("share_b"),
                evidence);
    }

    private static String constant(String label) {
        return label.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private List<Problem> problems() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (JsonTree problem : json.children("problems")) {
            problems.add(new Problem(
                    problem.string("path"),
                    problem.has("line") ? problem.integer("line") : 0,
                    problem.string("message"),
                    Problem.Severity.valueOf(problem.string("severity").toUpperCase(Locale.ROOT))));
        }
        return problems;
    }

    private static Text get(Map<String, Text> texts, String id) throws IOException {
        Text text = texts.get(id);
        if (text == null) {
            throw new IOException("there is no witness " + id + " in it");
        }
        return text;
    }
}
