package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of one event that look alike without having been copied: only quotations may be reported. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndependentReportsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "name plus office and two official quotations, s28, herald, wheels",
        "name plus office and two official quotations, s28, courier, radio",
        "hotline and figures, s26, abend, hafen",
        "hotline and figures, s26, bote, welle",
        "sentences of the press office, s25, auen, funk",
        "sentences of the press office, s25, funk, jus",
        "what a company says of itself, s27, boerse, wirt",
        "what a company says of itself, s27, markt, med",
        "a result and its scorers, s29, bote, kreis",
        "figures of a warning, s30, alpen, talpost",
        "an official quotation with its speaker, s12, courier, soundfm",
        "stock phrases, s07, antenne, apa",
    })
    void independent_reports_share_quotations_only(String trap, String story, String a, String b) {
        GoldTexts gold = GoldTexts.of(RenderedStory.of(
                GoldStory.read(Path.of("src/test/resources/stories", story + ".json")), RenderedStory.Times.SHOWN));
        Map<String, String> names = gold.names();
        assertThat(names.values()).as("both texts are in the story").contains(a, b);
        List<Text> two = gold.texts().stream()
                .filter(text -> List.of(a, b).contains(names.get(text.id())))
                .toList();
        assertThat(new Detector(DetectOptions.defaults()).find(two).works())
                .as("the two do have words in common that would be passages if they were related")
                .allMatch(work -> !work.near().alignments().isEmpty());
        List<Passage> own = new Detector(DetectOptions.defaults())
                .detect(gold.texts()).passages().stream()
                        .filter(p -> List.of(a, b).contains(names.get(p.a().witness())))
                        .filter(p -> List.of(a, b).contains(names.get(p.b().witness())))
                        .filter(p -> !p.quote())
                        .toList();
        assertThat(own).as(trap).isEmpty();
    }

    private static final String EVENING = """
            Der Stadtrat hat den Abriss der alten Markthalle beschlossen. Zwölf Stimmen gab es dafür, fünf dagegen.
            %s
            Nun hoffen die Händler auf ein Ausweichquartier am Fluss, das freilich erst gebaut werden muss.
            Bis dahin stehen ihre Stände im Freien, bei Regen unter Planen.
            """;

    private static final String MORNING = """
            Ein Stück Geschichte verschwindet: Bagger rücken im Herbst dem Gebäude am Kornplatz zuleibe.
            Denkmalschützer kündigten an, vor Gericht zu ziehen, und sammeln weiter Unterschriften.
            %s
            Was anstelle der Mauern entsteht, darüber streitet man seit einem Jahrzehnt.
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "name plus office | Baureferentin Ilse Kornbichler vom städtischen Hochbauamt stellte die Pläne vor.",
                "hotline | Fragen beantwortet die Stadt unter der kostenlosen Rufnummer 0800 4471229 werktags von 8 bis 16 Uhr.",
                "stock phrases | Wie hoch der Schaden ist, konnte eine Sprecherin am Dienstag zunächst noch nicht sagen.",
                "figures | Der Abriss kostet 1,4 Millionen Euro, der Neubau 23 Millionen Euro.",
                "a result | Das Bürgerbegehren war 2019 mit 4.812 zu 4.377 Stimmen gescheitert.",
                "what a firm says of itself | Die Donauwerk AG beschäftigt nach eigenen Angaben rund 3.400 Menschen an neun Standorten.",
            })
    void one_formula_makes_no_relation(String trap, String formula) {
        List<Text> texts = Texts.of(EVENING.formatted(formula), MORNING.formatted(formula));
        Detector detector = new Detector(DetectOptions.defaults());

        assertThat(detector.find(texts).works().get(0).near().alignments())
                .as("it is found, and would be a passage in related texts")
                .isNotEmpty();
        assertThat(detector.detect(texts).passages()).as(trap).isEmpty();
    }

    @Test
    void the_same_formulas_are_reported_where_the_texts_are_related() {
        String formula = "Baureferentin Ilse Kornbichler vom städtischen Hochbauamt stellte die Pläne vor.";
        String evening = EVENING.formatted(formula);

        List<Text> texts =
                Texts.of(evening, evening.replace("Nun hoffen", "Jetzt hoffen") + "Sonst änderte sich nichts.");

        assertThat(Texts.sides(
                        texts,
                        new Detector(DetectOptions.defaults()).detect(texts).passages()))
                .anyMatch(side -> side.contains(formula));
    }

    @Test
    void a_quotation_with_its_speaker_in_two_reports_is_marked_and_stands_alone() {
        List<Passage> passages = Texts.passages("""
                Der Stadtrat hat den Abriss der alten Markthalle beschlossen. Zwölf Stimmen gab es dafür.
                „Die Halle ist nicht mehr zu retten, so leid uns das allen tut“, sagte Baureferentin Ilse Kornbichler.
                Nun hoffen die Händler auf ein Ausweichquartier am Fluss.
                """, """
                Ein Stück Geschichte verschwindet: Bagger rücken im Herbst dem Gebäude am Kornplatz zuleibe.
                „Die Halle ist nicht mehr zu retten, so leid uns das allen tut“, bedauerte Ilse Kornbichler am Abend.
                Denkmalschützer kündigten an, vor Gericht zu ziehen, und sammeln weiter Unterschriften.
                """);
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).quote()).isTrue();
    }
}
