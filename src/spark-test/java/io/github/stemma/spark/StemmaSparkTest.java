package io.github.stemma.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.stemma.cli.Main;
import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.pipeline.scan.MadeUpCorpus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cluster gives what the local engine gives. */
@Tag("slow")
class StemmaSparkTest {

    private static final PrintStream SAY =
            new PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

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
        List<String> all = new ArrayList<>(List.of(args));
        Path out = folder.resolve(name);
        all.add(1, out.toString());
        StemmaSpark.run(spark, SparkOptions.of(all.toArray(String[]::new)), SAY);
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

    @ParameterizedTest
    @ValueSource(strings = {"pairs", "families"})
    void twoThousandTextsGiveTheSame(String what) throws IOException {
        String file = generated().toString();
        List<String> expected = what.equals("pairs") ? local("scan", file) : local("scan", "--families", file);

        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(cluster(what, file, "--what", what)).isEqualTo(expected);
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
    void parquetGoesInAndOutAndFrequencyCutsAreTheSame() throws IOException {
        String file = generated().toString();
        String table = folder.resolve("texts.parquet").toString();
        Path pairs = folder.resolve("pairs");
        spark.read().json(file).write().parquet(table);
        List<String> expected = local("scan", "--max-df", "3", "--max-df-outlet", "2", file);

        StemmaSpark.run(
                spark,
                SparkOptions.of(table, pairs.toString(), "--max-df", "3", "--max-df-outlet", "2", "--to", "parquet"),
                SAY);

        List<String> found = spark.read().parquet(pairs.toString()).orderBy("a", "b").collectAsList().stream()
                .map(StemmaSpark::pairLine)
                .toList();
        assertThat(found).isEqualTo(expected);
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
        assertThat(result.get("schema").asText()).isEqualTo("stemma/1");
        assertThat(result.get("witnesses").size()).isEqualTo(2);
        assertThat(result.get("relations").size()).isEqualTo(1);
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        java.io.PrintStream to = new java.io.PrintStream(err, true, StandardCharsets.UTF_8);

        assertThat(StemmaSpark.run(new String[] {"in"}, to)).isEqualTo(2);
        assertThat(StemmaSpark.run(new String[] {"in", "out", "--max-df", "1"}, to))
                .isEqualTo(2);
        assertThat(StemmaSpark.run(new String[] {"in", "out", "--from", "csv"}, to))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: stemma-spark");
    }
}
