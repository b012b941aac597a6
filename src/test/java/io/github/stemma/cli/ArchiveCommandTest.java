package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.stemma.archive.ArchiveWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive from the command line, on a real index. */
class ArchiveCommandTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String GAZETTE = "samples/council-en/02-wexcombe-gazette.txt";
    private static final String RELEASE = "samples/council-en/01-press-release.txt";

    @TempDir
    Path folder;

    private String archive;

    @BeforeEach
    void place() {
        archive = folder.resolve("archive").toString();
    }

    private Run archive(String command, String... args) {
        String[] all = new String[args.length + 4];
        System.arraycopy(args, 0, all, 4, args.length);
        all[0] = "archive";
        all[1] = command;
        all[2] = "--archive";
        all[3] = archive;
        return Run.of(all);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void addSamples() {
        Run run = archive("add", "samples/council-en", "samples/wire-de", "samples/pair-de");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void addSaysWhatItDidAndDoesItOnce() {
        assertThat(archive("add", "samples/council-en").out())
                .isEqualTo("5 added, 0 updated, 0 there already · 5 texts in " + archive + "\n");
        assertThat(archive("add", "samples/council-en", "samples/pair-de").out())
                .isEqualTo("2 added, 0 updated, 5 there already · 7 texts in " + archive + "\n");
    }

    @Test
    void aChangedFileIsTheNextVersionOfItsText() throws IOException {
        Path file = write("in/a.txt", "Der alte Hafenkran wird im Frühjahr abgetragen und eingeschmolzen.");
        archive("add", file.toString());
        write("in/a.txt", "Der alte Hafenkran wird im Sommer abgetragen und verschrottet.");

        assertThat(archive("add", file.toString()).out()).startsWith("0 added, 1 updated");
        assertThat(archive("list").out()).startsWith(file + "\tv2\t");
        assertThat(archive("list", "--all-versions").out().lines()).hasSize(2);
        assertThat(archive("list", "--text", file.toString()).out()).contains("Sommer");
    }

    @Test
    void frontMatterNamesAText() throws IOException {
        write("in/1.txt", "---\nid: story-1\noutlet: Küstenblatt\n---\nDer Kran am Hafen wird abgetragen.\n");
        write("in/2.txt", "---\nid: story-1\noutlet: Küstenblatt\n---\nDer Kran am Hafen wird doch erhalten.\n");

        assertThat(archive("add", folder.resolve("in").toString()).out()).startsWith("1 added, 1 updated");
        assertThat(archive("list", "story-1", "-f", "jsonl").out())
                .isEqualTo("{\"id\":\"story-1\",\"version\":2,\"words\":7,\"path\":\"" + folder.resolve("in/2.txt")
                        + "\",\"outlet\":\"Küstenblatt\"}\n");
    }

    @Test
    void searchRanksByBitsAndLeavesTheTextItselfOut() throws IOException {
        addSamples();

        Run run = archive("search", "-f", "json", GAZETTE);

        assertThat(run.code()).isZero();
        assertThat(schemaErrors(run.out())).isEmpty();
        JsonNode result = MAPPER.readTree(run.out());
        assertThat(result.get("command").asText()).isEqualTo("search");
        assertThat(result.at("/search/archived").asInt()).isEqualTo(12);
        assertThat(result.get("hits").findValuesAsText("id"))
                .contains(RELEASE)
                .doesNotContain(GAZETTE)
                .allMatch(id -> id.startsWith("samples/council-en/"));
        double before = Double.MAX_VALUE;
        for (JsonNode hit : result.get("hits")) {
            double sum = 0;
            for (JsonNode passage : result.get("passages")) {
                if (hit.get("passages").toString().contains(passage.get("id").toString())) {
                    assertThat(passage.at("/a/witness").asText()).isEqualTo("w1");
                    assertThat(passage.at("/b/witness").asText())
                            .isEqualTo(hit.get("witness").asText());
                    sum += passage.get("bits").asDouble();
                }
            }
            assertThat(hit.get("bits").asDouble()).isLessThanOrEqualTo(before).isCloseTo(sum, within(hit));
            before = hit.get("bits").asDouble();
        }
    }

    /** Bits are rounded to one place, in each passage and in the sum. */
    private static Offset<Double> within(JsonNode hit) {
        return Offset.offset(.06 * (1 + hit.get("passages").size()));
    }

    @Test
    void aCopyUnderAnotherNameIsFoundWhole() throws IOException {
        addSamples();
        Path copy = Files.copy(Path.of(RELEASE), folder.resolve("copy.txt"));

        JsonNode result =
                MAPPER.readTree(archive("search", "-f", "json", copy.toString()).out());

        assertThat(result.at("/hits/0/id").asText()).isEqualTo(RELEASE);
        assertThat(result.at("/hits/0/share_query").asDouble()).isEqualTo(1);
        assertThat(result.at("/hits/0/share_hit").asDouble()).isEqualTo(1);
    }

    @Test
    void searchLinesHaveThePassagesOfThePair() throws IOException {
        addSamples();
        JsonNode line = MAPPER.readTree(archive("search", "-f", "jsonl", "--limit", "1", GAZETTE)
                .out()
                .lines()
                .findFirst()
                .orElseThrow());

        Path list = write("pairs", GAZETTE + "\t" + line.get("b").asText() + "\n");
        JsonNode pair =
                MAPPER.readTree(Run.of("compare", "--pairs", list.toString()).out());

        assertThat(line.get("passages")).hasSameSizeAs(pair.get("passages"));
        for (int i = 0; i < line.get("passages").size(); i++) {
            for (String same : new String[] {"kind", "quote", "words", "a", "b"}) {
                assertThat(line.get("passages").get(i).get(same))
                        .isEqualTo(pair.get("passages").get(i).get(same));
            }
        }
    }

    @Test
    void aLoneCopiedSentenceThatNobodyElseHasIsFoundInALargeArchive() throws IOException {
        String sentence = "Der Hafenmeister von Grünsand ließ gestern sämtliche Schleusentore wegen eines entlaufenen"
                + " Seehundes verriegeln, der seit Wochen Fischkisten plünderte und Ausflügler erschreckte.";
        for (int i = 0; i < 600; i++) {
            write("many/" + i + ".txt", madeUp(i, 60));
        }
        write("many/source.txt", madeUp(1001, 120) + "\n\n" + sentence + "\n\n" + madeUp(1002, 120));
        Path query = write("query.txt", madeUp(2001, 120) + "\n\n" + sentence + "\n\n" + madeUp(2002, 120));
        archive("add", folder.resolve("many").toString());

        JsonNode line = MAPPER.readTree(
                archive("search", "-f", "jsonl", query.toString()).out());

        assertThat(line.get("b").asText())
                .isEqualTo(folder.resolve("many/source.txt").toString());
        JsonNode passage = line.at("/passages/0/a");
        String found = Files.readString(query)
                .substring(passage.get("begin").asInt(), passage.get("end").asInt());
        assertThat(found).contains("Hafenmeister").contains("plünderte");
    }

    /** Words that no other text has. */
    private static String madeUp(int seed, int words) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            for (int letter = 4 + random.nextInt(6); letter > 0; letter--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(word % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    @Test
    void severalTextsAreSearchedOneAfterTheOther() {
        addSamples();

        Run text = archive("search", GAZETTE, "samples/pair-de/01-anzeiger.txt");
        assertThat(text.out())
                .contains(GAZETTE, "samples/pair-de/02-rundschau.txt")
                .contains("1.  ");
        Run json = archive("search", "-f", "json", GAZETTE, RELEASE);
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.err()).contains("--format jsonl");
    }

    @Test
    void findingNothingIsSaid() throws IOException {
        addSamples();
        Path alone = write("alone.txt", "Zwölf Igel überqueren mittags ungestört die stille Seitengasse.");

        Run run = archive("search", alone.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out().replace('\n', ' ')).contains("none of 12 archived texts shares a passage with it");
        assertThat(archive("search", "-f", "jsonl", alone.toString()).out()).isEmpty();
    }

    @Test
    void standardInputIsSearched() throws IOException {
        addSamples();
        String text = Files.readString(Path.of(RELEASE));

        Run run = Run.with(Surroundings.none(), text, "archive", "search", "--archive", archive, "-f", "jsonl", "-");

        assertThat(run.out()).contains("\"a\":\"-\"", "\"b\":\"" + GAZETTE + "\"");
    }

    @Test
    void removingTakesATextOutOfTheAnswers() {
        addSamples();

        assertThat(archive("remove", RELEASE).out()).isEqualTo("1 text removed\n");
        assertThat(archive("search", "-f", "jsonl", GAZETTE).out()).doesNotContain(RELEASE);
        assertThat(archive("list").out()).doesNotContain(RELEASE);
        assertThat(archive("check").out()).startsWith("whole: 11 texts");
        Run again = archive("remove", GAZETTE, RELEASE);
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("there is no text " + RELEASE);
        assertThat(archive("list").out()).as("all or none").contains(GAZETTE);
    }

    @Test
    void checkAndStatsCount() throws IOException {
        addSamples();

        assertThat(archive("check").code()).isZero();
        JsonNode check = MAPPER.readTree(archive("check", "-f", "json").out());
        assertThat(check.get("whole").asBoolean()).isTrue();
        assertThat(check.get("texts").asInt()).isEqualTo(12);
        JsonNode stats = MAPPER.readTree(archive("stats", "-f", "json").out());
        assertThat(stats.get("texts").asInt()).isEqualTo(12);
        assertThat(stats.get("words").asInt()).isGreaterThan(2000);
        assertThat(stats.get("outlets").findValuesAsText("name")).contains("Wexcombe Gazette");
        assertThat(archive("stats").out()).contains("texts\t12\n");
    }

    @Test
    void damageIsFoundAndHasAnExitCode() throws IOException {
        addSamples();
        Path largest;
        try (var files = Files.list(Path.of(archive))) {
            largest = files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);

        Run run = archive("check");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("damaged: ", archive + " is damaged");
    }

    @Test
    void aSecondWriterIsToldAndReadersGoOn() throws IOException {
        addSamples();
        try (ArchiveWriter writer = ArchiveWriter.open(Path.of(archive), Duration.ZERO)) {
            assertThat(writer.texts()).isEqualTo(12);
            Run second = archive("add", "samples/depeche-fr");
            assertThat(second.code()).isEqualTo(4);
            assertThat(second.err()).contains("Another process is writing to " + archive, "--wait");
            assertThat(archive("search", "-f", "jsonl", GAZETTE).out()).contains(RELEASE);
            assertThat(archive("check").out()).contains("a writer is at work");
        }
        assertThat(archive("add", "--wait", "samples/depeche-fr").out()).startsWith("4 added");
    }

    @Test
    void aWrongPlaceIsAUsageError() throws IOException {
        Path file = write("file", "x");
        write("other/letter.txt", "x");

        for (String command : new String[] {"search", "list", "remove", "check", "stats"}) {
            Run run = archive(
                    command,
                    "list".equals(command) || "check".equals(command) || "stats".equals(command)
                            ? new String[0]
                            : new String[] {GAZETTE});
            assertThat(run.code()).as(command).isEqualTo(2);
            assertThat(run.err()).contains("There is no archive at " + archive);
        }
        assertThat(Path.of(archive)).as("asking makes no archive").doesNotExist();
        archive = file.toString();
        assertThat(archive("add", GAZETTE).err()).contains("is a file; an archive is a folder");
        archive = folder.resolve("other").toString();
        assertThat(archive("add", GAZETTE).err()).contains("holds other files");
        assertThat(archive("add", GAZETTE).code()).isEqualTo(2);
        archive = "a\0b";
        assertThat(archive("add", GAZETTE).err()).contains("not a path");
    }

    @Test
    void thePlaceComesFromTheEnvironment() {
        String data = folder.resolve("data").toString();
        Surroundings xdg = new Surroundings(false, false, 0, Map.of("XDG_DATA_HOME", data));
        Surroundings named =
                new Surroundings(false, false, 0, Map.of("STEMMA_ARCHIVE", archive, "XDG_DATA_HOME", data));

        assertThat(Run.with(xdg, "", "archive", "add", GAZETTE).out()).contains(data + "/stemma/archive");
        assertThat(Run.with(named, "", "archive", "add", GAZETTE).out()).contains("1 added", archive);
    }

    @Test
    void hostileIdsAreKeptAndShownHarmless() throws IOException {
        write("in/a.txt", "---\nid: \"\u001b[31mred\u202e../../x\"\n---\nDer Kran am Hafen wird abgetragen.\n");

        assertThat(archive("add", folder.resolve("in").toString()).out()).startsWith("1 added");
        String text = archive("list").out();
        assertThat(text).doesNotContain("\u001b").doesNotContain("\u202e").contains("red");
        String json = archive("list", "-f", "jsonl").out();
        assertThat(json).doesNotContain("\u001b").doesNotContain("\u202e");
        String id = MAPPER.readTree(json).get("id").asText();
        assertThat(archive("remove", id).code()).isZero();
        assertThat(archive("check").out()).startsWith("whole: 0 texts");
    }

    @Test
    void anUnreadableInputIsReportedAndTheRestIsAdded() {
        Run run = archive("add", GAZETTE, folder.resolve("none.txt").toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).startsWith("1 added");
        assertThat(run.err()).contains("none.txt: no such file");
    }

    @Test
    void usageErrorsNameTheFlag() {
        assertThat(Run.of("archive").code()).isEqualTo(2);
        assertThat(Run.of("archive", "frobnicate").code()).isEqualTo(2);
        assertThat(archive("add").err()).contains("archive add needs texts");
        assertThat(archive("search", "-f", "dot", GAZETTE).err()).contains("--format takes text, json, jsonl");
        assertThat(archive("search", "--limit", "0", GAZETTE).err()).contains("--limit takes");
        assertThat(archive("list", "--text").code()).isEqualTo(2);
        assertThat(archive("watch").err()).contains("needs one folder");
        assertThat(Run.of("archive", "add", "--help").out()).startsWith("Usage: stemma archive add");
    }

    @Test
    void traceFetchesSourcesFromTheArchive() throws IOException {
        archive("add", RELEASE, "samples/wire-de");

        Run run = Run.of("trace", "-f", "json", "--archive", archive, GAZETTE);

        assertThat(run.code()).isZero();
        JsonNode result = MAPPER.readTree(run.out());
        assertThat(schemaErrors(run.out())).isEmpty();
        assertThat(result.get("witnesses").findValuesAsText("path"))
                .containsExactlyInAnyOrder(GAZETTE, archive + "#" + RELEASE);
        JsonNode together =
                MAPPER.readTree(Run.of("trace", "-f", "json", GAZETTE, RELEASE).out());
        assertThat(result.at("/relations/0/shared_words")).isEqualTo(together.at("/relations/0/shared_words"));
        assertThat(Run.of("trace", "--archive-limit", "3", GAZETTE).code()).isEqualTo(2);
        assertThat(Run.of("trace", "--archive", folder.resolve("no").toString(), GAZETTE)
                        .err())
                .contains("There is no archive at");
    }

    @Test
    void traceDoesNotFetchWhatItWasGiven() throws IOException {
        archive("add", "samples/council-en");

        Run with = Run.of("trace", "-f", "json", "--archive", archive, "samples/council-en");

        assertThat(MAPPER.readTree(with.out()).get("witnesses"))
                .isEqualTo(MAPPER.readTree(Run.of("trace", "-f", "json", "samples/council-en")
                                .out())
                        .get("witnesses"));
    }

    @Test
    void watchOnceTellsWhatReusesAndAddsIt() throws IOException {
        archive("add", RELEASE);
        Path drop = folder.resolve("drop");
        write("drop/new/gazette.txt", Files.readString(Path.of(GAZETTE)));
        write("drop/other.txt", "Zwölf Igel überqueren mittags ungestört die stille Seitengasse.");
        write("drop/.hidden.txt", Files.readString(Path.of(GAZETTE)));

        Run first = archive("watch", "--once", drop.toString());

        assertThat(first.code()).isZero();
        assertThat(first.out().lines()).hasSize(1);
        JsonNode line = MAPPER.readTree(first.out());
        assertThat(line.get("path").asText())
                .isEqualTo(drop.resolve("new/gazette.txt").toString());
        assertThat(line.at("/hits/0/id").asText()).isEqualTo(RELEASE);
        assertThat(line.at("/hits/0/passages/0/a/end").asInt()).isPositive();
        assertThat(archive("watch", "--once", drop.toString()).out())
                .as("nothing is new")
                .isEmpty();
        assertThat(archive("stats").out()).contains("texts\t3\n");
    }

    @Test
    void watchComparesNewTextsWithOneAnother() throws IOException {
        Path drop = folder.resolve("drop");
        write("drop/1.txt", Files.readString(Path.of(RELEASE)));
        write("drop/2.txt", Files.readString(Path.of(GAZETTE)));

        Run run = archive("watch", "--once", drop.toString());

        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).contains("\"id\":\"" + drop.resolve("1.txt") + "\"");
    }

    @Test
    void watchWithoutAddingLeavesTheArchive() throws IOException {
        archive("add", RELEASE);
        write("drop/2.txt", Files.readString(Path.of(GAZETTE)));

        Run run = archive("watch", "--once", "--no-add", folder.resolve("drop").toString());

        assertThat(run.out().lines()).hasSize(1);
        assertThat(archive("stats").out()).contains("texts\t1\n");
    }

    private static List<?> schemaErrors(String json) throws IOException {
        try (InputStream schema =
                ArchiveCommandTest.class.getResourceAsStream("/io/github/stemma/schema/stemma-1.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(json, InputFormat.JSON);
        }
    }
}
