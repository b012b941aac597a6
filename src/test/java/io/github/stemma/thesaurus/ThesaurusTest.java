package io.github.stemma.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stemma.model.Meanings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {

    private static final String ENTRIES = """
            gehweg|1
            -|Bürgersteig|Gehsteig|Gehweg
            gehsteig|1
            -|Gehsteig (österr.)|Gehweg|Bürgersteig
            prüfen|2
            -|prüfen|testen
            -|prüfen|untersuchen|in Augenschein nehmen
            straße|1
            -|Straße|Fahrbahn
            tag|1
            -|Tag|Nacht (antonym)|Zeit (generic term)
            untersuchen|1
            -|prüfen|untersuchen|in Augenschein nehmen
            fahrbahn|1
            -|Straße|Fahrbahn
            nacht|1
            -|Nacht|Tag (antonym)|Zeit (generic term)
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "gehweg, gehsteig, true",
        "geprüft, untersuchte, true",
        "prüften, untersuchen, true",
        "strasse, fahrbahn, true",
        "gehweg, strasse, false",
        "tag, nacht, false",
        "unbekanntes, gehweg, false"
    })
    void wordsOfOneMeaningShareANumber(String x, String y, boolean near) throws IOException {
        Thesaurus thesaurus = Thesaurus.open(written("th_de_DE_v2"));

        assertThat(isNear(thesaurus, "de", x, y)).isEqualTo(near);
        assertThat(isNear(thesaurus, "de", y, x)).isEqualTo(near);
    }

    @Test
    void itSpeaksForItsLanguageOnly() throws IOException {
        Path dat = written("th_de_DE_v2");

        assertThat(Thesaurus.open(dat).of("en", "gehweg")).isEmpty();
        assertThat(Thesauri.open(List.of(dat)).of("de", "gehweg")).isNotEmpty();
    }

    @Test
    void whatCannotBeAThesaurusIsRefused() throws IOException {
        Path dat = written("th_de_DE_v2");
        Path other = Files.copy(dat, folder.resolve("words.dat"));
        assertThatThrownBy(() -> Thesaurus.open(other)).isInstanceOf(IllegalArgumentException.class);

        Files.writeString(folder.resolve("th_de_DE_v2.idx"), "no charset\n");
        assertThatThrownBy(() -> Thesaurus.open(dat))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("th_de_DE_v2.idx");

        Files.delete(folder.resolve("th_de_DE_v2.idx"));
        assertThatThrownBy(() -> Thesaurus.open(dat)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void thoseInAFolderAreFoundAndBrokenOnesLeftOut() throws IOException {
        written("th_de_DE_v2");
        Files.writeString(folder.resolve("th_fr_FR.dat"), "");

        Thesauri found = Thesauri.in(List.of(folder, folder.resolve("not-there")));

        assertThat(isNear(found, "de", "gehweg", "gehsteig")).isTrue();
        assertThat(Thesauri.in(List.of(folder.resolve("not-there"))).of("de", "gehweg"))
                .isEmpty();
    }

    private static boolean isNear(Meanings meanings, String language, String x, String y) {
        int[] of = meanings.of(language, y);
        return Arrays.stream(meanings.of(language, x)).anyMatch(m -> Arrays.binarySearch(of, m) >= 0);
    }

    private Path written(String name) throws IOException {
        return Entries.write(folder, name, ENTRIES);
    }
}
