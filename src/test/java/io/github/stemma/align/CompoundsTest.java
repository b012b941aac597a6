package io.github.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Coded;
import io.github.stemma.model.Text;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.seed.Lexicon;
import io.github.stemma.tokenize.Tokenizer;
import io.github.stemma.tokenize.ZipfBackground;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compounds meet what shares a part with them, by words of the two texts only. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompoundsTest {

    /** The words of the second text that the first word of the first text shares a part with. */
    private static List<String> kin(String a, String b) {
        List<Text> texts =
                Reader.read(List.of(Input.text("a", a), Input.text("b", b)), ReadOptions.defaults())
                        .witnesses()
                        .stream()
                        .map(new Tokenizer()::text)
                        .toList();
        Lexicon lexicon = new Lexicon(ZipfBackground.of(texts));
        Coded x = lexicon.code(texts.get(0));
        Coded y = lexicon.code(texts.get(1));
        int[] types = Compounds.kin(x, y)[x.columns().type()[0]];
        List<String> words = new ArrayList<>();
        for (int w = 0; w < y.size(); w++) {
            int type = y.columns().type()[w];
            if (Arrays.binarySearch(types, type) >= 0) {
                words.add(y.tokens().fold(w));
            }
        }
        return words;
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Verkehrsunfall auf der Landstraße bei Nacht, Ein Unfall im Verkehr hat die Stadt beschäftigt, unfall;verkehr",
        "Feuerwehrleute waren die ganze Nacht im Einsatz, Die Feuerwehr kam mit zwei Wagen, feuerwehr",
        "Kinderbetreuung kostet die Gemeinde mehr Geld, Die Betreuung der Kinder wird für die Gemeinde teurer, betreuung;kinder",
        "Unfall auf der Landstraße in der Nacht, Bei dem Verkehrsunfall in der Nacht gab es Verletzte, verkehrsunfall",
    })
    void a_compound_goes_with_its_parts(String a, String b, String expected) {
        assertThat(kin(a, b)).containsExactlyInAnyOrder(expected.split(";"));
    }

    @Test
    void two_compounds_meet_in_a_part_that_one_of_the_texts_has_as_a_word() {
        assertThat(kin("Waldbrand bei Hellingen. Der Brand war am Abend gelöscht.", "Der Großbrand wurde gelöscht."))
                .contains("grossbrand");
        assertThat(kin("Waldbrand bei Hellingen war am Abend gelöscht.", "Der Großbrand wurde gelöscht."))
                .isEmpty();
    }

    @Test
    void words_that_only_look_alike_have_no_part_in_common() {
        assertThat(kin("Deutschland verliert das Spiel am Abend", "Das Land und die Stadt feiern den Abend"))
                .isEmpty();
        assertThat(kin("Verringerung der Kosten ist das Ziel", "Der Ring und die Kosten der Stadt"))
                .isEmpty();
    }
}
