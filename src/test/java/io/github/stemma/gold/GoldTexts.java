package io.github.stemma.gold;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A rendered story as the stages see it.
 *
 * @param story the texts and the truth
 * @param texts read and tokenized, by path
 */
public record GoldTexts(RenderedStory story, List<Text> texts) {

    public static GoldTexts of(RenderedStory story) {
        List<Input> inputs = new ArrayList<>();
        story.files()
                .forEach((id, file) -> inputs.add(Input.text(file, story.texts().get(id))));
        Tokenizer tokenizer = new Tokenizer();
        List<Text> texts = Reader.read(inputs, ReadOptions.defaults()).witnesses().stream()
                .map(tokenizer::text)
                .toList();
        return new GoldTexts(story, texts);
    }

    /** The story's name of each witness, by the id that reading gave it. */
    public Map<String, String> names() {
        Map<String, String> byFile = new HashMap<>();
        story.files().forEach((id, file) -> byFile.put(file, id));
        Map<String, String> names = new HashMap<>();
        texts.forEach(text -> names.put(text.id(), byFile.get(text.witness().path())));
        return names;
    }

    /** Passages under the story's own names. */
    public List<PassageScore.Found> found(List<Passage> passages) {
        Map<String, String> names = names();
        return passages.stream()
                .map(p -> PassageScore.Found.of(
                        names.get(p.a().witness()), p.a().span(), names.get(p.b().witness()), p.b().span()))
                .toList();
    }
}
