package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.stemma.render.Format;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompareCommandTest {

    private static final String A = "samples/pair-de/01-anzeiger.txt";
    private static final String B = "samples/pair-de/02-rundschau.txt";

    @TempDir
    Path folder;

    @Test
    void showsTheFiguresAndThePassages() {
        Run run = Run.of("compare", A, B);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("A  01-anzeiger.txt", "B  02-rundschau.txt", "shared words", "longest run", "\np1  ");
    }

    @Test
    void noDirectionIsCalledLikeliestWhereBothAreAsLikely() {
        assertThat(Run.of("--width", "200", A, B).out())
                .containsPattern("undecided  \\(likeliest: one from the other, p \\.8\\d\\)");
        assertThat(Run.of("--width", "200", "--lang-ui", "de", A, B).out())
                .contains("(am ehesten: einer vom anderen, p ");
    }

    @Test
    void theOrderOfTheArgumentsChangesNothing() {
        assertThat(Run.of("compare", B, A)).isEqualTo(Run.of("compare", A, B));
    }

    @Test
    void aTextAgainstItselfIsSharedWhole() throws IOException {
        Path copy = Files.copy(Path.of(A), folder.resolve("copy.txt"));

        Run run = Run.of("compare", A, copy.toString());

        assertThat(run.out()).contains("100 % shared (verbatim 100 %)", "1 passage: 1 verbatim");
    }

    @Test
    void aTerminalIsWideEnoughForTwoColumnsOrNot() {
        assertThat(Run.onTerminal(160, A, B).out()).contains(" │ ");
        assertThat(Run.onTerminal(80, A, B).out()).doesNotContain(" │ ").contains("\u001b[");
        assertThat(Run.of("--width", "160", A, B).out()).doesNotContain(" │ ");
    }

    @Test
    void nothingSharedIsExplained() throws IOException {
        String a = text("a.txt", "Der Regen fiel den ganzen Tag auf die Dächer.");
        String b = text("b.txt", "Im Stadtrat ging es am Abend um neue Kindergärten.");

        Run run = Run.of(a, b);

        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("Compared 1 pair, no passage; longest common run \\d words?\\.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--exit-code; 1",
                "--fail-on edited; 1",
                "--fail-on arrow; 0",
                "--fail-on words>=3; 1",
                "--fail-on words>=5000; 0",
                "--fail-on share>=0.5; 1",
                "--fail-on run>=10; 1",
                "--fail-on run>=1000; 0",
                "--fail-on sheep; 2",
                "--fail-on sheep>=1; 2",
                "--fail-on words>=many; 2",
                "--fail-on words>=0; 2",
                "--fail-on words>=2.5; 2",
                "--fail-on run>=-1; 2",
                "--fail-on share>=0; 2",
                "--fail-on share>=1.01; 2",
                "--fail-on share>=NaN; 2",
            })
    void theGateReturnsOneAndOnlyWhenAsked(String flags, int code) {
        String[] flag = flags.split(" ");
        String[] args = flag.length == 1 ? new String[] {flag[0], A, B} : new String[] {flag[0], flag[1], A, B};

        assertThat(Run.of(args).code()).isEqualTo(code);
    }

    @Test
    void aMissingFileIsThreeAndTheRestIsDone() {
        Run run = Run.of("compare", "--exit-code", A, B, "samples/missing.txt");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("stemma: samples/missing.txt: no such file\n");
        assertThat(run.out()).contains("\np1  ");
    }

    @Test
    void aCommandBehindItsOptionsIsNotTakenForAFile() {
        Run run = Run.of("--color=never", "trace", A, B);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("comes first: stemma trace [OPTIONS]");
    }

    @Test
    void oneTextIsTooFew() {
        assertThat(Run.of("compare", A).code()).isEqualTo(2);
        assertThat(Run.of("compare", A).err()).contains("compare needs two texts; one is given.");
        assertThat(Run.of("compare", A, "missing.txt").code()).isEqualTo(3);
        assertThat(Run.of("compare").code()).isEqualTo(2);
    }

    @Test
    void standardInputIsAText() throws IOException {
        String text = Files.readString(Path.of(B));

        Run run = Run.with(Surroundings.none(), text, "compare", "-f", "json", A, "-");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"path\" : \"-\"", "\"kind\" : \"edited\"");
        assertThat(Run.of("-", "-").code()).isEqualTo(2);
    }

    @Test
    void anOutputFileIsWholeAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("out.json");

        Run run = Run.of(A, B, "-o", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(Run.of(A, B, "-f", "json").out());
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).containsExactly(file);
        }
        assertThat(Run.of(A, B, "-o", "no/such/folder/out.txt").code()).isEqualTo(2);
        assertThat(Run.of(A, B, "-o", folder.toString()).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "true, '', '', '', true",
        "false, '', '', '', false",
        "true, 1, '', '', false",
        "false, '', 1, '', true",
        "false, '', '', 1, true",
        "false, '', 0, '', false",
        "false, 1, 1, 1, false",
    })
    void thereIsOneRuleForColour(boolean terminal, String no, String force, String clicolor, boolean colour) {
        Map<String, String> variables = Map.of("NO_COLOR", no, "FORCE_COLOR", force, "CLICOLOR_FORCE", clicolor);
        Surroundings around = new Surroundings(terminal, false, 80, variables);

        assertThat(Run.with(around, "", A, B).out().contains("\u001b[")).isEqualTo(colour);
        assertThat(Run.with(around, "", "--color", "never", A, B).out()).doesNotContain("\u001b[");
        assertThat(Run.with(around, "", "--color=always", A, B).out()).contains("\u001b[");
        assertThat(Run.with(around, "", "-f", "json", A, B).out()).doesNotContain("\u001b[");
    }

    @Test
    void aListOfPairsGivesALineForEachInItsOrderWhateverTheJobs() throws IOException {
        String c = text("c.txt", "Im Stadtrat ging es am Abend um neue Kindergärten.");
        String list = text(
                "pairs.tsv", B + "\t" + A + "\n\n" + A + "\t" + c + "\n" + A + "\tmissing.txt\n" + A + "\t" + B + "\n");

        Run run = Run.of("compare", "--pairs", list, "--jobs", "1");
        Run four = Run.of("compare", "--pairs", list, "--format", "jsonl", "--jobs", "4");

        assertThat(run.code()).isEqualTo(3);
        assertThat(four).isEqualTo(run);
        assertThat(run.err()).isEqualTo("stemma: missing.txt: no such file\n");
        List<JsonNode> lines = lines(run.out());
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).get("a").asText()).isEqualTo(B);
        assertThat(lines.get(1).get("passages")).isEmpty();
        assertThat(lines.get(2).get("problems")).hasSize(1);
        assertThat(lines.get(0).get("passages").size())
                .isEqualTo(lines.get(3).get("passages").size());
        assertThat(lines.get(0).get("passages").get(0).get("a"))
                .isEqualTo(lines.get(3).get("passages").get(0).get("b"));
    }

    @Test
    void aListOfPairsCanComeFromStandardInput() {
        Run run = Run.with(Surroundings.none(), A + "\t" + B + "\r\n", "compare", "--pairs", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("{\"a\":\"" + A + "\",\"b\":\"" + B + "\"")
                .endsWith("}\n");
    }

    @Test
    void aBrokenLineOfAListIsAProblemAndTheRestIsDone() throws IOException {
        String pair = A + "\t" + B + "\n";
        String list = text("pairs.tsv", pair + A + " " + B + "\n" + pair + A + "\t\n" + pair);

        Run run = Run.of("compare", "--pairs", list);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.contains("not two paths with a TAB"));
        assertThat(run.err()).contains(list + ":2: ", list + ":4: ");
        assertThat(run.out())
                .isEqualTo(Run.of("compare", "--pairs", text("pairs3.tsv", pair.repeat(3)))
                        .out());
    }

    @Test
    void aListThatCannotBeReadIsAUsageError() throws IOException {
        String list = text("pairs.tsv", A + "\t" + B + "\n");

        assertThat(Run.of("compare", "--pairs", "missing.tsv").code()).isEqualTo(2);
        assertThat(Run.of("compare", "--pairs", list, A).code()).isEqualTo(2);
        assertThat(Run.of("compare", "--pairs", list, "-f", "text").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aHostileOutletSteersNoTerminalAndNoReader(Format format) throws IOException {
        String story = Files.readString(Path.of(A));
        String a = text("a.txt", "---\noutlet: \"Bo\u001b[31mte\u202e\u009b2J\"\n---\n" + story);

        String out = Run.of("trace", "-f", format.label(), "--why", a, B).out();

        assertThat(out).doesNotContain("\u001b", "\u202e", "\u009b").isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GRAPHML", "GEXF", "SVG"})
    void aGraphIsTheSameInWhateverOrderTheTextsAreGiven(Format format) throws IOException {
        String c = text("c.txt", Files.readString(Path.of(A)));

        Run run = Run.of("trace", "-f", format.label(), A, B, c);

        assertThat(run.code()).isZero();
        assertThat(Run.of("trace", "-f", format.label(), c, B, A)).isEqualTo(run);
    }

    @Test
    void aDrawingOfTooManyTextsIsRefusedAndNothingIsWritten() throws IOException {
        Path drawing = folder.resolve("drawing.svg");
        List<String> args = new ArrayList<>(List.of("compare", "-o", drawing.toString()));
        for (int i = 0; i < 61; i++) {
            args.add(text(i + ".txt", "Eins " + i));
        }

        Run run = Run.of(args.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "stemma: --format svg draws at most 60 texts and sources, not 61: take graphml, gexf or dot.\n");
        assertThat(drawing).doesNotExist();
    }

    @Test
    void pathsCanComeFromAList() throws IOException {
        String lines = text("files", A + "\n" + B + "\n");
        String nul = text("files0", A + "\0" + B + "\0");

        Run run = Run.of("compare", A, B);

        assertThat(Run.of("compare", "--files-from", lines)).isEqualTo(run);
        assertThat(Run.of("compare", "-0", "--files-from", nul)).isEqualTo(run);
        assertThat(Run.with(Surroundings.none(), A + "\n" + B, "compare", "--files-from", "-"))
                .isEqualTo(run);
        assertThat(Run.of("compare", "-0", A, B).code()).isEqualTo(2);
    }

    @Test
    void anEncodingCanBeForced() throws IOException {
        Path latin = Files.write(folder.resolve("l.txt"), "Überglücklich".getBytes(Charset.forName("windows-1252")));
        Path utf = Files.write(folder.resolve("u.txt"), "Überglücklich".getBytes(StandardCharsets.UTF_8));

        assertThat(Run.of("show", "--text", latin.toString()).out()).isEqualTo("Überglücklich");
        assertThat(Run.of("show", "--text", "--encoding", "latin1", utf.toString())
                        .out())
                .isEqualTo("Ãœberglücklich".replace("œ", "\u009c").replace("ü", "Ã¼"));
        assertThat(Run.of("show", "--encoding", "klingon", utf.toString()).code())
                .isEqualTo(2);
    }

    @Test
    void germanExcelOpensTheTable() {
        Run run = Run.of("compare", "-f", "csv", "--csv-dialect", "excel-de", A, B);

        assertThat(run.out()).startsWith("\uFEFFid;kind;quote;").contains("\r\n");
        assertThat(Run.of("compare", "-f", "csv", "--csv-dialect", "lotus", A, B)
                        .code())
                .isEqualTo(2);
    }

    private String text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<JsonNode> lines(String out) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.split("\n")) {
            lines.add(mapper.readTree(line));
        }
        return lines;
    }
}
