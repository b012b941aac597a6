package io.github.stemma.calibrate;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Text;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.seed.Lexicon;
import io.github.stemma.seed.Weigher;
import io.github.stemma.tokenize.ZipfBackground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The pairs of gold stories as examples of texts that depend on one another or do not; grouped by story. */
final class PairExamples {

    private PairExamples() {}

    /**
     * @param folder of stories
     * @param features of a pair
     */
    static List<Logistic.Example> of(String folder, Function<WeighedPair, double[]> features) {
        List<Logistic.Example> out = new ArrayList<>();
        for (GoldStory story : GoldStory.all(Path.of(folder))) {
            GoldTexts gold = GoldTexts.of(RenderedStory.of(story, RenderedStory.Times.SHOWN));
            Lexicon lexicon = new Lexicon(ZipfBackground.of(gold.texts()));
            Map<String, Coded> coded = new HashMap<>();
            for (Text text : gold.texts()) {
                coded.put(gold.names().get(text.id()), lexicon.code(text));
            }
            for (RenderedStory.TrueRelation r : gold.story().relations()) {
                WeighedPair pair = new Weigher().weigh(coded.get(r.a()), coded.get(r.b()));
                boolean y = !r.verdict().equals("independent");
                String label = story.name() + " " + r.a() + "-" + r.b() + " " + r.words();
                out.add(new Logistic.Example(features.apply(pair), y, 1, story.name(), label));
            }
        }
        return out;
    }
}
