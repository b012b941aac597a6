package io.github.stemma.calibrate;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.PassageScore;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints the passage figures over story folders, variants included: {@code StoryTable [--each] FOLDER…}; default is the
 * test resources' {@code stories}.
 */
public final class StoryTable {

    private StoryTable() {}

    public static void main(String[] args) {
        List<String> folders = args.length == 0 ? List.of("src/test/resources/stories") : List.of(args);
        for (String folder : folders) {
            System.out.println(
                    folder + ": " + score(folder, DetectOptions.defaults()).line());
        }
    }

    static PassageScore score(String folder, DetectOptions options) {
        PassageScore score = new PassageScore();
        for (GoldStory story : GoldStory.all(Path.of(folder))) {
            for (GoldStory variant : story.withVariants()) {
                GoldTexts texts = GoldTexts.of(RenderedStory.of(variant, RenderedStory.Times.SHOWN));
                score.add(
                        texts.story(),
                        texts.found(new Detector(options).detect(texts.texts()).passages()));
            }
        }
        return score;
    }
}
