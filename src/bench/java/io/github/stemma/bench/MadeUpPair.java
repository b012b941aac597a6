package io.github.stemma.bench;

import io.github.stemma.model.Text;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.seed.Lexicon;
import io.github.stemma.seed.Weigher;
import io.github.stemma.tokenize.Tokenizer;
import io.github.stemma.tokenize.ZipfBackground;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two made-up texts of which the second has a third of its sentences from the first, as far as before the seeds. */
@State(Scope.Benchmark)
public class MadeUpPair {

    /** Characters of each text. */
    @Param({"5000", "1000000"})
    public int characters;

    String a = "";
    String b = "";
    List<Text> texts = List.of();

    /** The two with bits per word. */
    public WeighedPair pair;

    @Setup
    public void make() {
        MadeUpText made = MadeUpText.ofStories();
        List<String> first = made.sentences(characters, 1);
        a = MadeUpText.text(first);
        b = MadeUpText.text(made.borrowing(first, 1 / 3.0, 2));
        Tokenizer tokenizer = new Tokenizer();
        texts = Reader.read(inputs(), ReadOptions.defaults()).witnesses().stream()
                .map(tokenizer::text)
                .toList();
        Lexicon lexicon = new Lexicon(ZipfBackground.of(texts));
        pair = new Weigher().weigh(lexicon.code(texts.get(0)), lexicon.code(texts.get(1)));
    }

    List<Input> inputs() {
        return List.of(Input.text("a.txt", a), Input.text("b.txt", b));
    }
}
