package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import io.github.stemma.render.Format;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code explain}, {@code export} and {@code --stop-after}: following a result through. */
class ExplainCommandTest {

    private static final Path SAMPLE = Path.of("samples/council-en");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A line of the table: bits, then what it is. */
    private static final Pattern ROW = Pattern.compile("(?m)^ *(-?\\d+\\.\\d)  \\S");

    @TempDir
    Path folder;

    private String saved = "";

    @BeforeEach
    void aResult() throws IOException {
        try (var files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        saved = folder.resolve("result.json").toString();
        Path texts = Files.createDirectory(folder.resolve("texts"));
        try (var files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, texts.resolve(file.getFileName()));
            }
        }
        assertThat(Run.of("trace", "-o", saved, texts.toString()).code()).isZero();
    }

    private List<String> passages() throws IOException {
        return MAPPER.readTree(Path.of(saved).toFile()).get("passages").findValuesAsText("id");
    }

    @Test
    void theBitsInTheTableAddUpToTheScoreWithin80Columns() throws IOException {
        for (String id : passages()) {
            Run run = Run.of("explain", saved, id);

            assertThat(run.code()).isZero();
            assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
            List<String> bits = ROW.matcher(table(run.out()))
                    .results()
                    .map(row -> row.group(1))
                    .toList();
            assertThat(bits).isNotEmpty();
            BigDecimal sum = bits.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(run.out()).contains(" = " + sum.stripTrailingZeros().toPlainString() + " bits");
            assertThat(sum).isEqualByComparingTo(score(id));
        }
    }

    private BigDecimal score(String id) throws IOException {
        for (JsonNode passage : MAPPER.readTree(Path.of(saved).toFile()).get("passages")) {
            if (passage.get("id").asText().equals(id)) {
                return passage.get("bits").decimalValue();
            }
        }
        throw new AssertionError(id);
    }

    /** What stands between the head of the table and the empty line after it. */
    private static String table(String out) {
        int from = out.indexOf("match");
        return out.substring(from, out.indexOf("\n\n", from));
    }

    @Test
    void theJsonOfAPassageFitsTheContractAndAddsUp() throws IOException {
        for (String id : passages()) {
            Run run = Run.of("explain", "-f", "json", saved, id);

            assertThat(run.code()).isZero();
            assertThat(JsonContractTest.schema().validate(run.out(), InputFormat.JSON))
                    .isEmpty();
            JsonNode all = MAPPER.readTree(run.out());
            JsonNode account = all.get("account");
            assertThat(sum(account.get("steps"), "bits"))
                    .isEqualByComparingTo(account.get("bits").decimalValue())
                    .isEqualByComparingTo(all.at("/passages/0/bits").decimalValue());
            double expected = account.get("by_chance").asDouble()
                    * Math.pow(2, -account.get("bits").asDouble());
            assertThat(all.at("/passages/0/evalue").asDouble())
                    .as("to one decimal place of the bits")
                    .isBetween(expected * .9, expected * 1.1);
            for (JsonNode decision : account.get("decisions")) {
                assertThat(sum(decision.get("terms"), "adds"))
                        .isEqualByComparingTo(decision.get("sum").decimalValue());
                assertThat(decision.get("yes").asBoolean())
                        .isEqualTo(decision.get("sum").asDouble()
                                >= decision.get("bound").asDouble());
            }
        }
    }

    private static BigDecimal sum(JsonNode items, String field) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : items) {
            sum = sum.add(item.get(field).decimalValue());
        }
        return sum;
    }

    @Test
    void theOffsetsOfItemsAreTheirWords() throws IOException {
        JsonNode all =
                MAPPER.readTree(Run.of("explain", "-f", "json", saved, "p1").out());
        String text = Files.readString(Path.of(all.at("/witnesses/0/path").asText()));

        for (JsonNode step : all.at("/account/steps")) {
            if (step.has("a")) {
                assertThat(text.substring(
                                step.at("/a/begin").asInt(), step.at("/a/end").asInt()))
                        .isEqualTo(step.at("/a/text").asText());
            }
        }
    }

    @Test
    void aTerminalGetsTheSameInColour() {
        Run piped = Run.of("explain", saved, "p1");
        Run seen = Run.onTerminal(80, "explain", saved, "p1");

        assertThat(seen.out()).contains("\u001b[");
        assertThat(table(seen.out().replaceAll("\u001b\\[[0-9;]*m", ""))).isEqualTo(table(piped.out()));
    }

    @Test
    void aPassageIsToldInGerman() {
        assertThat(Run.of("explain", "--lang-ui", "de", saved, "p1").out())
                .contains("gleich", "Zufällig zu erwarten")
                .doesNotContain("by chance");
    }

    @Test
    void whatWasFoundInAnotherWayIsSaid() {
        String prose = folder.resolve("prose.json").toString();
        String texts = folder.resolve("texts").toString();
        assertThat(Run.of("compare", "--profile", "prose", "-o", prose, texts).code())
                .isZero();

        assertThat(Run.of("explain", prose, "p1").out()).contains("--profile");
        assertThat(Run.of("explain", "--profile", "prose", prose, "p1").out())
                .contains(" bits\n")
                .doesNotContain("--profile");
    }

    @Test
    void jsonIsForPassages() {
        Run run = Run.of("explain", "-f", "json", saved, "w1-w2");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--format json is for a passage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w1-w2", "w2-w1", "w1"})
    void aPairAndATextAreToldWithAllEvidence(String id) {
        Run run = Run.of("explain", saved, id);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("02-wexcombe-gazette.txt", " bits for ");
    }

    @Test
    void aTextIsToldWhereAlongItASourceShows() {
        assertThat(Run.of("explain", saved, "w2").out())
                .containsPattern("01-press-release.txt → 02-wexcombe-gazette.txt .*\\n {4}\\S.* … ");
    }

    @Test
    void whatIsNotThereIsAUsageError() {
        assertThat(Run.of("explain", saved, "p999").err()).contains("There is no p999");
        assertThat(Run.of("explain", saved, "p999").code()).isEqualTo(2);
        assertThat(Run.of("explain", saved).code()).isEqualTo(2);
        assertThat(Run.of("explain", "missing.json", "p1").code()).isEqualTo(2);
    }

    @Test
    void aTextThatHasChangedIsNotExplained() throws IOException {
        Path text = folder.resolve("texts/01-press-release.txt");
        Files.writeString(text, Files.readString(text) + "One more sentence.\n");

        Run run = Run.of("explain", saved, "p1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("01-press-release.txt is not what it was");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "{\"schema\":\"stemma/9\"}", "no json", ""})
    void whatIsNoResultIsSaid(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), content);

        Run run = Run.of("export", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("other.json is not a result that stemma can show: ")
                .doesNotContain("\tat ", "Source:", "Unrecognized");
    }

    @ParameterizedTest
    @CsvSource({"edited, borrowed", "independent, dependent", "witnesses, texts"})
    void aResultThatSaysWhatStemmaDoesNotWriteIsNoResult(String word, String other) throws IOException {
        String result = Files.readString(Path.of(saved));
        assertThat(result).contains('"' + word + '"');
        Path file =
                Files.writeString(folder.resolve("other.json"), result.replace('"' + word + '"', '"' + other + '"'));

        Run run = Run.of("export", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("other.json is not a result that stemma can show: ");
    }

    @Test
    void anIdThatIsNotThereIsAnsweredWithThoseThatAre() {
        Run run = Run.of("explain", saved, "p999");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no p999 in ", ", which has w1 to w", "w1-w2 to ", "p1 to p");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anExportedResultIsTheResult(Format format) {
        String texts = folder.resolve("texts").toString();

        Run run = Run.of("export", saved, "-f", format.label());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(Run.of("trace", texts, "-f", format.label()).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "chains", "passages"})
    void aStageCanBeLookedAt(String stage) {
        Run run = Run.of("compare", "--stop-after", stage, "samples/pair-de");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("a\ta_word\ta_end\tb\tb_word\tb_end\tbits\t");
        long tabs = run.out()
                .lines()
                .findFirst()
                .orElseThrow()
                .chars()
                .filter(c -> c == '\t')
                .count();
        assertThat(run.out().lines())
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.chars().filter(c -> c == '\t').count() == tabs);
    }

    @Test
    void thereIsNoOtherStage() {
        assertThat(Run.of("compare", "--stop-after", "lunch", "samples/pair-de").code())
                .isEqualTo(2);
    }
}
