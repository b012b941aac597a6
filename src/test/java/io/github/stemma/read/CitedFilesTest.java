package io.github.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.stemma.model.Mention;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Witness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlets known only by what their files are called and by who cites them. */
class CitedFilesTest {

    private static final String OWN = "Der Gemeinderat hat am Montag den Umbau der Brücke beschlossen.\n";
    private static final String CITING =
            "Die Brücke wird umgebaut, wie Donauruf berichtet. Das kostet vier Millionen.\n";

    @TempDir
    Path folder;

    @Test
    void aFileThatAnotherTextCitesByNameIsThatOutlets() throws IOException {
        List<Witness> witnesses = read("01-donauruf.txt", OWN, "02-blick.txt", CITING);
        assertThat(outlet(witnesses.get(0))).contains("Donauruf");
        assertThat(witnesses.get(1).mentions())
                .extracting(mention -> mention.outlet().name(), Mention::form)
                .contains(tuple("Donauruf", Mention.Form.CITE));
    }

    @Test
    void theOrderOfTheTextsChangesNothing() throws IOException {
        assertThat(outlet(read("01-blick.txt", CITING, "02-donauruf.txt", OWN).get(1)))
                .contains("Donauruf");
    }

    @Test
    void aNameOfTwoWordsMayHaveASpace() throws IOException {
        assertThat(outlet(read("wiener_merkur.txt", OWN, "zwei.txt", CITING.replace("Donauruf", "„Wiener Merkur“"))
                        .get(0)))
                .contains("Wiener Merkur");
    }

    @Test
    void aNameThatIsOnlyMentionedIsNoOutlets() throws IOException {
        List<Witness> witnesses =
                read("donauruf.txt", OWN, "zwei.txt", "Der Donauruf verhallte. Die Brücke steht noch.\n");
        assertThat(outlet(witnesses.get(0))).isEmpty();
        assertThat(witnesses.get(1).mentions()).isEmpty();
    }

    @Test
    void aLongerNameIsAnother() throws IOException {
        assertThat(outlet(read("donau.txt", OWN, "zwei.txt", CITING).get(0))).isEmpty();
    }

    @Test
    void whatTwoFilesAreCalledIsNobodys() throws IOException {
        List<Witness> witnesses = read("01-donauruf.txt", OWN, "02-donauruf.txt", OWN, "03-blick.txt", CITING);
        assertThat(witnesses).allSatisfy(witness -> assertThat(outlet(witness)).isEmpty());
    }

    @Test
    void aHeaderSaysMoreThanAName() throws IOException {
        assertThat(outlet(read("donauruf.txt", "---\noutlet: Talpost\n---\n" + OWN, "zwei.txt", CITING)
                        .get(0)))
                .contains("Talpost");
    }

    /** A name that is looked for and not cited must not make a text's problems stand twice. */
    @Test
    void whatIsWrongWithATextIsSaidOnce() throws IOException {
        Files.writeString(folder.resolve("donauruf.txt"), OWN);
        Files.writeString(folder.resolve("leer.txt"), "");
        Files.writeString(folder.resolve("zwei.txt"), "Der Donauruf verhallte. Die Brücke steht noch.\n");

        assertThat(Reader.read(List.of(Input.place(folder.toString())), ReadOptions.defaults())
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).endsWith("leer.txt"));
    }

    private static Optional<String> outlet(Witness witness) {
        return witness.about().outlet().map(Outlet::name);
    }

    private List<Witness> read(String... namesAndTexts) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Path file = Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
            inputs.add(Input.place(file.toString()));
        }
        return Reader.read(inputs, ReadOptions.defaults()).witnesses();
    }
}
