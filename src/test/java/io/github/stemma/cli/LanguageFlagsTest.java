package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.Witness;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.thesaurus.Entries;
import io.github.stemma.tokenize.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --lang} and {@code --thesaurus}: what is known of words besides the texts. */
class LanguageFlagsTest {

    private static final String POLISH_A = "Zarząd dróg zamknie w poniedziałek most na rzece Brdzie koło Żelisławic."
            + " Naprawa przęseł potrwa według kierownika budowy do końca września i pochłonie cztery miliony złotych.";
    private static final String POLISH_B =
            "Kierowcy muszą szukać objazdu. Naprawa przęseł potrwa według inżyniera budowy"
                    + " do końca września i pochłonie cztery miliony złotych. Pociągi kursują bez zmian.";

    @TempDir
    Path folder;

    @Test
    void aLanguageWithoutStemsIsComparedByItsWords() throws IOException {
        JsonNode found = compare(POLISH_A, POLISH_B, "--lang", "pl");

        assertThat(found.at("/witnesses/0/language").asText()).isEqualTo("pl");
        assertThat(found.at("/passages")).hasSize(1);
        assertThat(found.at("/passages/0/kind").asText()).isEqualTo("edited");
    }

    @ParameterizedTest
    @CsvSource({"de", "en", "fr", "it", "es", "nl", "xx"})
    void aGivenLanguageOverridesTheOneThatWouldBeFound(String code) throws IOException {
        JsonNode found = compare(POLISH_A, POLISH_B, "--lang", code);

        assertThat(found.at("/witnesses/0/language").asText()).isEqualTo(code);
        assertThat(found.at("/passages")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Häuser standen leer, Haus stand leer",
        "en, houses burning quickly, house burns quick",
        "fr, nationales décidées, nationale décidée",
        "it, decisioni prese, decisione presa",
        "es, decisiones tomadas, decision tomada",
        "nl, huizen branden, huizen brandt"
    })
    void formsOfAWordHaveOneStemInTheGivenLanguage(String code, String forms, String others) {
        assertThat(stems(code, forms)).isEqualTo(stems(code, others));
    }

    private static String stems(String code, String words) {
        Witness witness = Reader.read(
                        List.of(Input.text("t", words)), ReadOptions.defaults().withLanguage(code))
                .witnesses()
                .get(0);
        Tokens tokens = new Tokenizer().text(witness).tokens();
        return tokens.stem(0);
    }

    @Test
    void wordsOfOneMeaningCountInPartWithAThesaurus() throws IOException {
        Path thesaurus = Entries.write(folder, "th_de_DE_v2", """
                gehweg|1
                -|Gehweg|Bürgersteig
                bürgersteig|1
                -|Gehweg|Bürgersteig
                """);
        String a = "Der Radweg an der Ostenstraße bleibt gesperrt. Die Arbeiter haben den alten Gehweg vor der"
                + " Apotheke vollständig aufgerissen und neue Leitungen verlegt.";
        String b = "Wer zu Fuß geht, muss ausweichen. Die Arbeiter haben den alten Bürgersteig vor der Apotheke"
                + " vollständig aufgerissen und neue Leitungen verlegt. Das teilte die Stadt mit.";

        JsonNode without = compare(a, b, "--thesaurus", "none");
        JsonNode with = compare(a, b, "--thesaurus", thesaurus.toString());

        assertThat(without).isEqualTo(compare(a, b));
        assertThat(with.at("/passages/0/bits").asDouble())
                .isGreaterThan(without.at("/passages/0/bits").asDouble() + 4);
        assertThat(with.at("/passages/0/words").asInt())
                .isEqualTo(without.at("/passages/0/words").asInt() + 1);
    }

    @ParameterizedTest
    @CsvSource({"not-there.dat, not-there.dat", "th_de_none.dat, th_de_none.idx"})
    void aThesaurusThatIsNotThereIsAnError(String file, String named) {
        Run run = Run.of("compare", "--thesaurus", folder.resolve(file).toString(), "a", "b");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--thesaurus", named);
    }

    @Test
    void aThesaurusGoesWithNewsOnly() {
        assertThat(Run.of("compare", "--profile", "prose", "--thesaurus", "auto", "a", "b")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("compare", "--thesaurus", "none", "--thesaurus", "auto", "a", "b")
                        .code())
                .isEqualTo(2);
    }

    private JsonNode compare(String a, String b, String... flags) throws IOException {
        String[] args = new String[flags.length + 5];
        System.arraycopy(flags, 0, args, 3, flags.length);
        args[0] = "compare";
        args[1] = "-f";
        args[2] = "json";
        args[args.length - 2] = Files.writeString(folder.resolve("a.txt"), a).toString();
        args[args.length - 1] = Files.writeString(folder.resolve("b.txt"), b).toString();
        return new ObjectMapper().readTree(Run.of(args).out());
    }
}
