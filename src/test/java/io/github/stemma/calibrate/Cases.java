package io.github.stemma.calibrate;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stories made ready for inference. */
final class Cases {

    /**
     * @param story the story it is a rendering or variant of; what is left out together
     * @param truth the truth
     * @param texts the texts
     * @param passages among them, true or detected
     * @param names story's name of each witness id
     */
    record Case(
            String story, RenderedStory truth, List<Text> texts, List<Passage> passages, Map<String, String> names) {

        private static final List<String> CLASSES =
                List.of("a-from-b", "b-from-a", "common-seen", "common-unseen", "independent");

        /** The place of the true relation among the five, by the story's names of two texts with a blank between, both ways round. */
        Map<String, Integer> trueClasses() {
            Map<String, Integer> classes = new HashMap<>();
            for (RenderedStory.TrueRelation r : truth.relations()) {
                int k = CLASSES.indexOf(r.verdict());
                classes.put(r.a() + " " + r.b(), k);
                classes.put(r.b() + " " + r.a(), k < 2 ? 1 - k : k);
            }
            return classes;
        }
    }

    private Cases() {}

    static List<Case> of(String folder, RenderedStory.Times times, boolean oracle) {
        return of(folder, times, oracle, new Detector(DetectOptions.defaults()));
    }

    static List<Case> of(String folder, RenderedStory.Times times, boolean oracle, Detector detector) {
        List<Case> cases = new ArrayList<>();
        for (GoldStory story : GoldStory.all(Path.of(folder))) {
            for (GoldStory variant : story.withVariants()) {
                cases.add(of(story.name(), GoldTexts.of(RenderedStory.of(variant, times)), oracle, detector));
            }
        }
        return cases;
    }

    static Case of(String story, GoldTexts gold, boolean oracle, Detector detector) {
        List<Passage> passages =
                oracle ? OraclePassages.of(gold) : detector.detect(gold.texts()).passages();
        return new Case(story, gold.story(), gold.texts(), passages, gold.names());
    }
}
