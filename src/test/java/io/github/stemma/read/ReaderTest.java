package io.github.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Problem;
import io.github.stemma.model.Span;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Witness;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {

    private static final String UMLAUTS = "Die Brücke über den Fluß ist gesperrt.";

    @TempDir
    Path folder;

    @Test
    void frontMatterIsCountedAndNeverBody() {
        Witness witness = text(
                "---\noutlet: \"Talbote\"\npublished: 2026-03-04T05:06\nlanguage: de-AT\n---\n\nErster.\n\nZweiter.\n");
        assertThat(witness.about().outlet().orElseThrow().name()).isEqualTo("Talbote");
        assertThat(witness.about().published().orElseThrow().iso()).isEqualTo("2026-03-04T05:06");
        assertThat(witness.about().language()).contains("de");
        assertThat(paragraphs(witness)).containsExactly("Erster.", "Zweiter.");
        assertThat(witness.layout().body().begin()).isEqualTo(witness.text().indexOf("\nErster"));
    }

    @Test
    void dateLineMayGoOnAsText() {
        Witness witness = text(" date 2025-12-03 Der Rat tagte.\nDann schloss er.");
        assertThat(witness.about().published().orElseThrow().precision()).isEqualTo(Stamp.Precision.DAY);
        assertThat(paragraphs(witness)).containsExactly("Der Rat tagte.", "Dann schloss er.");
        assertThat(witness.layout().paragraphs().get(0).begin()).isEqualTo(17);
    }

    @Test
    void aRuleOfDashesIsText() {
        assertThat(paragraphs(text("---\nA text that begins with a rule.\n"))).hasSize(2);
    }

    /** A badly scanned text has them for letters; random bytes have as many. */
    @Test
    void controlCharactersMakeABinaryFileOnlyAmongBytesThatAreNoUtf8() throws IOException {
        String scanned = "Der R\u0002at ta\u0006gte im gro\u0007ßen Saal. ".repeat(40);
        byte[] noise = new byte[4096];
        new SplittableRandom(5).nextBytes(noise);
        noise[0] = 'a';

        Path text = Files.writeString(folder.resolve("scan.txt"), scanned);
        Path bytes = Files.write(folder.resolve("noise.txt"), noise);
        Reading reading = Reader.read(
                List.of(Input.place(text.toString()), Input.place(bytes.toString())), ReadOptions.defaults());

        assertThat(reading.witnesses()).extracting(Witness::path).containsExactly(text.toString());
        assertThat(reading.problems()).extracting(Problem::path).containsExactly(bytes.toString());
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String wrapped =
                "Der Gemeinderat hat am Montag beschlossen, die\nalte Brücke noch in diesem Jahr zu erneuern und\n"
                        + "dafür einen Kredit aufzunehmen, der über zehn\nJahre läuft.\n\nNeuer Absatz.";
        assertThat(paragraphs(text(wrapped))).hasSize(2);
    }

    @Test
    void byteOrderMarkIsNotCounted() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Reading reading = readFile("a.txt", ("\ufeff" + UMLAUTS).getBytes(charset));
            assertThat(reading.witnesses().get(0).text()).isEqualTo(UMLAUTS);
            assertThat(reading.problems()).isEmpty();
        }
    }

    @Test
    void whatIsNotUtf8IsWindows1252WithAWarning() throws IOException {
        Reading reading = readFile("a.txt", UMLAUTS.getBytes("windows-1252"));
        assertThat(reading.witnesses().get(0).text()).isEqualTo(UMLAUTS);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.message()).contains("windows-1252");
        });
    }

    @Test
    void encodingOverridesTheRule() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), UMLAUTS.getBytes(StandardCharsets.UTF_16LE));
        ReadOptions options = ReadOptions.defaults().withEncoding(StandardCharsets.UTF_16LE);
        Reading reading = Reader.read(List.of(Input.place(file.toString())), options);
        assertThat(reading.witnesses().get(0).text()).isEqualTo(UMLAUTS);
    }

    @Test
    void sizeBoundHoldsOnBothSidesAndBehindGzip() throws IOException {
        ReadOptions options = ReadOptions.defaults().withMaxBytes(100);
        byte[] fits = "x".repeat(100).getBytes(StandardCharsets.US_ASCII);
        byte[] large = "x".repeat(101).getBytes(StandardCharsets.US_ASCII);
        Path a = Files.write(folder.resolve("a.txt"), fits);
        Path b = Files.write(folder.resolve("b.txt"), large);
        Path c = Files.write(folder.resolve("c.txt.gz"), gzip("x".repeat(1_000_000)));
        Reading reading = Reader.read(
                List.of(Input.place(a.toString()), Input.place(b.toString()), Input.place(c.toString())), options);
        assertThat(reading.witnesses()).extracting(Witness::path).containsExactly(a.toString());
        assertThat(reading.problems()).hasSize(2).allMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    @Test
    void foldersAreReadByNameWithoutHiddenAndBinaryFiles() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/b.txt"), "B");
        Files.writeString(folder.resolve("a.txt"), "A");
        Files.writeString(folder.resolve(".hidden"), "H");
        Files.write(folder.resolve("p.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        Reading reading = Reader.read(List.of(Input.place(folder.toString())), ReadOptions.defaults());
        assertThat(reading.witnesses())
                .extracting(Witness::path)
                .containsExactly(folder + "/a.txt", folder + "/sub/b.txt");
        assertThat(reading.witnesses()).extracting(Witness::id).containsExactly("w1", "w2");
        assertThat(reading.problems()).hasSize(2).allMatch(p -> p.severity() == Problem.Severity.WARNING);
        Reading glob = Reader.read(List.of(Input.place(folder + "/*.txt")), ReadOptions.defaults());
        assertThat(glob.witnesses()).hasSize(1);
    }

    @Test
    void orderOfArgumentsDoesNotMatter() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), "A");
        Path b = Files.writeString(folder.resolve("b.txt"), "B");
        List<Input> inputs = List.of(Input.place(a.toString()), Input.place(b.toString()));
        List<Input> turned = List.of(inputs.get(1), inputs.get(0));
        assertThat(Reader.read(inputs, ReadOptions.defaults())).isEqualTo(Reader.read(turned, ReadOptions.defaults()));
    }

    @Test
    void missingFileIsAnErrorAndTheRestIsRead() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), "A");
        Reading reading = Reader.read(
                List.of(Input.place(folder + "/none.txt"), Input.place(a.toString())), ReadOptions.defaults());
        assertThat(reading.witnesses()).hasSize(1);
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).isEqualTo(folder + "/none.txt: no such file"));
    }

    @Test
    void standardInputHasAName() {
        ByteArrayInputStream in = new ByteArrayInputStream("Hallo.".getBytes(StandardCharsets.UTF_8));
        Reading reading = Reader.read(List.of(Input.stream("-", in)), ReadOptions.defaults());
        assertThat(reading.witnesses().get(0).path()).isEqualTo("-");
    }

    @Test
    void anEmptyTextIsReadWithAWarning() throws IOException {
        Reading reading = readFile("a.txt", new byte[0]);
        assertThat(reading.witnesses()).hasSize(1);
        assertThat(reading.problems()).singleElement().matches(p -> p.severity() == Problem.Severity.WARNING);
    }

    private Reading readFile(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Reader.read(List.of(Input.place(file.toString())), ReadOptions.defaults());
    }

    private static Witness text(String text) {
        return Reader.read(List.of(Input.text("a.txt", text)), ReadOptions.defaults())
                .witnesses()
                .get(0);
    }

    private static List<String> paragraphs(Witness witness) {
        return witness.layout().paragraphs().stream()
                .map((Span span) -> span.of(witness.text()))
                .toList();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
