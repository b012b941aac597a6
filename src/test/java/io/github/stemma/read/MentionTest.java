package io.github.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Mention;
import io.github.stemma.model.Mention.Form;
import io.github.stemma.model.Mention.Scope;
import io.github.stemma.model.VersionMark;
import io.github.stemma.model.Witness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which words name a source, and which do not. */
class MentionTest {

    private static final Set<Form> SOURCES = Set.of(Form.CREDIT, Form.CITE, Form.TOLD);
    private static final String STORY =
            "Ein erster Absatz der Geschichte, der lang genug ist, um als Teil der Erzählung zu gelten, und noch etwas mehr.";

    @TempDir
    Path folder;

    static Stream<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/read/mentions.tsv")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void lineNamesItsSource(String line) {
        String[] columns = line.split("\t", -1);
        boolean head = columns.length > 2 && columns[2].equals("h");
        String outlet = columns.length > 3 ? columns[3] : "Seltsamer Bote";
        String story = STORY + "\n\n" + STORY.replace("erster", "zweiter");
        String body = head ? columns[1] + "\n\n" + story : story + "\n\n" + columns[1];
        Witness witness = read("---\noutlet: " + outlet + "\n---\nÜberschrift der Geschichte\n\n" + body);
        if (columns[0].equals("-")) {
            assertThat(witness.mentions()).noneMatch(mention -> SOURCES.contains(mention.form()));
        } else {
            assertThat(witness.mentions().stream()
                            .map(mention -> mention.outlet().name() + "/" + mention.form())
                            .collect(Collectors.toSet()))
                    .contains(columns[0]);
        }
    }

    @Test
    void theOnlyCiteInTheLeadSpeaksForTheText() {
        Witness one = read(STORY.replace("mehr.", "mehr, wie „Der Spiegel“ berichtet.") + "\n\n" + STORY);
        assertThat(one.mentions()).singleElement().extracting(Mention::scope).isEqualTo(Scope.TEXT);
        Witness two = read(STORY.replace("mehr.", "mehr, wie der Spiegel berichtet.") + "\n\n"
                + STORY.replace("mehr.", "mehr, so die taz."));
        assertThat(two.mentions()).hasSize(2).allMatch(mention -> mention.scope() == Scope.PARAGRAPH);
    }

    @Test
    void theReportIsThatOfTheOutletCitedLast() {
        Witness witness = read(
                STORY.replace("mehr.", "mehr, berichtet die „Wiesenpost“.") + "\n\nDem Bericht zufolge sind es drei.");
        assertThat(witness.mentions())
                .extracting(mention -> mention.outlet().name())
                .containsExactly("Wiesenpost", "Wiesenpost");
        assertThat(witness.mentions().get(1).scope()).isEqualTo(Scope.SENTENCE);
    }

    @Test
    void outletsOfTheTextsReadTogetherAreKnownWithInflection() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), "---\noutlet: Obere Allgemeine\n---\n" + STORY);
        Path b = Files.writeString(
                folder.resolve("b.txt"),
                "---\noutlet: Bergfunk\n---\n" + STORY
                        + "\n\nDas Papier, das der Oberen Allgemeinen vorliegt, hat zehn Seiten.");
        Reading reading =
                Reader.read(List.of(Input.place(a.toString()), Input.place(b.toString())), ReadOptions.defaults());
        assertThat(reading.witnesses().get(1).mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.outlet().name()).isEqualTo("Obere Allgemeine");
            assertThat(mention.form()).isEqualTo(Form.CITE);
        });
    }

    @Test
    void ownOutletIsRecognised() {
        Witness witness = read("---\noutlet: Wiesenpost\n---\n" + STORY
                + "\n\n„Nein“, sagte sie der Wiesenpost. Das sagte er unserer Zeitung.");
        assertThat(witness.mentions()).hasSize(2).allMatch(mention -> mention.form() == Form.OWN);
    }

    @Test
    void ownOutletWithoutHeaderComesFromSigns() throws IOException {
        assertThat(outletOf("x.txt", STORY + "\n\nMit freundlichen Grüßen\ndas krone.at-Team"))
                .isEqualTo("Krone");
        assertThat(outletOf("y.txt", "(Neu: Details)\n\nULM (dpa-AFX) - " + STORY + "/abc/DP/xy"))
                .isEqualTo("dpa-AFX");
        assertThat(outletOf("kurier.txt", STORY)).isEqualTo("Kurier");
        assertThat(outletOf("presse.txt", STORY)).isEqualTo("none");
        assertThat(outletOf("z.txt", "Ulm (dpa) - " + STORY)).isEqualTo("none");
    }

    @Test
    void usersExtendTheRegistry() throws IOException {
        Path registry =
                Files.writeString(folder.resolve("mine.tsv"), "Xylograph\tagency\tAT\tXyl | ?Graph\nbroken line\n");
        Reading reading = Reader.read(
                List.of(Input.text("a.txt", STORY + "\n\n(Xyl)")),
                ReadOptions.defaults().withRegistries(List.of(registry)));
        assertThat(reading.witnesses().get(0).mentions())
                .extracting(mention -> mention.outlet().name())
                .containsExactly("Xylograph");
        assertThat(reading.problems()).singleElement().matches(problem -> problem.line() == 2);
    }

    @Test
    void versionMarksAreFoundAndSummaryBoxesAreNone() {
        assertThat(marks("(Neu: Weitere Details)\n\n" + STORY)).containsExactly(VersionMark.Kind.UPDATE);
        assertThat(marks("Brand in Ulm\n\n" + STORY + "\n\nUpdate 15.20 Uhr: Zahl geändert"))
                .containsExactly(VersionMark.Kind.UPDATE);
        assertThat(marks("2. Zusammenfassung: Brand\n\n" + STORY)).containsExactly(VersionMark.Kind.SUMMARY);
        assertThat(marks(STORY + "\n\nKorrektur: In Absatz drei stand eine falsche Zahl."))
                .containsExactly(VersionMark.Kind.CORRECTION);
        assertThat(marks("Zusammenfassung\n\n" + STORY + "\n\nDas Update der Software kam spät."))
                .isEmpty();
    }

    private static List<VersionMark.Kind> marks(String text) {
        return read(text).marks().stream().map(VersionMark::kind).toList();
    }

    private String outletOf(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Witness witness = Reader.read(List.of(Input.place(file.toString())), ReadOptions.defaults())
                .witnesses()
                .get(0);
        return witness.about().outlet().map(outlet -> outlet.name()).orElse("none");
    }

    private static Witness read(String text) {
        return Reader.read(List.of(Input.text("a.txt", text)), ReadOptions.defaults())
                .witnesses()
                .get(0);
    }
}
