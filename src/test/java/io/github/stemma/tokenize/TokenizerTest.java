package io.github.stemma.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.About;
import io.github.stemma.model.Layout;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.Witness;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokenizerTest {

    private static Text text(String text, Language language, Span... furniture) {
        Span all = new Span(0, text.length());
        Layout layout = new Layout(all, List.of(all), List.of(furniture));
        Witness witness = new Witness("w1", "t", About.nothing(), text, layout, List.of(), List.of());
        return new Tokenizer(Optional.of(language)).text(witness);
    }

    private static List<String> folds(String text) {
        Tokens tokens = text(text, Language.DE).tokens();
        List<String> out = new ArrayList<>();
        for (int w = 0; w < tokens.size(); w++) {
            out.add(tokens.fold(w));
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Straße | strasse",
                "Ge\u00adwit\u00adter | gewitter",
                "A\u0308pfel | äpfel",
                "US-Plan | us plan",
                "14.000 Euro | 14000 euro",
                "14,000 | 14000",
                "14\u202f000 | 14000",
                "3,8 Prozent | 3.8 prozent",
                "um 20:15 Uhr | um 20.15 uhr",
                "am 3.12.2025 | am 3 12 2025",
                "7,2 % | 7.2 %",
                "die 58-Jährige | die 58 jährige",
                "東京 | 東 京",
            })
    void words_fold(String text, String expected) {
        assertThat(String.join(" ", folds(text))).isEqualTo(expected);
    }

    /** A slash stands for a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "die Feuer-/wehr kam | die feuerwehr kam",
                "Land-/und Forstwirte | land und forstwirte",
                "Ein- und/Ausgang | ein und ausgang",
                "Ein- und Aus-/gang | ein und ausgang",
                "Nord-/Süd | nord süd",
                "Wien-/Umgebung | wien umgebung",
                "US-/amerikanisch | us amerikanisch",
                "die 58-/jährige | die 58 jährige",
                "Regie\u00ad/rung | regierung",
                "Regie\u00ad/Rung | regierung",
                "Regie\u2010/rung | regierung",
                "Regie- /  rung | regierung",
                "Re-/gie-/rung geht | regierung geht",
                "deutsch-französisch, deutsch-/französisch | deutsch französisch deutsch französisch",
                "Regie-//rung | regie rung",
                "er sagte - /nichts | er sagte nichts",
                "Ende-/ | ende",
            })
    void a_word_broken_at_a_line_end_is_one_word(String text, String expected) {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            assertThat(String.join(" ", folds(text.replace("/", lineEnd)))).isEqualTo(expected);
        }
    }

    @Test
    void a_broken_word_stands_from_its_first_letter_to_its_last() {
        String text = "Die Regie-\nrung bleibt.";
        Tokens tokens = text(text, Language.DE).tokens();

        assertThat(tokens.text(new Span(1, 2)).of(text)).isEqualTo("Regie-\nrung");
        assertThat(tokens.text(new Span(2, 3)).of(text)).isEqualTo("bleibt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE | Er kam. Sie ging. | 2",
                "DE | Er kam am 3. Dezember an. Sie ging. | 2",
                "DE | Die Frist läuft bis 12. Die Stadt wartet. | 2",
                "DE | Das sagt z. B. Dr. Meier von der Abt. Verkehr. | 1",
                "DE | „Wir kommen.“ Dann schwieg er. | 2",
                "DE | „Wirklich?“, fragte sie. | 1",
                "EN | Mr. J. Smith paid $4.2 million. He left. | 2",
                "EN | It works! Does it? Yes. | 3",
                "FR | M. Durand est parti. Il reviendra. | 2",
            })
    void sentences_end(Language language, String text, int sentences) {
        assertThat(text(text, language).tokens().sentences()).isEqualTo(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er sagte: „Morgen kommen wir“, und ging.",
                "Er sagte: \"Morgen kommen wir\", und ging.",
                "Er sagte: »Morgen kommen wir«, und ging.",
                "Er sagte: «Morgen kommen wir», und ging.",
                "Er sagte: “Morgen kommen wir”, und ging.",
            })
    void quotations_are_marked(String text) {
        Tokens tokens = text(text, Language.DE).tokens();
        for (int w = 0; w < tokens.size(); w++) {
            assertThat(tokens.quoted(w)).as(tokens.fold(w)).isEqualTo(w >= 2 && w < 5);
        }
    }

    @Test
    void a_mark_without_a_partner_quotes_nothing() {
        Tokens tokens = text("Das Rohr misst 3\" und mehr.", Language.DE).tokens();
        for (int w = 0; w < tokens.size(); w++) {
            assertThat(tokens.quoted(w)).isFalse();
        }
    }

    @Test
    void number_words_and_digits_have_one_stem() {
        Tokens words = text("zwölf Tonnen, sieben Prozent", Language.DE).tokens();
        Tokens digits = text("12 Tonnen, 7 %", Language.DE).tokens();
        for (int w = 0; w < words.size(); w++) {
            assertThat(words.stem(w)).isEqualTo(digits.stem(w));
        }
    }

    @Test
    void furniture_gives_no_words() {
        String text = "Vorher. Jetzt abonnieren! Nachher.";
        int at = text.indexOf("Jetzt");
        Tokens tokens =
                text(text, Language.DE, new Span(at, text.indexOf("Nachher"))).tokens();
        assertThat(tokens.size()).isEqualTo(2);
        assertThat(tokens.text(new Span(1, 2)).of(text)).isEqualTo("Nachher");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Polizei hat am Montag nach einem Mann gesucht, der sich in der Stadt versteckt hielt",
                "en | The police said on Monday that they were looking for a man who had been hiding in the town",
                "fr | La police a déclaré lundi que les deux hommes étaient encore dans la ville avec leur voiture",
                "it | La polizia ha detto che i due uomini sono ancora in città e non si sa dove siano andati",
                "es | La policía dijo el lunes que los dos hombres estaban en la ciudad y no se sabe por qué",
                "nl | De politie zei maandag dat de twee mannen nog in de stad zijn en dat het niet duidelijk is waar",
            })
    void languages_are_found(String code, String text) {
        Span all = new Span(0, text.length());
        Witness witness = new Witness(
                "w1", "t", About.nothing(), text, new Layout(all, List.of(all), List.of()), List.of(), List.of());
        assertThat(new Tokenizer().text(witness).witness().about().language()).contains(code);
    }

    @Test
    void noScriptWithoutSpacesStandsAmongMarks() {
        Set<Character.UnicodeScript> unspaced = Set.of(
                Character.UnicodeScript.HAN,
                Character.UnicodeScript.HIRAGANA,
                Character.UnicodeScript.KATAKANA,
                Character.UnicodeScript.THAI);

        assertThat(IntStream.range(WordScanner.MARKS, WordScanner.FIRST_HAN).mapToObj(Character.UnicodeScript::of))
                .doesNotContainAnyElementsOf(unspaced);
    }

    @Test
    void lettersFoldAsUnicodeSays() {
        for (char c = 0x80; c < 0x180; c++) {
            if (Character.isLetter(c)) {
                String lower =
                        Normalizer.normalize("x" + c, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);

                assertThat(Fold.fold("x" + c))
                        .isEqualTo(Normalizer.normalize(lower, Normalizer.Form.NFKC)
                                .replace("ß", "ss"));
            }
        }
    }
}
