package io.github.stemma.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Span;
import org.junit.jupiter.api.Test;

/** What is quoted of a text. */
class WordingTest {

    private static String quoted(String text, String words) {
        int at = text.indexOf(words);
        return Wording.of(text, new Span(at, at + words.length()));
    }

    @Test
    void aNameStandsInItsSentence() {
        assertThat(quoted("Es regnet. Wie der Talbote meldet, steigt der Fluss. Mehr morgen.", "Talbote"))
                .isEqualTo("Wie der Talbote meldet, steigt der Fluss.");
    }

    @Test
    void aCreditStandsBehindTheLastWords() {
        assertThat(quoted("Überschrift\n\nDer Fluss steigt seit Tagen. (APA)\n\nMehr zum Thema", "APA"))
                .isEqualTo("Der Fluss steigt seit Tagen. (APA)");
    }

    @Test
    void longSentencesAreCutBetweenWords() {
        String words = quoted(
                "Dass der Fluss nach dem Regen der letzten Tage noch einmal um zwei Meter steigt, hat der Talbote gestern"
                        + " als erste Zeitung überhaupt in einer Sonderausgabe gemeldet.",
                "Talbote");

        assertThat(words)
                .startsWith("… ")
                .endsWith(" …")
                .contains(" hat der Talbote gestern ")
                .hasSizeLessThan(90);
    }

    @Test
    void quotationMarksWithinAreSingle() {
        assertThat(quoted("Das schreibt der „Talbote“ heute.", "Talbote"))
                .isEqualTo("Das schreibt der ‚Talbote‘ heute.");
    }

    @Test
    void manyWordsStandForThemselves() {
        String text =
                "Vorher. Eine sehr lange Mitteilung aus dem Rathaus, die für sich genommen schon alles sagt. Nachher.";

        assertThat(quoted(text, "sehr lange Mitteilung aus dem Rathaus, die für sich"))
                .startsWith("sehr")
                .endsWith("sich");
    }
}
