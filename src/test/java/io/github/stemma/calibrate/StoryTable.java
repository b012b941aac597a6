package io.github.stemma.calibrate;

import io.github.stemma.align.Models;
import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.PassageScore;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints the passage figures over story folders, variants included: {@code StoryTable [FOLDER…]}; default is the test
 * resources' {@code stories}. With {@code -Dloso=true}, or without arguments, also with every learned decision learned
 * from all stories but the one that is scored.
 */
public final class StoryTable {

    private StoryTable() {}

    public static void main(String[] args) {
        List<String> folders = args.length == 0 ? List.of("src/test/resources/stories") : List.of(args);
        for (String folder : folders) {
            System.out.println(
                    folder + ": " + score(folder, DetectOptions.defaults()).line());
        }
        if (args.length == 0 || Boolean.getBoolean("loso")) {
            System.out.println("leaving one story out: " + leaveOneOut(folders).line());
        }
    }

    static PassageScore score(String folder, DetectOptions options) {
        PassageScore score = new PassageScore();
        for (GoldStory story : GoldStory.all(Path.of(folder))) {
            add(story, new Detector(options), score);
        }
        return score;
    }

    /** Each story found with the models learned from all others. */
    static PassageScore leaveOneOut(List<String> folders) {
        List<Logistic.Example> gate = new ArrayList<>();
        List<Logistic.Example> reworded = new ArrayList<>();
        List<GoldStory> stories = new ArrayList<>();
        for (String folder : folders) {
            gate.addAll(LearnGate.examples(folder));
            reworded.addAll(LearnRewordings.examples(folder, Models.defaults()));
            stories.addAll(GoldStory.all(Path.of(folder)));
        }
        PassageScore score = new PassageScore();
        for (GoldStory story : stories) {
            Models models = new Models(
                    LearnGate.fit(gate, story.name()).asList(),
                    LearnRewordings.fit(reworded, story.name()).asList());
            add(story, new Detector(DetectOptions.defaults(), models), score);
        }
        return score;
    }

    private static void add(GoldStory story, Detector detector, PassageScore score) {
        for (GoldStory variant : story.withVariants()) {
            GoldTexts texts = GoldTexts.of(RenderedStory.of(variant, RenderedStory.Times.SHOWN));
            score.add(texts.story(), texts.found(detector.detect(texts.texts()).passages()));
        }
    }
}
