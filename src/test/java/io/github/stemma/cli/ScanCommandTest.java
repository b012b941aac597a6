package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.stemma.pipeline.scan.MadeUpCorpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private String corpus;

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("corpus.jsonl");
        new MadeUpCorpus(400, 11).writeLines(file);
        corpus = file.toString();
    }

    @Test
    void aPairIsALineOfTheContract() throws IOException {
        Run run = Run.of("scan", corpus);

        assertThat(run.code()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSizeGreaterThan(30);
        for (String line : lines) {
            JsonNode pair = JSON.readTree(line);
            assertThat(pair.get("a").asText()).isLessThan(pair.get("b").asText());
            assertThat(pair.get("share_a").asDouble()).isBetween(.01, 1.0);
            JsonNode passage = pair.get("passages").get(0);
            assertThat(passage.get("kind").asText()).isIn("verbatim", "edited", "reworded");
            assertThat(passage.get("a").get("end").asInt())
                    .isGreaterThan(passage.get("a").get("begin").asInt());
            assertThat(passage.get("bits").asDouble()).isPositive();
            assertThat(passage.get("words").asInt()).isGreaterThanOrEqualTo(5);
        }
        assertThat(run.err()).startsWith("stemma: 400 texts").contains(lines.size() + " pairs share");
    }

    @Test
    void nothingSharedIsExplained() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "Ein Text steht allein.");

        Run run = Run.of("scan", one.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("1 text, 4 words, 0 pairs compared", "no passage");
    }

    @Test
    void aScanThatStoppedGoesOnWhereItWas() throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        Path parts = folder.resolve("parts.jsonl");
        Path state = folder.resolve("state");
        Run.of("scan", "-o", whole.toString(), corpus);
        String all = Files.readString(whole);

        Run half = Run.of("scan", "-o", parts.toString(), "--limit", "20", "--resume", state.toString(), corpus);
        assertThat(half.code()).isZero();
        assertThat(Files.readAllLines(parts)).isEqualTo(all.lines().limit(20).toList());
        Files.writeString(parts, "{\"half a line", java.nio.file.StandardOpenOption.APPEND);

        Run run = Run.of("scan", "-o", parts.toString(), "--resume", state.toString(), corpus);

        assertThat(run.code()).isZero();
        assertThat(parts).hasContent(all);
        String whatWasFound = Run.of("scan", corpus).err().replaceAll("(?s).*: ([^\\n]* passages).*", "$1");
        assertThat(run.err()).contains(whatWasFound);
    }

    @Test
    void otherInputsCannotBeResumed() throws IOException {
        Path state = folder.resolve("state");
        Path out = folder.resolve("out.jsonl");
        Run.of("scan", "-o", out.toString(), "--resume", state.toString(), corpus);
        Path more = Files.writeString(folder.resolve("more.txt"), "Noch ein Text.");

        Run run = Run.of("scan", "-o", out.toString(), "--resume", state.toString(), corpus, more.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--resume", "delete it to begin anew");
    }

    @Test
    void theLimitStops() {
        assertThat(Run.of("scan", "--limit", "3", corpus).out().lines()).hasSize(3);
        assertThat(Run.of("scan", "--limit", "0", corpus).out()).isEmpty();
    }

    @Test
    void familiesHoldAllMembers() throws IOException {
        Run run = Run.of("scan", "--families", corpus);

        assertThat(run.code()).isZero();
        for (String line : run.out().lines().toList()) {
            JsonNode family = JSON.readTree(line);
            assertThat(family.get("texts").asInt()).isGreaterThan(1);
            assertThat(family.get("members").size())
                    .isGreaterThanOrEqualTo(family.get("texts").asInt());
        }
        assertThat(run.out().lines()).hasSizeGreaterThan(20);
    }

    @Test
    void badInputIsOneLineAndExitCodeThree() throws IOException {
        Files.writeString(folder.resolve("broken.jsonl"), "{\"id\":\"x\",\"text\":\n");

        Run run = Run.of("scan", corpus, folder.resolve("broken.jsonl").toString(), "nowhere.txt");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines().filter(line -> line.contains("broken.jsonl:1")))
                .hasSize(1);
        assertThat(run.err().lines().filter(line -> line.contains("nowhere.txt")))
                .hasSize(1);
        assertThat(run.out()).isEqualTo(Run.of("scan", corpus).out());
    }

    @Test
    void recordsWithoutAKeyGoByTheirLineWhateverPartOfTheFileTheyStandIn() throws IOException {
        StringBuilder lines = new StringBuilder("\uFEFF");
        String text = new MadeUpCorpus(400, 11).texts.firstEntry().getValue();
        lines.append("{\"text\":\"").append(text).append("\"}\n");
        // more than two of the parts that threads read
        lines.append("{\"id\":\"wide\",\"text\":\"")
                .append("x ".repeat(5 << 20))
                .append("\"}\n");
        lines.append("broken\n\n{\"title\":\"no text\"}\n");
        lines.append("{\"text\":\"").append(text).append("\"}\n");
        Path file = Files.writeString(folder.resolve("odd.jsonl"), lines);

        Run run = Run.of("scan", file.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(file + ":3: ", file + ":5: ");
        assertThat(JSON.readTree(run.out()).get("a").asText()).isEqualTo(file + "#1");
        assertThat(JSON.readTree(run.out()).get("b").asText()).isEqualTo(file + "#6");
    }

    @Test
    void aFileThatOnlyCallsItselfJsonLinesIsOneProblem() throws IOException {
        byte[] noise = new byte[5_000];
        new SplittableRandom(3).nextBytes(noise);
        Path file = Files.write(folder.resolve("noise.jsonl"), noise);
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));

        Run run = Run.of("scan", file.toString(), empty.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(3).anyMatch(line -> line.contains("empty.jsonl: no text in it"));
    }

    @Test
    void namesThatSeveralTextsHaveAreTold() throws IOException {
        Path file = Files.writeString(
                folder.resolve("twice.jsonl"),
                "{\"id\":\"x\",\"text\":\"Ein Wort\"}\n{\"id\":\"x\",\"text\":\"Noch eins\"}\n{\"id\":\"y\",\"text\":\"\"}\n");

        Run run = Run.of("scan", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("x: 2 texts go by this name", "y: no words in it");
    }

    @Test
    void whatIsNoTextIsPassedOverInAFolderAndRefusedByName() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Path picture = Files.write(texts.resolve("p.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, 1});

        assertThat(Run.of("scan", texts.toString()).code()).isZero();
        assertThat(Run.of("scan", picture.toString()).code()).isEqualTo(3);
    }

    @Test
    void familiesGoOnWhereTheyWere() throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        Path parts = folder.resolve("parts.jsonl");
        String state = folder.resolve("state").toString();
        Run.of("scan", "--families", "-o", whole.toString(), corpus);

        Run.of("scan", "--families", "-o", parts.toString(), "--limit", "9", "--resume", state, corpus);
        assertThat(Files.readAllLines(parts)).hasSizeBetween(1, 9);
        assertThat(Files.readAllLines(Path.of(state + ".pairs"))).hasSize(9);
        Run run = Run.of("scan", "--families", "-o", parts.toString(), "--resume", state, corpus);

        assertThat(run.code()).isZero();
        assertThat(parts).hasSameTextualContentAs(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--within 3",
                "--memory 2",
                "--memory 100m",
                "--memory x",
                "--jobs 0",
                "--same-outlet no",
                "--max-df 1",
                "--min-words 0",
                "--format csv",
                "--limit -1",
                "--engine hadoop",
                "--engine spark"
            })
    void whatMakesNoSenseIsRefused(String flags) {
        String[] typed = ("scan " + flags + " " + corpus).split(" ");

        Run run = Run.of(typed);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(flags.split(" ")[0]);
    }

    @Test
    void progressIsShownOnATerminalOnly() {
        assertThat(Run.of("scan", corpus).err()).doesNotContain("\r");
        assertThat(Run.onTerminal(80, "scan", corpus).err()).contains("\r", "looking for pairs");
    }

    @Test
    void pathsMayComeThroughAPipe() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.stemma.cli.Main",
                        "scan",
                        "--files-from",
                        "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var paths = process.outputWriter()) {
            paths.write(corpus + "\n");
        }
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(Run.of("scan", corpus).out());
    }

    @Test
    void aSignalLeavesWholeLinesAndAStateToGoOnFrom() throws Exception {
        Path big = folder.resolve("big.jsonl");
        new MadeUpCorpus(3_000, 12).writeLines(big);
        Path whole = folder.resolve("whole.jsonl");
        Path out = folder.resolve("out.jsonl");
        Path state = folder.resolve("out.jsonl.state");
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        Run.of("scan", "-o", whole.toString(), big.toString());

        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.stemma.cli.Main",
                "scan",
                "-o",
                out.toString(),
                "--resume",
                state.toString(),
                "--memory",
                "128m",
                big.toString());
        builder.environment().put("TMPDIR", scratch.toString());
        Process process = builder.redirectErrorStream(true).start();
        while (process.isAlive() && isEmpty(scratch)) {
            Thread.sleep(1);
        }
        Thread.sleep(300);
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isIn(0, 143);
        assertThat(isEmpty(scratch)).as("nothing is left behind").isTrue();
        for (String line : Files.exists(out) ? Files.readAllLines(out) : List.<String>of()) {
            assertThat(JSON.readTree(line).has("passages")).isTrue();
        }
        Run.of("scan", "-o", out.toString(), "--resume", state.toString(), big.toString());
        assertThat(Files.readString(out)).isEqualTo(Files.readString(whole));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
