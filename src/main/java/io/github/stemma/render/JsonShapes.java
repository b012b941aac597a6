package io.github.stemma.render;

import io.github.stemma.model.About;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Evidence;
import io.github.stemma.model.Mention;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Problem;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Span;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import io.github.stemma.model.Witness;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The nouns of the contract {@code stemma/1} as JSON objects; offsets are code points. */
final class JsonShapes {

    private static final List<Verdict> FIVE = List.of(
            Verdict.A_FROM_B, Verdict.B_FROM_A, Verdict.COMMON_SEEN, Verdict.COMMON_UNSEEN, Verdict.INDEPENDENT);

    private final JsonOut json;
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, CodePoints> offsets = new HashMap<>();

    JsonShapes(JsonOut json, List<Text> texts) {
        this.json = json;
        for (Text text : texts) {
            this.texts.put(text.id(), text);
            offsets.put(text.id(), new CodePoints(text.witness().text()));
        }
    }

    void witness(Text text) throws IOException {
        Witness witness = text.witness();
        About about = witness.about();
        json.object(() -> {
            json.string("id", witness.id());
            json.string("path", witness.path());
            json.string("outlet", about.outlet().map(outlet -> outlet.name()));
            json.string(
                    "outlet_kind", about.outlet().map(outlet -> outlet.kind().label()));
            json.string("published", about.published().map(Stamp::iso));
            json.string("updated", about.updated().map(Stamp::iso));
            json.string("title", about.title());
            json.string("url", about.url());
            json.string("language", about.language());
            json.string("series", about.series());
            json.number("words", text.words());
            json.number("characters", offsets(witness.id()).of(witness.text().length()));
            json.strings("credits", named(witness, Mention.Form.CREDIT));
            json.strings("cites", named(witness, Mention.Form.CITE));
            json.array("furniture", () -> {
                for (Span span : witness.layout().furniture()) {
                    json.object(() -> span(witness.id(), span));
                }
            });
        });
    }

    private static List<String> named(Witness witness, Mention.Form form) {
        return witness.mentions().stream()
                .filter(mention -> mention.form() == form)
                .map(mention -> mention.outlet().name())
                .distinct()
                .toList();
    }

    /** With the ids of the witnesses and the words, for a result. */
    void passage(Passage passage) throws IOException {
        json.object(() -> {
            json.string("id", passage.id());
            facts(passage);
            side("a", passage.a());
            side("b", passage.b());
        });
    }

    /** Without them, for the line of one pair; {@code first} is the witness that is called a there. */
    void passage(Passage passage, String first, String second) throws IOException {
        json.object(() -> {
            facts(passage);
            json.object("a", () -> span(first, passage.in(first).span()));
            json.object("b", () -> span(second, passage.in(second).span()));
        });
    }

    private void facts(Passage passage) throws IOException {
        json.string("kind", passage.kind().label());
        json.bool("quote", passage.quote());
        json.number("words", passage.words());
        json.digits("bits", Numbers.decimal(passage.bits(), 1));
        json.digits("evalue", Numbers.evalue(passage.evalue()));
    }

    private void side(String name, Passage.Side side) throws IOException {
        json.object(name, () -> {
            json.string("witness", side.witness());
            span(side.witness(), side.span());
            json.string("text", side.span().of(text(side.witness()).witness().text()));
        });
    }

    private void span(String witness, Span span) throws IOException {
        json.number("begin", offsets(witness).of(span.begin()));
        json.number("end", offsets(witness).of(span.end()));
    }

    void relation(Relation relation, Sentences sentences) throws IOException {
        json.object(() -> {
            json.string("a", relation.a());
            json.string("b", relation.b());
            verdict(relation);
            json.number("shared_words", relation.sharedWords());
            json.digits("share_a", Numbers.decimal(relation.shareA(), 4));
            json.digits("share_b", Numbers.decimal(relation.shareB(), 4));
            json.array("evidence", () -> {
                for (Evidence evidence : relation.evidence()) {
                    evidence(relation, evidence, sentences);
                }
            });
        });
    }

    private void verdict(Relation relation) throws IOException {
        json.string("verdict", relation.verdict().label());
        double[] parts = FIVE.stream().mapToDouble(relation.probabilities()::of).toArray();
        String[] digits = Numbers.partsOfOne(parts, 4);
        json.object("probabilities", () -> {
            for (int i = 0; i < digits.length; i++) {
                json.digits(FIVE.get(i).label(), digits[i]);
            }
        });
    }

    private void evidence(Relation relation, Evidence evidence, Sentences sentences) throws IOException {
        json.object(() -> {
            json.string("kind", evidence.kind().label());
            json.string("favours", evidence.favours().label());
            json.digits("bits", Numbers.decimal(evidence.bits(), 2));
            if (evidence.a().isPresent()) {
                words("a", relation.a(), evidence.a().get());
            }
            if (evidence.b().isPresent()) {
                words("b", relation.b(), evidence.b().get());
            }
            json.strings("details", evidence.details());
            json.string("note", sentences.of(relation, evidence));
        });
    }

    /** Some words, by their numbers, as characters. */
    void wordsOf(String name, String witness, Span words) throws IOException {
        words(name, witness, text(witness).tokens().text(words));
    }

    private void words(String name, String witness, Span span) throws IOException {
        json.object(name, () -> {
            span(witness, span);
            json.string("text", span.of(text(witness).witness().text()));
        });
    }

    void unseen(Unseen unseen) throws IOException {
        json.object(() -> {
            json.string("id", unseen.id());
            json.string("label", unseen.label());
            json.strings("names", unseen.names());
            json.string("kind", unseen.kind().name().toLowerCase(Locale.ROOT));
            json.digits("probability", Numbers.decimal(unseen.probability(), 4));
            json.strings("children", unseen.children());
        });
    }

    void derivation(Derivation derivation) throws IOException {
        json.object(() -> {
            json.string("source", derivation.source());
            json.string("derived", derivation.derived());
            json.digits("probability", Numbers.decimal(derivation.probability(), 4));
            json.digits("share", Numbers.decimal(derivation.share(), 4));
            json.strings("passages", derivation.passages());
            json.array("spans", () -> {
                for (Span span : derivation.spans()) {
                    json.object(() -> span(derivation.derived(), span));
                }
            });
            json.bool("main", derivation.main());
        });
    }

    void problems(List<Problem> problems) throws IOException {
        json.array("problems", () -> {
            for (Problem problem : problems) {
                json.object(() -> JsonFacts.fields(JsonFacts.of(problem), json));
            }
        });
    }

    private Text text(String id) {
        Text text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no witness " + id);
        }
        return text;
    }

    private CodePoints offsets(String id) {
        CodePoints points = offsets.get(id);
        if (points == null) {
            throw new IllegalArgumentException("no witness " + id);
        }
        return points;
    }
}
