package io.github.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Text;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one word that two texts have in common is worth. */
class WordWeightTest {

    private static double weight(String word, boolean quoted) {
        String body = "Am Abend schloss die Gemeinde den Steg, weil das Geld fehlt, in Bad Tal sind 74 Bretter faul.\n";
        Text text = new Tokenizer()
                .text(Reader.read(List.of(Input.text("a.txt", body)), ReadOptions.defaults())
                        .witnesses()
                        .get(0));
        for (int at = 0; at < text.words(); at++) {
            if (text.tokens().fold(at).equals(word)) {
                return WordWeight.of(text, at, quoted);
            }
        }
        throw new IllegalArgumentException(word);
    }

    @Test
    void aWordOfTheMatterIsOne() {
        assertThat(weight("gemeinde", false)).isEqualTo(1);
        assertThat(weight("schloss", false)).isEqualTo(1);
        assertThat(weight("74", false)).isEqualTo(1);
    }

    @Test
    void aShortWordWithoutACapitalIsLess() {
        assertThat(weight("den", false)).isEqualTo(0.35);
        assertThat(weight("tal", false)).isEqualTo(1);
    }

    @Test
    void insideQuotationMarksAPartIsLeft() {
        assertThat(weight("gemeinde", true)).isEqualTo(0.3);
        assertThat(weight("den", true)).isBetween(0.1, 0.11);
    }
}
