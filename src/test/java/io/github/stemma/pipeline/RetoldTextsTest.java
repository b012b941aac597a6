package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Texts that tell another anew, without a near copy: what they have in common is found when something says so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetoldTextsTest {

    private static final String PAPER = """
            ---
            outlet: Moortaler Bote
            ---
            Die Gemeinde Moortal lässt ihre Hängebrücke über die Wimmer sperren. Bei einer Prüfung fanden Fachleute Risse in
            zwei der vier Tragseile, teilte Bauamtsleiterin Henrike Asmus am Montag mit.

            Die Brücke wurde 1987 gebaut und ist 112 Meter lang. Täglich gehen rund 600 Wanderer und 80 Schulkinder hinüber.
            „Wir sperren lieber heute als einen Tag zu spät“, sagte Asmus dem Boten.

            Die Seile müssen in einer Werft in Emden neu geflochten werden, das dauert bis Oktober. Die Kosten von 340.000 Euro
            trägt zur Hälfte das Land. Bis dahin fährt ein Kleinbus die Kinder im Umweg über Asselbrück zur Schule.
            """;

    private static final String REWRITE = """
            ---
            outlet: Nordecho24
            ---
            Wanderer müssen in Moortal umkehren%s: Über die Wimmer führt vorerst kein Weg mehr. In zwei von vier Tragseilen
            entdeckten Prüfer Risse, weshalb Henrike Asmus vom Bauamt den Übergang dichtmachte.

            Das Bauwerk von 1987 misst 112 Meter. Etwa 600 Ausflügler nutzten es an einem gewöhnlichen Tag, dazu 80 Kinder auf dem
            Schulweg.

            Neue Seile soll eine Werft in Emden flechten; vor Oktober rechnet niemand damit. Von den 340.000 Euro übernimmt das Land
            die Hälfte. Ein Kleinbus bringt die Kinder einstweilen über Asselbrück zum Unterricht.
            """;

    private static final String STRANGER = """
            ---
            outlet: Nordecho24
            ---
            Der Handballverein Grohnde steigt ab, wie der „Moortaler Bote“ berichtet. Nach der achten Niederlage in Folge trat
            Trainer Uwe Klages zurück.

            Die Mannschaft verlor in eigener Halle mit 19 zu 31 Toren. Nur 200 Zuschauer sahen zu, und viele gingen zur Pause.

            Im Sommer verlassen fünf Spielerinnen den Verein. Der Vorstand sucht nun Geldgeber für einen Neubeginn in der Oberliga.
            """;

    @Test
    void a_text_that_names_the_paper_it_tells_anew_is_linked_to_it_sentence_by_sentence() {
        List<Text> texts = Texts.of(PAPER, REWRITE.formatted(", wie der „Moortaler Bote“ berichtet"));
        List<Passage> passages =
                new Detector(DetectOptions.defaults()).detect(texts).passages();
        assertThat(passages).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Texts.sides(texts, passages))
                .anyMatch(side -> side.contains("112 Meter"))
                .anyMatch(side -> side.contains("Werft in Emden"));
    }

    @Test
    void the_order_of_the_texts_does_not_matter() {
        String rewrite = REWRITE.formatted(", wie der „Moortaler Bote“ berichtet");
        assertThat(Texts.passages(rewrite, PAPER)).hasSameSizeAs(Texts.passages(PAPER, rewrite));
    }

    @Test
    void a_text_on_something_else_that_names_the_paper_is_not() {
        assertThat(Texts.passages(PAPER, STRANGER)).isEmpty();
    }

    @Test
    void without_rewordings_nothing_is_found_in_it() {
        List<Text> texts = Texts.of(PAPER, REWRITE.formatted(", wie der „Moortaler Bote“ berichtet"));
        DetectOptions near = DetectOptions.defaults().withRewordings(false);
        assertThat(new Detector(near).detect(texts).passages())
                .hasSizeLessThan(new Detector(DetectOptions.defaults())
                        .detect(texts)
                        .passages()
                        .size());
    }
}
