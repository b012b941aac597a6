package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.align.Retelling.Told;
import io.github.stemma.model.Text;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What naming a paper says of two texts, given with whom they share their words. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SourcesTest {

    private static final String OWN = "Wer im Grünachtal zu Fuß ans andere Ufer will, hat seit Montag Pech. "
            + "Drähte in den Seilen der Hinterthaler Hängebrücke sind gerissen, deshalb bleibt sie zu. "
            + "Kinder aus Schattseite kommen jetzt per Kleinbus zum Unterricht. Ob man die 74 Meter flickt oder für "
            + "das Doppelte von 410.000 Euro neu baut, weiß noch niemand. Ein Innsbrucker Fachmann prüft.";

    private static final String NAMING = "Das berichtet die „Hinterthaler Zeitung“. ";

    private static Sample paper() {
        return Sample.empty().with("a.txt", "outlet: Hinterthaler Zeitung", OWN);
    }

    private static PairWork work(Sample sample, String one, String other) {
        List<Text> texts = sample.texts();
        return new Detector(DetectOptions.defaults())
                .find(texts).works().stream()
                        .filter(w -> List.of(
                                        w.pair().a().text().id(),
                                        w.pair().b().text().id())
                                .containsAll(List.of(one, other)))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void who_names_a_paper_has_it_from_there() {
        Sample two = paper().with("b.txt", "outlet: Grünacher Anzeiger", NAMING + Sample.report(0, 8));

        assertThat(work(two, "w1", "w2").told()).isEqualTo(Told.SURELY);
    }

    @Test
    void who_names_a_paper_but_has_the_words_of_an_agency_does_not() {
        Sample three = paper().with("b.txt", "outlet: Grünacher Anzeiger", NAMING + Sample.report(0, 8))
                .with("c.txt", "outlet: APA", Sample.report(0, 8));
        PairWork work = work(three, "w1", "w2");

        assertThat(work.hearsay().explained()).isGreaterThan(.8);
        assertThat(work.told()).isEqualTo(Told.NO);
        assertThat(work(three.reversed(), "w3", "w2").told()).isEqualTo(Told.NO);
    }

    @Test
    void who_shares_the_words_with_one_that_names_the_paper_too_may_have_both_from_there() {
        Sample three = paper().with("b.txt", "outlet: Grünacher Anzeiger", NAMING + Sample.report(0, 8))
                .with("c.txt", "outlet: Tal heute", NAMING + Sample.report(0, 8));

        assertThat(work(three, "w1", "w2").hearsay().explained()).isZero();
        assertThat(work(three, "w1", "w2").told()).isEqualTo(Told.SURELY);
    }
}
