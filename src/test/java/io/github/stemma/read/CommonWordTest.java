package io.github.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Mention;
import io.github.stemma.model.Mention.Form;
import io.github.stemma.model.Witness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Outlets called by a common word: where the word is the outlet, and where it is not. */
class CommonWordTest {

    private static final Set<Form> SOURCES = Set.of(Form.CREDIT, Form.CITE, Form.TOLD);
    private static final Set<String> OWN = Set.of("aside", "story");

    /**
     * A line of the table.
     *
     * @param wanted what shall become of it
     * @param outlet of the text
     * @param words the sentence
     */
    record Line(String wanted, String outlet, String words) {

        static Line of(String line) {
            String[] columns = line.split("\t", -1);
            return new Line(columns[0], columns[1], columns[2]);
        }

        @Override
        public String toString() {
            return wanted + " | " + outlet + " | " + words;
        }
    }

    private static Stream<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/read/common-words.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Line::of);
    }

    static Stream<Line> ownOutlet() throws IOException {
        return lines().filter(line -> OWN.contains(line.wanted()));
    }

    static Stream<Line> otherOutlets() throws IOException {
        return lines().filter(line -> !OWN.contains(line.wanted()));
    }

    private static Witness read(String outlet, String... paragraphs) {
        String text = "---\noutlet: " + outlet + "\n---\nTitel\n\n" + String.join("\n\n", paragraphs) + "\n";
        return Reader.read(List.of(Input.text("a.txt", text)), ReadOptions.defaults())
                .witnesses()
                .get(0);
    }

    @ParameterizedTest
    @MethodSource("ownOutlet")
    void onlyWhatSpeaksOfTheOutletIsSetAside(Line line) {
        Witness witness = read(
                line.outlet(),
                line.words(),
                "Der Rat hat am Montag die Brücke gesperrt.",
                "Das Land zahlt die Kosten, heißt es.",
                "Nun wird gebaut, und zwar rasch.",
                "Das Ende ist offen.");

        assertThat(witness.layout().furniture())
                .extracting(span -> span.of(witness.text()))
                .isEqualTo(line.wanted().equals("aside") ? List.of(line.words()) : List.of());
    }

    @ParameterizedTest
    @MethodSource("otherOutlets")
    void onlyAnOutletIsASource(Line line) {
        String story = "Ein Absatz der Geschichte, der lang genug ist, um als Teil der Erzählung zu gelten, und mehr.";
        Witness witness = read(line.outlet(), story, story.replace("Ein", "Noch ein"), line.words(), "Und " + story);

        assertThat(witness.mentions().stream()
                        .filter(mention -> SOURCES.contains(mention.form()))
                        .map(Mention::outlet)
                        .map(outlet -> outlet.name())
                        .distinct()
                        .toList())
                .isEqualTo(line.wanted().equals("-") ? List.of() : List.of(line.wanted()));
    }
}
