package io.github.stemma.pipeline;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Short ways to texts and passages for tests. */
final class Texts {

    private Texts() {}

    /** Texts read from memory, {@code w1}, {@code w2}, … in the order given. */
    static List<Text> of(String... texts) {
        List<Input> inputs = new ArrayList<>();
        for (String text : texts) {
            inputs.add(Input.text("t" + (char) ('a' + inputs.size()), text));
        }
        Tokenizer tokenizer = new Tokenizer();
        return Reader.read(inputs, ReadOptions.defaults()).witnesses().stream()
                .map(tokenizer::text)
                .toList();
    }

    static List<Passage> passages(String... texts) {
        return new Detector(DetectOptions.defaults()).detect(of(texts)).passages();
    }

    /** The words of each side of each passage, as they stand in the texts. */
    static List<String> sides(List<Text> texts, List<Passage> passages) {
        List<String> out = new ArrayList<>();
        for (Passage p : passages) {
            for (Passage.Side side : List.of(p.a(), p.b())) {
                Text text = texts.stream()
                        .filter(t -> t.id().equals(side.witness()))
                        .findFirst()
                        .orElseThrow();
                out.add(side.span().of(text.witness().text()));
            }
        }
        return out;
    }
}
