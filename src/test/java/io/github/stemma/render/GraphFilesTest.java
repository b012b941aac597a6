package io.github.stemma.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.stemma.model.About;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import io.github.stemma.model.Witness;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** GraphML and GEXF: what programs for graphs are told. */
class GraphFilesTest {

    private static final String HOSTILE = "\u001b[31m <&>\"']]> \ud800x\ufffe \u202Eneztew\u0000 \ud83d\ude00";

    @Test
    void nodesAndEdgesAreThoseOfTheResult() throws IOException {
        Set<String> expected = expected(new ObjectMapper().readTree(print(Format.JSON, Given.story())));

        assertThat(expected).contains("u1", "w5", "u1 -> w1", "w1 -- w4").doesNotContain("w1 -> w3");
        assertThat(gexf(Given.story())).isEqualTo(expected);
        assertThat(graphml(Given.story())).isEqualTo(expected);
    }

    @Test
    void filesAreOfTheirFormats() throws IOException {
        for (Result result :
                List.of(Given.story(), hostile(), Given.compared(Given.texts("a.txt", "eins"), List.of()))) {
            Markup.validate(print(Format.GRAPHML, result), "graphml.xsd");
            Markup.validate(print(Format.GEXF, result), "gexf.xsd");
        }
    }

    @Test
    void everyFactIsOfTheTypeThatItsColumnDeclares() throws IOException {
        Element graphml = Markup.parse(print(Format.GRAPHML, Given.story()));
        Map<String, String> types = new HashMap<>();
        Markup.all(graphml, "key").forEach(key -> types.put(key.getAttribute("id"), key.getAttribute("attr.type")));

        for (Element data : Markup.all(graphml, "data")) {
            String type = types.get(data.getAttribute("key"));
            String form = switch (type) {
                case "int" -> "[0-9]+";
                case "double" -> "[01](\\.[0-9]{1,4})?";
                case "boolean" -> "true|false";
                default -> ".+";
            };
            assertThat(data.getTextContent()).as(data.getAttribute("key")).matches(form);
        }
        assertThat(types).containsValues("int", "double", "boolean", "string");
    }

    @Test
    void bothFormatsHaveTheSameFacts() throws IOException {
        Element graphml = Markup.parse(print(Format.GRAPHML, hostile()));
        Element gexf = Markup.parse(print(Format.GEXF, hostile()));

        Set<String> inGraphml = new TreeSet<>();
        for (Element data : Markup.all(graphml, "data")) {
            String key = data.getAttribute("key");
            if (!key.endsWith("-label")) {
                inGraphml.add(key.substring(key.indexOf('-') + 1) + "=" + data.getTextContent());
            }
        }
        Set<String> inGexf = new TreeSet<>();
        for (Element value : Markup.all(gexf, "attvalue")) {
            inGexf.add(value.getAttribute("for") + "=" + value.getAttribute("value"));
        }
        assertThat(inGexf).hasSizeGreaterThan(10).isEqualTo(inGraphml);
    }

    @Test
    void whatXmlDoesNotKnowIsReplaced() throws IOException {
        Element gexf = Markup.parse(print(Format.GEXF, hostile()));

        assertThat(Markup.all(gexf, "attvalue"))
                .extracting(value -> value.getAttribute("value"))
                .contains("␛[31m <&>\"']]> \ufffdx\ufffd \ufffdneztew␀ 😀");
    }

    @Test
    void timesAreToTheMinuteWhereOneIs() throws IOException {
        Element days = Markup.parse(print(Format.GEXF, Given.story()));
        Element minutes = Markup.parse(print(Format.GEXF, hostile()));
        Element none = Markup.parse(print(Format.GEXF, Given.compared(Given.texts("a", "b"), List.of())));

        assertThat(Markup.all(days, "graph").get(0).getAttribute("timeformat")).isEqualTo("date");
        assertThat(starts(days)).containsExactly("", "", "2026-03-04", "2026-03-04", "", "", "");
        assertThat(Markup.all(minutes, "graph").get(0).getAttribute("timeformat"))
                .isEqualTo("dateTime");
        assertThat(starts(minutes)).containsExactly("", "2026-03-04T18:20:00+01:00", "2026-03-04");
        assertThat(Markup.all(none, "graph").get(0).getAttribute("mode")).isEqualTo("static");
    }

    private static List<String> starts(Element gexf) {
        return Markup.all(gexf, "node").stream()
                .map(node -> node.getAttribute("start"))
                .toList();
    }

    /** What the documents say of graphs, from the result as others get it. */
    private static Set<String> expected(JsonNode json) {
        Set<String> expected = new TreeSet<>();
        Map<String, Double> exists = new HashMap<>();
        json.get("witnesses").forEach(witness -> expected.add(witness.get("id").asText()));
        for (JsonNode unseen : json.get("unseen")) {
            String id = unseen.get("id").asText();
            expected.add(id);
            if (unseen.get("kind").asText().equals("inferred")) {
                exists.put(id, unseen.get("probability").asDouble());
            }
        }
        Map<String, String> verdicts = new HashMap<>();
        for (JsonNode relation : json.get("relations")) {
            String a = relation.get("a").asText();
            String b = relation.get("b").asText();
            String verdict = relation.get("verdict").asText();
            verdicts.put(a + " -> " + b, verdict);
            verdicts.put(b + " -> " + a, verdict.equals("a-from-b") ? "b-from-a" : "not that way");
            if (verdict.equals("undirected")) {
                expected.add(a + " -- " + b);
            }
        }
        for (JsonNode arrow : json.get("derivations")) {
            String source = arrow.get("source").asText();
            String edge = source + " -> " + arrow.get("derived").asText();
            double probability = arrow.get("probability").asDouble() * exists.getOrDefault(source, 1.0);
            if (probability >= .5 && verdicts.getOrDefault(edge, "b-from-a").equals("b-from-a")) {
                expected.add(edge);
            }
        }
        return expected;
    }

    private static Set<String> gexf(Result result) throws IOException {
        Element gexf = Markup.parse(print(Format.GEXF, result));
        Set<String> found = new TreeSet<>();
        Markup.all(gexf, "node").forEach(node -> found.add(node.getAttribute("id")));
        for (Element edge : Markup.all(gexf, "edge")) {
            String line = edge.getAttribute("type").equals("directed") ? " -> " : " -- ";
            found.add(edge.getAttribute("source") + line + edge.getAttribute("target"));
        }
        return found;
    }

    private static Set<String> graphml(Result result) throws IOException {
        Element graphml = Markup.parse(print(Format.GRAPHML, result));
        Set<String> found = new TreeSet<>();
        Markup.all(graphml, "node").forEach(node -> found.add(node.getAttribute("id")));
        for (Element edge : Markup.all(graphml, "edge")) {
            found.add(edge.getAttribute("source") + " -> " + edge.getAttribute("target"));
        }
        for (String edge : List.copyOf(found)) {
            String[] ends = edge.split(" -> ");
            if (ends.length == 2 && found.contains(ends[1] + " -> " + ends[0])) {
                found.remove(edge);
                found.remove(ends[1] + " -> " + ends[0]);
                found.add(ends[0] + " -- " + ends[1]);
            }
        }
        return found;
    }

    /** Two texts, one named by a hostile hand, and a source whose name is no better. */
    private static Result hostile() {
        List<Text> texts = Given.texts("a" + HOSTILE, "eins zwei drei", "b.txt", "date 2026-03-04\neins zwei drei");
        Stamp minute = new Stamp(
                LocalDateTime.of(2026, 3, 4, 18, 20), Stamp.Precision.MINUTE, Optional.of(ZoneOffset.ofHours(1)));
        Witness first = texts.get(0).witness();
        About about = new About(
                Optional.of(new Outlet(HOSTILE, OutletKind.NEWSPAPER)),
                Optional.of(minute),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("de"),
                Optional.empty());
        Witness named = new Witness(
                first.id(), first.path(), about, first.text(), first.layout(), first.mentions(), first.marks());
        Unseen unseen = new Unseen("u1", HOSTILE, List.of(HOSTILE, ""), Unseen.Kind.INFERRED, 1, List.of("w1"));
        Relation tie =
                new Relation("w1", "w2", Verdict.UNDIRECTED, Probabilities.of(30, 40, 5, 20, 5), 3, .2, .2, List.of());
        Lineage lineage = new Lineage(
                List.of(tie), List.of(unseen), List.of(new Derivation("u1", "w1", .9, .5, List.of())), List.of());
        List<Text> both = List.of(new Text(named, texts.get(0).tokens()), texts.get(1));
        return new Result("trace", both, List.of(), lineage, new Result.Search(1, 3), List.of());
    }

    private static String print(Format format, Result result) throws IOException {
        return RendererTest.print(format, result, View.plain());
    }
}
