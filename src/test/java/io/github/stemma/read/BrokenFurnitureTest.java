package io.github.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.stemma.model.Witness;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Furniture of which a line ends within a phrase. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenFurnitureTest {

    private static final String STORY = "Der Kahn lag am Dienstag quer im Kanal bei Mellnow und kam nicht los.\n\n";

    private static String furniture(String text) {
        Witness witness = Reader.read(List.of(Input.text("a.txt", text)), ReadOptions.defaults())
                .witnesses()
                .get(0);
        StringBuilder out = new StringBuilder();
        witness.layout().furniture().forEach(span -> out.append(span.of(text)).append('|'));
        return out.toString();
    }

    /** Broken before each word that would not fit. */
    private static String wrapped(String words) {
        StringBuilder out = new StringBuilder();
        int width = 0;
        for (String word : words.split(" ")) {
            boolean fits = width + 1 + word.length() <= 48;
            out.append(out.isEmpty() ? "" : fits ? " " : "\n").append(word);
            width = fits && width > 0 ? width + 1 + word.length() : word.length();
        }
        return out.toString();
    }

    @Test
    void a_line_of_the_newsletter_may_be_broken() {
        String text = STORY + "Unser Newsletter bringt Ihnen die Nachrichten vom Fluss\njeden Morgen ins Haus.\n";

        assertThat(furniture(text)).contains("Unser Newsletter").contains("ins Haus.");
        assertThat(furniture(text)).doesNotContain("Kahn");
    }

    @Test
    void so_may_a_phrase_of_two_words() {
        String text = STORY + "Lesen Sie\nauch: Warum die Schleuse seit Jahren klemmt.\n";

        assertThat(furniture(text)).contains("Lesen Sie").contains("klemmt.");
    }

    @Test
    void in_a_text_wrapped_throughout_too() {
        String text = wrapped(
                        "Der Kahn lag am Dienstag quer im Kanal bei Mellnow und kam trotz aller Mühe der Schlepper bis"
                                + " zum Abend nicht mehr los. Was der Kapitän dazu sagt, bleibt offen. Er schläft dort. Lesen"
                                + " Sie auch: Warum die alte Schleuse schon seit vielen Jahren klemmt und wer das bezahlt.")
                + "\n";

        assertThat(furniture(text)).contains("Lesen\nSie auch").contains("bezahlt.");
        assertThat(furniture(text)).doesNotContain("Kapitän");
    }

    @Test
    void what_follows_keeps_its_order() {
        String text = STORY + "Lesen Sie\nauch: Warum die Schleuse klemmt.\n\n" + STORY
                + "Folgen Sie uns auf Instagram und abonnieren Sie den Newsletter jetzt kostenlos.\n";

        assertThat(furniture(text)).containsSubsequence("Lesen Sie", "klemmt.", "Newsletter");
    }

    @Test
    void a_sentence_of_the_story_that_is_broken_stays() {
        String text = STORY + "Die Reederei schickte am Abend einen Schlepper aus\ndem Hafen von Tornow.\n";

        assertThat(furniture(text)).isEmpty();
    }

    @Test
    void a_text_of_nothing_else_is_read_in_time() {
        StringBuilder text = new StringBuilder(STORY);
        for (int i = 0; i < 20_000; i++) {
            text.append("Lesen Sie\nauch: Warum die Schleuse Nummer ").append(i).append(" seit Jahren klemmt.\n\n");
        }

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(furniture(text.toString()))
                        .contains("Lesen Sie|auch: Warum die Schleuse Nummer 19999"));
    }
}
