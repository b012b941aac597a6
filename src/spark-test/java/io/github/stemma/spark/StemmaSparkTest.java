package io.github.stemma.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.stemma.cli.Main;
import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.pipeline.scan.MadeUpCorpus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cluster gives what the local engine gives. */
@Tag("slow")
class StemmaSparkTest {

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .appName("stemma-test")
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private List<String> local(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(args, new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream());
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> cluster(String name, String... args) throws IOException {
        assertThat(said(0, name, args)).contains(" texts, ");
        return lines(name);
    }

    /** What a run says, with its exit code checked. */
    private String said(int code, String name, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        all.add(1, folder.resolve(name).toString());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        int got = StemmaSpark.run(spark, SparkOptions.of(all.toArray(String[]::new)), to);
        assertThat(got).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(code);
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines(String name) throws IOException {
        Path out = folder.resolve(name);
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(out)) {
            for (Path part : parts.filter(p -> p.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }

    private Path generated() throws IOException {
        MadeUpCorpus corpus = new MadeUpCorpus(2_000, 21);
        // copies to the last word, too
        corpus.texts.put("t009990", corpus.texts.get("t000019"));
        corpus.texts.put("t009991", corpus.texts.get("t000019"));
        Path file = folder.resolve("corpus.jsonl");
        corpus.writeLines(file);
        return file;
    }

    @Test
    void twoThousandTextsInATableGiveTheSamePairs() throws IOException {
        Path file = generated();
        String table = folder.resolve("texts.parquet").toString();
        spark.read().json(file.toString()).repartition(3).write().parquet(table);
        List<String> expected = local("scan", file.toString());

        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(cluster("pairs", table)).isEqualTo(expected);
    }

    @Test
    void frequencyCutsAndFamiliesAreTheSame() throws IOException {
        String file = generated().toString();
        List<String> expected = local("scan", "--families", "--max-df", "3", "--max-df-outlet", "2", file);

        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(cluster("families", file, "--what", "families", "--max-df", "3", "--max-df-outlet", "2"))
                .isEqualTo(expected);
    }

    @Test
    void theStoriesGiveTheSame() throws IOException {
        Path stories = Files.createDirectory(folder.resolve("stories"));
        for (GoldStory gold : GoldStory.all(Path.of("src/test/resources/stories"))) {
            RenderedStory story = RenderedStory.of(gold, RenderedStory.Times.SHOWN);
            Path own = Files.createDirectory(stories.resolve(story.name()));
            for (Map.Entry<String, String> text : story.texts().entrySet()) {
                Files.writeString(own.resolve(text.getKey() + ".txt"), text.getValue());
            }
        }

        List<String> expected = local("scan", stories.toString());

        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(cluster("out", stories.toString(), "--from", "files")).isEqualTo(expected);
    }

    @Test
    void recordsOfAWebArchiveGoInAndATableComesOut() throws IOException {
        MadeUpCorpus corpus = new MadeUpCorpus(60, 7);
        Path archive = Files.createDirectory(folder.resolve("crawl")).resolve("pages.warc");
        try (OutputStream out = Files.newOutputStream(archive)) {
            for (Map.Entry<String, String> text : corpus.texts.entrySet()) {
                out.write(page("https://news.example/" + text.getKey(), text.getValue()));
            }
        }
        Path pairs = folder.resolve("pairs");
        List<String> expected = local("scan", archive.toString());

        said(0, "pairs", archive.getParent().toString(), "--to", "parquet");

        List<String> found = spark.read().parquet(pairs.toString()).orderBy("a", "b").collectAsList().stream()
                .map(StemmaSpark::pairLine)
                .toList();
        assertThat(expected).hasSizeGreaterThan(2);
        assertThat(found).isEqualTo(expected);
    }

    private static byte[] page(String url, String text) {
        String html = "<html><body><article><p>" + text + "</p></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        int length = http.getBytes(StandardCharsets.UTF_8).length;
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2026-03-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + java.util.UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8))
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n";
        return (head + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aStoryIsTraced() throws IOException {
        String a = "Der Gemeinderat von Oberfeld hat am Montag einstimmig beschlossen, die alte Mühle am Kirchbach"
                + " zu kaufen und bis Herbst zu einem Heimatmuseum umzubauen. Die Kosten trägt zur Hälfte das Land.";
        String b = "Wie der Oberfelder Anzeiger berichtet, hat der Gemeinderat von Oberfeld am Montag einstimmig"
                + " beschlossen, die alte Mühle am Kirchbach zu kaufen und bis Herbst zu einem Heimatmuseum umzubauen.";
        Path file = Files.write(
                folder.resolve("two.jsonl"),
                List.of(
                        "{\"id\":\"a\",\"outlet\":\"Oberfelder Anzeiger\",\"date\":\"2026-03-02\",\"text\":\"" + a
                                + "\"}",
                        "{\"id\":\"b\",\"outlet\":\"Talpost\",\"date\":\"2026-03-03\",\"text\":\"" + b + "\"}"));

        List<String> lines = cluster("out", file.toString(), "--what", "stories");

        assertThat(lines).hasSize(1);
        JsonNode result = new ObjectMapper().readTree(lines.get(0));
        // records go by their ids alone on a cluster
        String local =
                String.join("", local("trace", "-f", "json", file.toString())).replace("two.jsonl#", "");
        JsonNode traced = new ObjectMapper().readTree(local.replace(folder + "/", ""));
        assertThat(result.get("witnesses").findValuesAsText("path")).containsExactly("a", "b");
        assertThat(result.get("passages")).isEqualTo(traced.get("passages"));
        assertThat(result.get("relations")).isEqualTo(traced.get("relations"));
        assertThat(result.get("derivations")).isEqualTo(traced.get("derivations"));
    }

    @Test
    void badRecordsAreLeftOutAndToldInALineEach() throws IOException {
        MadeUpCorpus corpus = new MadeUpCorpus(40, 3);
        Path good = folder.resolve("good.jsonl");
        corpus.writeLines(good);
        List<String> records = new ArrayList<>(Files.readAllLines(good));
        records.add("{\"id\":\"t000001\",\"text\":\"a second one of this name\"}");
        Files.write(good, records);
        records.add(7, "{\"id\":\"cut\",\"text\":\"no end");
        records.add("{\"text\":\"a text that nobody can call by a name\"}");
        records.add(3, "");
        Path bad = Files.write(folder.resolve("bad.jsonl"), records);

        String said = said(3, "out", bad.toString());

        assertThat(said.lines().filter(line -> line.contains("bad.jsonl"))).hasSize(2);
        assertThat(said).contains("a string has no end", "no field \"id\"", "t000001: 2 texts have this name");
        assertThat(lines("out")).isNotEmpty().isEqualTo(local("scan", good.toString()));
    }

    @Test
    void nothingAtAllIsAResultAndAPlaceThatIsNotThereIsAnError() throws IOException {
        String empty = Files.write(folder.resolve("empty.jsonl"), new byte[0]).toString();
        String strangers = Files.write(
                        folder.resolve("two.jsonl"),
                        List.of("{\"id\":\"a\",\"text\":\"one thing\"}", "{\"id\":\"b\",\"text\":\"something else\"}"))
                .toString();

        assertThat(said(0, "none", empty)).contains("no text in it");
        assertThat(said(0, "nothing", strangers)).contains("2 texts, 4 words: no passage");
        assertThat(said(0, "untold", strangers, "--what", "stories")).contains("no passage");
        assertThat(lines("none")).isEmpty();
        assertThat(lines("nothing")).isEmpty();
        assertThat(said(2, "none", empty)).contains("is there already");
        assertThatThrownBy(() -> said(0, "x", folder.resolve("nowhere.jsonl").toString()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("no such file");
    }

    /** The steps for graphs beyond one task, on a chain, which takes them longest, and a star. */
    @Test
    void componentsOfLargeAndSmallGraphsAreTheSame() {
        List<Row> edges = new ArrayList<>();
        for (long i = 0; i < 40; i++) {
            edges.add(RowFactory.create(i * 7 % 41, (i + 1) * 7 % 41));
            edges.add(RowFactory.create(100L, 101 + i));
        }
        StructType schema = new StructType().add("u", DataTypes.LongType).add("v", DataTypes.LongType);
        Dataset<Row> graph = spark.createDataFrame(edges, schema);

        List<String> small = roots(Components.of(graph));

        assertThat(small).hasSize(82).contains("40 0", "140 100").doesNotContain("140 0");
        assertThat(roots(Components.of(graph, 1))).isEqualTo(small);
    }

    private static List<String> roots(Dataset<Row> roots) {
        return roots.collectAsList().stream()
                .map(row -> row.getLong(0) + " " + row.getLong(1))
                .sorted()
                .toList();
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);

        assertThat(StemmaSpark.run(new String[] {"in"}, to)).isEqualTo(2);
        assertThat(StemmaSpark.run(new String[] {"in", "out", "--max-df", "1"}, to))
                .isEqualTo(2);
        assertThat(StemmaSpark.run(new String[] {"in", "out", "--from", "csv"}, to))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: stemma-spark");
    }
}
