package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Passage;
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
        List<Passage> own = new Detector(DetectOptions.defaults())
                .detect(gold.texts()).passages().stream()
                        .filter(p -> List.of(a, b).contains(names.get(p.a().witness())))
                        .filter(p -> List.of(a, b).contains(names.get(p.b().witness())))
                        .filter(p -> !p.quote())
                        .toList();
        assertThat(own).as(trap).isEmpty();
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
