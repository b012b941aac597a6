package io.github.stemma.align.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Coded;
import io.github.stemma.model.Text;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.seed.Lexicon;
import io.github.stemma.tokenize.Tokenizer;
import io.github.stemma.tokenize.ZipfBackground;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {

    /** The sentences of a text, cut at three to five words. */
    private static List<String> cut(String body) {
        Text text = new Tokenizer()
                .text(Reader.read(
                                List.of(Input.text("text", body)),
                                ReadOptions.defaults().withoutFurniture())
                        .witnesses()
                        .get(0));
        Coded coded = new Lexicon(ZipfBackground.of(List.of(text))).code(text);
        Units units = new Units(coded, new ProseOptions.Cut(3, 5));
        List<String> out = new ArrayList<>();
        for (int u = 0; u < units.count(); u++) {
            out.add(text.tokens().text(units.words(u, u)).of(body));
        }
        return out;
    }

    @Test
    void aMarkAndWhiteSpaceEndASentenceWhateverFollows() {
        assertThat(cut("a b c. d e f? g h i")).containsExactly("a b c", "d e f", "g h i");
    }

    @Test
    void aClosingMarkMayStandBetween() {
        assertThat(cut("a b c.\" d e f.) g h i")).containsExactly("a b c", "d e f", "g h i");
    }

    @Test
    void aMarkInsideAWordEndsNothing() {
        assertThat(cut("a b 3.5 c. d e f")).containsExactly("a b 3.5 c", "d e f");
    }

    @Test
    void lineEndsSayNothing() {
        assertThat(cut("a b\nc d\n\ne. f g h")).containsExactly("a b\nc d\n\ne", "f g h");
    }

    @Test
    void tooFewWordsGoWithTheNext() {
        assertThat(cut("a. b. c d. e f g")).containsExactly("a. b. c d", "e f g");
    }

    @Test
    void theRestMayBeShort() {
        assertThat(cut("a b c. d")).containsExactly("a b c", "d");
    }

    @Test
    void tooManyWordsAreCut() {
        assertThat(cut("a b c d e f g h i j k")).containsExactly("a b c d e", "f g h i j", "k");
    }
}
