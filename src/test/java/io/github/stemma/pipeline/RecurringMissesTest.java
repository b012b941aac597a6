package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * What finders of shared passages miss again and again in real articles: very short sentences, one sentence with its
 * grammar changed, clauses in another order, paraphrases. The sentences are made up.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecurringMissesTest {

    /** Two sentences that both reports have, so that they are related. */
    private static final String SHARED = """
            Die Genossenschaft Auenried verpachtet im Herbst erstmals einen Teil ihrer Streuwiesen an einen Naturschutzverein.
            Der Vertrag läuft über fünfzehn Jahre und bringt jährlich 8.200 Euro in die Kasse der Mitglieder.
            """;

    private static final String OWN_A = """
            Im Wirtshaus blieb es nach der Abstimmung lange still, ehe jemand die Fenster öffnete.
            """;

    private static final String OWN_B = """
            Mit Applaus hatte niemand gerechnet, gekommen waren ohnehin bloß vierzig Leute.
            """;

    private static List<Text> texts(String a, String b) {
        return Texts.of(SHARED + "\n" + OWN_A + "\n" + a, SHARED + "\n" + OWN_B + "\n" + b);
    }

    /** The sides of passages that have these words in text a and those in text b. */
    private static List<Passage> joining(List<Text> texts, String a, String b) {
        List<Passage> passages =
                new Detector(DetectOptions.defaults()).detect(texts).passages();
        assertThat(passages).as("the two are related").isNotEmpty();
        return passages.stream()
                .filter(p -> words(texts.get(0), p.a()).contains(a)
                        && words(texts.get(1), p.b()).contains(b))
                .toList();
    }

    private static String words(Text text, Passage.Side side) {
        return side.span().of(text.witness().text()).replaceAll("\\s+", " ");
    }

    @Test
    void a_sentence_of_four_words_is_found() {
        String four = "Deutlicher wurde Obfrau Brenneke.";

        assertThat(joining(texts(four, four), four, four)).hasSize(1);
        assertThat(joining(texts(four, "Am Ende sprach die Obfrau selbst."), four, "Am Ende"))
                .isEmpty();
    }

    @Test
    void a_sentence_whose_grammar_changed_is_one_passage() {
        String a =
                "Beide gehören zu jenem Flügel der Genossenschaft, der auf langfristige Pacht und wenige Mahden setzt.";
        String b =
                "Beide gehören zu den Mitgliedern der Genossenschaft, die auf langfristige Pacht und wenige Mahden setzen.";

        List<Passage> found = joining(texts(a, b), "Beide gehören", "setzen");

        assertThat(found).hasSize(1);
        assertThat(words(texts(a, b).get(0), found.get(0).a())).contains(a);
        assertThat(words(texts(a, b).get(1), found.get(0).b())).contains(b);
    }

    @Test
    void clauses_in_another_order_are_found() {
        String a =
                "Weil der Verein keinen Traktor besitzt, mäht weiterhin der Landwirt Korbinian Aschl die steilen Hänge.";
        String b =
                "Die steilen Hänge mäht weiterhin der Landwirt Korbinian Aschl, weil der Verein keinen Traktor besitzt.";

        assertThat(joining(texts(a, b), "mäht weiterhin der Landwirt", "mäht weiterhin der Landwirt"))
                .isNotEmpty();
        assertThat(joining(texts(a, b), "der Verein keinen Traktor besitzt", "der Verein keinen Traktor besitzt"))
                .isNotEmpty();
    }

    @Test
    void a_paraphrase_beside_copied_sentences_is_found() {
        String a = "Auf den Feuchtwiesen sollen künftig seltene Orchideen und der Wachtelkönig Schutz finden.";
        String b =
                "Geschützt werden sollen damit der Wachtelkönig und seltene Orchideen, die auf den Feuchtwiesen wachsen.";

        List<Passage> found = joining(texts(a, b), "Wachtelkönig", "Wachtelkönig");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Passage.Kind.REWORDED);
    }
}
