package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What machines read: checked against the schema, and the offsets against the files themselves. */
class JsonContractTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "trace, samples/wire-de",
        "trace, samples/council-en",
        "trace, samples/depeche-fr",
        "trace, samples/independent-de",
        "trace, samples/pair-de",
        "compare, samples/pair-de",
        "compare, samples/wire-de",
        "show, samples/wire-de",
    })
    void fitsTheSchema(String command, String path) throws IOException {
        Run run = Run.of(command, "--format", "json", path);

        assertThat(run.code()).isZero();
        assertThat(schema().validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotTheContract() throws IOException {
        String right = Run.of("compare", "--format", "json", "samples/pair-de").out();

        for (String[] change : new String[][] {
            {"\"stemma/1\"", "\"stemma/2\""},
            {"\"a\" : \"w1\"", "\"a\" : \"1\""},
            {"\"kind\" : \"edited\"", "\"kind\" : \"similar\""},
            {"\"passages\"", "\"matches\""},
            {"\"problems\"", "\"unseen\" : [ ], \"problems\""},
        }) {
            String wrong = right.replace(change[0], change[1]);
            assertThat(wrong).isNotEqualTo(right);
            assertThat(schema().validate(wrong, InputFormat.JSON)).as(change[1]).isNotEmpty();
        }
    }

    @Test
    void compareLeavesOutWhatOnlyTraceKnows() throws IOException {
        JsonNode compare = MAPPER.readTree(
                Run.of("compare", "-f", "json", "samples/pair-de").out());
        JsonNode trace =
                MAPPER.readTree(Run.of("trace", "-f", "json", "samples/pair-de").out());

        assertThat(compare.has("unseen") || compare.has("derivations") || compare.has("chains"))
                .isFalse();
        assertThat(compare.get("passages")).isEqualTo(trace.get("passages"));
        assertThat(compare.get("relations")).isEqualTo(trace.get("relations"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "---\noutlet: Küstenblatt\n---\n", "date 2026-01-02\n", "😀 "})
    void offsetsCountCodePointsFromTheStartOfTheFileWithoutByteOrderMark(String before) throws IOException {
        String sentence =
                "Der alte Leuchtturm 𝔊rünsand 😀 wird im kommenden Frühjahr abgetragen und ins Museum gebracht.";
        Path a = write("a.txt", before + "Nur hier. 😀😀\n\n" + sentence + "\n");
        Path b = write("b.txt", "Ganz anders fängt es an. " + sentence);

        JsonNode result = MAPPER.readTree(
                Run.of("compare", "-f", "json", a.toString(), b.toString()).out());

        Map<String, String> texts = new HashMap<>();
        for (JsonNode witness : result.get("witnesses")) {
            Path path = Path.of(witness.get("path").asText());
            texts.put(witness.get("id").asText(), Files.readString(path).replace("\uFEFF", ""));
        }
        assertThat(result.get("passages")).isNotEmpty();
        for (JsonNode passage : result.get("passages")) {
            for (String side : new String[] {"a", "b"}) {
                JsonNode at = passage.get(side);
                String text = texts.get(at.get("witness").asText());
                assertThat(points(text, at.get("begin").asInt(), at.get("end").asInt()))
                        .isEqualTo(at.get("text").asText());
            }
        }
    }

    @Test
    void theOrderOfTheArgumentsChangesNoByte() {
        String a = "samples/wire-de/01-donauruf.txt";
        String b = "samples/wire-de/02-wiener-merkur.txt";
        String c = "samples/wire-de/03-dpa-afx.txt";

        String out = Run.of("trace", "-f", "json", a, b, c).out();

        assertThat(Run.of("trace", "-f", "json", c, a, b).out()).isEqualTo(out);
        assertThat(Run.of("trace", "-f", "json", b, c, a).out()).isEqualTo(out);
    }

    @Test
    void theLanguageOfMessagesChangesNotesOnly() throws IOException {
        String german = Run.of("trace", "-f", "json", "--lang-ui", "de", "samples/wire-de")
                .out();
        String english = Run.of("trace", "-f", "json", "--lang-ui", "en", "samples/wire-de")
                .out();

        assertThat(withoutNotes(german)).isEqualTo(withoutNotes(english));
        assertThat(german).isNotEqualTo(english);
    }

    private static String withoutNotes(String json) {
        return json.replaceAll("\"note\" : \"(?:[^\"\\\\]|\\\\.)*\"", "");
    }

    private static String points(String text, int begin, int end) {
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    static Schema schema() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("/io/github/stemma/schema/stemma-1.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }
}
