package io.github.stemma.calibrate;

import io.github.stemma.align.Models;
import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.PassageScore;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.tokenize.Tokenizer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What passages are worth in points: hundredths of recall of each kind of linked sentences and of precision; each false
 * character per 1,000 of independent texts costs one, each piece more per sentence ten. Stories are scored whole, without
 * variants.
 */
final class PassageTrial implements Trial {

    private final Map<String, List<GoldTexts>> sets = new LinkedHashMap<>();
    private final boolean anew;

    /**
     * @param anew whether what is learned is learned again each time, for each set on the other two; else it stays as in
     *     the tree
     */
    PassageTrial(boolean anew) {
        this.anew = anew;
        for (String set : SETS) {
            sets.put(
                    set,
                    GoldStory.all(Path.of(Trial.folder(set))).stream()
                            .map(story -> GoldTexts.of(RenderedStory.of(story, RenderedStory.Times.SHOWN)))
                            .toList());
        }
    }

    @Override
    public Result run() {
        Result result = new Result();
        Tokenizer tokenizer = new Tokenizer();
        sets.forEach((set, stories) -> {
            Models models = anew ? StoryTable.learnedOn(Trial.others(set)) : Models.defaults();
            Detector detector = new Detector(DetectOptions.defaults(), models);
            PassageScore all = new PassageScore();
            for (GoldTexts story : stories) {
                List<Text> texts = story.texts().stream()
                        .map(text -> tokenizer.text(text.witness()))
                        .toList();
                PassageScore one = new PassageScore();
                one.add(story.story(), story.found(detector.detect(texts).passages()));
                all.add(one);
                result.stories().put(set + "/" + story.story().name(), points(one));
            }
            result.sets().put(set, points(all));
        });
        return result;
    }

    private static double points(PassageScore score) {
        double recall = score.recall("verbatim") + score.recall("edited") + score.recall("reworded");
        return 100 * (recall + score.precision()) - score.falsePer1000() - 10 * (score.granularity() - 1);
    }
}
