package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --archive} of compare, trace and explain: what everybody writes there is worth little. */
class KnownArchiveTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What a press office writes every time; 21 words, so that a sample of every eighth word meets them all. */
    private static final List<String> STOCK_SENTENCES = List.of(
            "Auskünfte erteilt ausschließlich die Pressestelle des Landratsamtes.",
            "Das Landratsamt bittet alle Beteiligten um Verständnis.",
            "Weitere Hinweise nimmt jede Dienststelle gerne entgegen.");

    private static final String STOCK = String.join(" ", STOCK_SENTENCES);

    private static final String COPIED =
            "Entwurzelte Fichten versperren seit Dienstagabend die Kreisstraße zwischen Oberlauben und Thalheim.";

    @TempDir
    static Path shared;

    private static String archive;

    @TempDir
    Path folder;

    private String a;
    private String b;

    @BeforeAll
    static void anArchiveFullOfStockSentences() throws IOException {
        archive = shared.resolve("archive").toString();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append("{\"id\":\"t").append(i).append("\",\"text\":\"");
            lines.append((STOCK + " ").repeat(100)).append("\"}\n");
        }
        Path texts = Files.writeString(shared.resolve("texts.jsonl"), lines);
        assertThat(Run.of("archive", "add", "--archive", archive, texts.toString())
                        .code())
                .isZero();
    }

    @BeforeEach
    void twoTextsWithThem() throws IOException {
        a = write(
                "a.txt",
                among(
                        "Ein Imker verliert über Nacht neun Völker. ",
                        " Kübelweise trägt er tote Bienen hinaus. ",
                        " Versichert war keines davon, sagt sein Schwager. Woran sie starben, soll ein Labor klären; Milben hatte er"
                                + " erst im August bekämpft. Honig gibt es heuer wohl nirgends. "));
        b = write(
                "b.txt",
                among(
                        "Zum Jubiläum spielt am Kirtag eine Blaskapelle. ",
                        " Regnet es, zieht man zum Stadel um. ",
                        " Lose kosten zwei Euro, gewinnen kann jeder. Hauptpreis wird diesmal ein Fahrrad mit Korb, gestiftet vom"
                                + " Schmied. Getanzt werden darf bis Mitternacht, danach kehrt Ruhe ein. "));
    }

    private String write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** The stock sentences, one after each of a text's own. */
    private static String among(String... own) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < own.length; i++) {
            text.append(own[i]).append(STOCK_SENTENCES.get(i));
        }
        return text.toString();
    }

    private static JsonNode passages(Run run) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        return MAPPER.readTree(run.out()).get("passages");
    }

    @Test
    void aPassageOfStockPhrasesVanishes() throws IOException {
        assertThat(passages(Run.of("compare", "-f", "json", a, b))).hasSizeGreaterThan(1);

        Run with = Run.of("compare", "-f", "json", "--archive", archive, a, b);

        assertThat(passages(with)).isEmpty();
        assertThat(MAPPER.readTree(with.out()).at("/search/longest_run").asInt())
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    void aPhraseThatIsCommonThereIsWorthLessAndTheRestIsNot() throws IOException {
        String copy = write("c.txt", COPIED + " " + STOCK);
        String other = write("d.txt", COPIED + " " + STOCK);

        JsonNode without = passages(Run.of("compare", "-f", "json", copy, other));
        JsonNode with = passages(Run.of("compare", "-f", "json", "--archive", archive, copy, other));

        assertThat(without).hasSize(1);
        assertThat(with).hasSize(1);
        assertThat(with.at("/0/bits").asDouble())
                .isLessThan(without.at("/0/bits").asDouble() * .75);
        List<Step> plain = steps(copy, other);
        List<Step> known = steps(copy, other, "--archive", archive);
        assertThat(known).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            if (STOCK.contains(plain.get(i).word())) {
                assertThat(known.get(i).bits())
                        .as(plain.get(i).word())
                        .isLessThanOrEqualTo(plain.get(i).bits());
            } else {
                assertThat(known.get(i).bits())
                        .as(plain.get(i).word())
                        .isGreaterThanOrEqualTo(plain.get(i).bits());
            }
        }
        assertThat(bits(known, "Pressestelle")).isLessThan(bits(plain, "Pressestelle") / 2);
    }

    /** A word of a passage with its bits, as explain tells it. */
    private record Step(String word, double bits) {}

    private static double bits(List<Step> steps, String word) {
        return steps.stream()
                .filter(step -> step.word().equals(word))
                .findFirst()
                .orElseThrow()
                .bits();
    }

    private List<Step> steps(String one, String other, String... more) throws IOException {
        String saved = folder.resolve("saved.json").toString();
        assertThat(Run.of(with(more, "compare", "-o", saved, one, other)).code())
                .isZero();
        Run run = Run.of(with(more, "explain", "-f", "json", saved, "p1"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(JsonContractTest.schema().validate(run.out(), InputFormat.JSON))
                .isEmpty();
        JsonNode all = MAPPER.readTree(run.out());
        assertThat(all.at("/account/bits")).isEqualTo(all.at("/passages/0/bits"));
        return all.at("/account/steps").findParents("how").stream()
                .map(step ->
                        new Step(step.at("/a/text").asText(), step.get("bits").asDouble()))
                .toList();
    }

    private static String[] with(String[] more, String... args) {
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return all;
    }

    @Test
    void traceWeighsByTheArchiveToo() throws IOException {
        assertThat(passages(Run.of("trace", "-f", "json", a, b))).hasSizeGreaterThan(1);

        Run with = Run.of("trace", "-f", "json", "--archive", archive, "--archive-limit", "1", a, b);

        assertThat(passages(with)).isEmpty();
    }

    @Test
    void aListOfPairsIsWeighedByItToo() throws IOException {
        String pairs = write("pairs.tsv", (a + "\t" + b + "\n").repeat(8));

        Run with = Run.of("compare", "--jobs", "4", "--archive", archive, "--pairs", pairs);

        assertThat(with.code()).isZero();
        assertThat(with.out().lines()).hasSize(8).allMatch(line -> line.contains("\"passages\":[]"));
        assertThat(Run.of("compare", "--pairs", pairs).out()).doesNotContain("\"passages\":[]");
    }

    @Test
    void explainingWithoutTheArchiveSaysThatTheScoreIsAnother() throws IOException {
        String copy = write("c.txt", COPIED + " " + STOCK);
        String other = write("d.txt", COPIED + " " + STOCK);
        String saved = folder.resolve("saved.json").toString();
        assertThat(Run.of("compare", "--archive", archive, "-o", saved, copy, other)
                        .code())
                .isZero();

        assertThat(Run.of("explain", "--archive", archive, saved, "p1").out())
                .doesNotContain("it was made with another");
        assertThat(Run.of("explain", saved, "p1").out()).contains("it was made with another");
    }

    @Test
    void aResultWithTextsFromTheArchiveIsExplainedAndExported() throws IOException {
        String own = folder.resolve("own").toString();
        String news = write("in/release.txt", Files.readString(Path.of("samples/council-en/01-press-release.txt")));
        assertThat(Run.of("archive", "add", "--archive", own, news).code()).isZero();
        String saved = folder.resolve("saved.json").toString();
        String gazette = "samples/council-en/02-wexcombe-gazette.txt";
        Run trace = Run.of("trace", "-f", "json", "--archive", own, gazette);
        Files.writeString(Path.of(saved), trace.out());

        Run explained = Run.of("explain", "--archive", own, saved, "p1");

        assertThat(explained.code()).as(explained.err()).isZero();
        assertThat(explained.out()).contains("A  release.txt").doesNotContain("it was made with another");
        assertThat(Run.of("export", saved, "-f", "json").out()).isEqualTo(trace.out());
    }

    @Test
    void aPlaceWithoutAnArchiveIsAUsageError() {
        Run run = Run.of("compare", "--archive", folder.resolve("none").toString(), a, b);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no archive at");
    }
}
