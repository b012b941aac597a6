package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.archive.StockRuns;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phrases that many stories of an archive have are no passages of two texts, however related these are. */
class StockPhrasesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> STOCK = List.of(
            "Hinweise nimmt die Polizeiinspektion unter der bekannten Telefonnummer oder jede andere Dienststelle entgegen.",
            "Die Ermittlungen dauern nach Angaben der Staatsanwaltschaft an.",
            "Für die Beschuldigten gilt bis zu einem rechtskräftigen Urteil die Unschuldsvermutung.");

    /** As common words as those of the others, but in few stories. */
    private static final String FEW =
            "Der Bürgermeister wollte sich auf Anfrage dieser Zeitung zunächst nicht dazu äußern.";

    @TempDir
    static Path shared;

    private static String archive;

    @TempDir
    Path folder;

    /** Every story we have; two of the stock sentences in two of three texts, the other sentence in nine stories. */
    @BeforeAll
    static void anArchiveOfMoreThan300Articles() throws IOException {
        List<String> articles = new ArrayList<>();
        Random random = new Random(7);
        int few = 0;
        for (GoldStory story : stories()) {
            boolean first = true;
            for (String text :
                    RenderedStory.of(story, RenderedStory.Times.NONE).texts().values()) {
                List<String> stock = new ArrayList<>(STOCK);
                stock.remove(random.nextInt(stock.size()));
                if (first && few++ < 9) {
                    stock.add(FEW);
                }
                first = false;
                articles.add(articles.size() % 3 == 0 && stock.size() < 3 ? text : among(text, stock, random));
            }
        }
        assertThat(articles).hasSizeGreaterThan(300);
        archive = archive(shared, articles);
    }

    private static List<GoldStory> stories() {
        List<GoldStory> all = new ArrayList<>();
        for (String set : List.of("stories", "stories-more", "stories-hard")) {
            all.addAll(GoldStory.all(Path.of("src/test/resources", set)));
        }
        return all;
    }

    private static String archive(Path folder, List<String> articles) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String article : articles) {
            ObjectNode line = MAPPER.createObjectNode();
            line.put("id", "t" + lines.length()).put("text", article);
            lines.append(line).append('\n');
        }
        Path texts = Files.writeString(folder.resolve("texts.jsonl"), lines);
        String place = folder.resolve("archive").toString();
        assertThat(Run.of("archive", "add", "--archive", place, texts.toString())
                        .code())
                .isZero();
        return place;
    }

    /** A text with sentences as paragraphs between its own. */
    private static String among(String text, List<String> sentences, Random random) {
        List<String> paragraphs = new ArrayList<>(List.of(text.strip().split("\n\n")));
        for (String sentence : sentences) {
            paragraphs.add(1 + random.nextInt(paragraphs.size()), sentence);
        }
        return String.join("\n\n", paragraphs) + "\n";
    }

    /** The texts of a story without their heads. */
    private static List<String> texts(GoldStory story) {
        return RenderedStory.of(story, RenderedStory.Times.NONE).texts().values().stream()
                .map(text -> text.replaceFirst("(?s)\\A---\n.*?\n---\n", ""))
                .toList();
    }

    private static List<String> story(String name) {
        return texts(GoldStory.read(Path.of("src/test/resources/stories", name + ".json")));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Two texts of one story with stock sentences far apart. */
    private String[] related() throws IOException {
        List<String> texts = story("s05");
        return new String[] {
            write("a.txt", between(texts.get(0), STOCK.get(1), STOCK.get(0))),
            write("b.txt", between(texts.get(1), STOCK.get(0), STOCK.get(1)))
        };
    }

    /** A text with a paragraph after its first and one at its end. */
    private static String between(String text, String second, String last) {
        String[] parts = text.strip().split("\n\n", 2);
        return String.join("\n\n", parts[0], second, parts[1], last) + "\n";
    }

    private static List<String> sides(Run run) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        List<String> out = new ArrayList<>();
        for (JsonNode passage : MAPPER.readTree(run.out()).get("passages")) {
            out.add(passage.at("/a/text").asText());
        }
        return out;
    }

    /** Whether there is nothing beside stock phrases. */
    private static boolean isStock(String words) {
        String rest = words;
        for (String sentence : STOCK) {
            rest = rest.replace(sentence, "");
        }
        String bare = rest.strip();
        return bare.isEmpty() || STOCK.stream().anyMatch(sentence -> sentence.contains(bare) && bare.contains(" "));
    }

    @Test
    void ofTwoRelatedTextsThePassagesOfStockPhrasesVanishAndTheOthersStay() throws IOException {
        String[] pair = related();
        for (List<String> command : List.of(List.of("compare"), List.of("trace", "--archive-limit", "1"))) {
            List<String> without = sides(Run.of(command.get(0), "-f", "json", pair[0], pair[1]));
            List<String> args = new ArrayList<>(command);
            args.addAll(List.of("-f", "json", "--archive", archive, pair[0], pair[1]));
            List<String> with = sides(Run.of(args.toArray(String[]::new)));

            assertThat(without).anyMatch(StockPhrasesTest::isStock);
            without.removeIf(StockPhrasesTest::isStock);
            assertThat(without).isNotEmpty();
            assertThat(with).noneMatch(StockPhrasesTest::isStock);
            assertThat(String.join("|", with)).contains(without);
        }
    }

    /** A near copy ends where a stock sentence that follows it in both texts begins, or begins where one ends. */
    @Test
    void aStockSentenceBesideARealPassageIsCutOff() throws IOException {
        String real =
                "Auf dem Hof der Ziegelei Brandolf stürzte gegen Mitternacht ein gemauerter Trockenturm ein und begrub"
                        + " zwei abgestellte Lastwagen. ";
        String more =
                "Der Pächter Ulfried Samtleben schätzt seinen Schaden auf 83.000 Euro und will den Turm nicht wieder"
                        + " aufbauen. ";
        String a = write("a.txt", STOCK.get(1) + " " + real + more + STOCK.get(0) + "\n");
        String b = write("b.txt", STOCK.get(1) + " " + real + more.replace("will", "möchte") + STOCK.get(0) + "\n");

        List<String> without = sides(Run.of("compare", "-f", "json", a, b));
        List<String> with = sides(Run.of("compare", "-f", "json", "--archive", archive, a, b));

        assertThat(String.join("|", without)).contains(STOCK.get(0));
        assertThat(with).singleElement().asString().startsWith("Auf dem Hof").endsWith("aufbauen.");
    }

    @Test
    void whatIsExplainedAddsUpAllTheSame() throws IOException {
        String[] pair = related();
        String saved = folder.resolve("saved.json").toString();
        assertThat(Run.of("compare", "--archive", archive, "-o", saved, pair[0], pair[1])
                        .code())
                .isZero();

        JsonNode all = MAPPER.readTree(Run.of("explain", "-f", "json", "--archive", archive, saved, "p1")
                .out());

        assertThat(all.at("/account/bits")).isEqualTo(all.at("/passages/0/bits"));
    }

    @Test
    void aPhraseIsKnownFromItsFirstWordToItsLastAndNothingBeside() throws IOException {
        String own = "Gestern blühte im Vorgarten des Schmieds unverhofft eine Aprikose.";
        String written = own + " " + STOCK.get(2) + " " + FEW + " " + own + " " + STOCK.get(0) + " " + own;
        Text text = new Tokenizer()
                .text(Reader.read(List.of(Input.text("t", written)), ReadOptions.defaults())
                        .witnesses()
                        .get(0));
        try (ArchiveReader reader = ArchiveReader.open(Path.of(archive))) {
            BitSet words = new StockRuns(reader).words(text);

            Set<String> found = new TreeSet<>();
            for (int w = words.nextSetBit(0); w >= 0; w = words.nextSetBit(words.nextClearBit(w))) {
                found.add(text.tokens().text(new Span(w, words.nextClearBit(w))).of(written) + ".");
            }
            assertThat(found).containsExactlyInAnyOrder(STOCK.get(2), STOCK.get(0));
        }
    }

    /** Forty outlets take over a report, each leaving out a third and adding what another text of the story has. */
    @Test
    void aReportThatManyOutletsTookOverIsNoStockPhrase() throws IOException {
        List<String> texts = story("s05");
        String[] report = texts.get(0).strip().split("(?<=[.!?“]) ");
        String[] more = texts.get(2).strip().split("(?<=[.!?“]) ");
        Random random = new Random(3);
        List<String> articles = new ArrayList<>();
        for (int outlet = 0; outlet < 40; outlet++) {
            StringBuilder text = new StringBuilder();
            for (String sentence : report) {
                text.append(random.nextInt(3) > 0 ? sentence + " " : "");
            }
            for (String sentence : more) {
                text.append(random.nextInt(3) == 0 ? sentence + " " : "");
            }
            articles.add(text.toString());
        }
        String place = archive(folder, articles);
        String a = write("a.txt", texts.get(0));
        String b = write("b.txt", texts.get(1));

        List<String> with = sides(Run.of("compare", "-f", "json", "--archive", place, a, b));

        assertThat(with).isNotEmpty().isEqualTo(sides(Run.of("compare", "-f", "json", a, b)));
    }
}
