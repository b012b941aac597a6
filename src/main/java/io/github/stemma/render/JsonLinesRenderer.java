package io.github.stemma.render;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One line for every pair of texts, in order of their ids; pairs that share nothing have no passages. */
final class JsonLinesRenderer implements Renderer {

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        Map<List<String>, List<Passage>> byPair = byPair(result.passages());
        List<Text> texts = result.texts();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Text a = texts.get(i);
                Text b = texts.get(j);
                List<Passage> passages = byPair.getOrDefault(List.of(a.id(), b.id()), List.of());
                PairLine.write(a, b, passages, List.of(), out);
            }
        }
    }

    static Map<List<String>, List<Passage>> byPair(List<Passage> passages) {
        Map<List<String>, List<Passage>> byPair = new HashMap<>();
        for (Passage passage : passages) {
            byPair.computeIfAbsent(List.of(passage.a().witness(), passage.b().witness()), pair -> new ArrayList<>())
                    .add(passage);
        }
        return byPair;
    }
}
