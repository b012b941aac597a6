package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Passage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that say the same few phrases again and again, without the end of a sentence. */
class RepeatedWordsTest {

    private static final List<String> PHRASES = List.of(
            "der Rat hat am Montag die Brücke gesperrt",
            "die Kosten trägt das Land",
            "es ist nicht bekannt wie lange",
            "sagte der Bürgermeister");

    private static String repeated(int phrases, long seed) {
        StringBuilder text = new StringBuilder();
        new Random(seed)
                .ints(phrases, 0, PHRASES.size())
                .forEach(phrase -> text.append(PHRASES.get(phrase)).append(' '));
        return text.toString();
    }

    @Test
    @Timeout(20)
    void areComparedInSeconds() {
        assertThat(Texts.passages(repeated(26_000, 1), repeated(26_000, 2))).isNotEmpty();
    }

    @Test
    void areNoSentenceThatTellsAnotherInOtherWords() {
        String article = "Am Montag hat der Rat getagt und die Brücke sperren lassen. Die Kosten trägt das Land.";

        assertThat(Texts.passages(repeated(2_000, 1), article)).noneMatch(p -> p.kind() == Passage.Kind.REWORDED);
    }
}
