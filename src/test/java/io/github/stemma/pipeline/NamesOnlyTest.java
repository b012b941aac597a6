package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody's name with the office is no passage, nor is a single word; a sentence is one, however short. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesOnlyTest {

    /** Enough taken over that the two are related beyond doubt. */
    private static final String COPIED = """
            Der Gemeinderat von Hellingen hat am Dienstagabend den Abriss der alten Markthalle beschlossen.
            Zwölf Mitglieder stimmten dafür, fünf dagegen, eine Enthaltung kam aus den Reihen der Freien Wähler.
            Die Händler sollen übergangsweise auf dem Parkplatz hinter dem Bahnhof verkaufen dürfen.
            """;

    private static final String FIRST = COPIED + """
            Nun rücken im Frühjahr die Bagger an, sagen Händler.
            Angestoßen hatte die Sache schon vor drei Jahren %s mit einem Antrag.
            """;

    private static final String SECOND = COPIED + """
            Zuschauer riefen dazwischen und wurden hinausgeschickt, bevor es still wurde.
            Neben dem Rathaus wartete danach %s auf Reporter und wirkte müde.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bürgermeisterin Gerda Halmwieser",
                "Oberbürgermeister Dr. Lothar Ziegenspeck",
                "Landesbranddirektor Ottokar von Prittlach",
                "die Vorsitzende Gerda Halmwieser",
            })
    void a_name_with_its_office_is_no_passage(String name) {
        List<Text> texts = Texts.of(FIRST.formatted(name), SECOND.formatted(name));
        List<Passage> passages =
                new Detector(DetectOptions.defaults()).detect(texts).passages();
        assertThat(passages).hasSize(1);
        assertThat(Texts.sides(texts, passages)).noneMatch(side -> side.contains(name));
    }

    @Test
    void a_sentence_about_somebody_is_one() {
        String sentence = "Gerda Halmwieser tritt ab.";
        List<Text> texts = Texts.of(
                COPIED + "Nun stehen Neuwahlen bevor, im Herbst wird gewählt. " + sentence + " Wer folgt, ist offen.",
                COPIED + "Die Bürger erfuhren es aus dem Amtsblatt: " + sentence + " Am Markt sprach man davon.");
        assertThat(Texts.sides(
                        texts,
                        new Detector(DetectOptions.defaults()).detect(texts).passages()))
                .anyMatch(side -> side.contains("Halmwieser tritt ab"));
    }

    @Test
    void a_place_line_goes_with_no_sentence_that_names_the_place() {
        List<Text> texts =
                Texts.of("Das Storchenpaar von Lüderitzhagen ist wieder da. " + COPIED, "Lüderitzhagen. " + COPIED);
        assertThat(Texts.sides(
                        texts,
                        new Detector(DetectOptions.defaults()).detect(texts).passages()))
                .doesNotContain("Lüderitzhagen.");
    }
}
