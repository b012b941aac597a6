package io.github.stemma.calibrate;

import io.github.stemma.align.Models;
import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.PassageScore;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Meanings;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.thesaurus.Thesauri;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints the passage figures over story folders, variants included: {@code StoryTable [FOLDER…]}; default is the test
 * resources' {@code stories}. With {@code -Dloso=true}, or without arguments, also with every learned decision learned
 * from all stories but the one that is scored; of two folders each is scored with what is learned on the other, too.
 * With {@code -Dthesaurus=true} words of nearly one meaning count, by the thesauri that are installed.
 */
public final class StoryTable {

    private static final Optional<Meanings> MEANINGS =
            Boolean.getBoolean("thesaurus") ? Optional.of(Thesauri.installed()) : Optional.empty();

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
        if (folders.size() == 2) {
            System.out.println("the first, learned on the second: "
                    + across(folders.get(1), folders.get(0)).line());
            System.out.println("the second, learned on the first: "
                    + across(folders.get(0), folders.get(1)).line());
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
        Learned learned = Learned.on(folders);
        PassageScore score = new PassageScore();
        for (String folder : folders) {
            for (GoldStory story : GoldStory.all(Path.of(folder))) {
                add(story, new Detector(DetectOptions.defaults(), learned.without(story.name())), score);
            }
        }
        return score;
    }

    /** The stories of one folder found with the models learned from another. */
    static PassageScore across(String from, String to) {
        Models models = learnedOn(List.of(from));
        PassageScore score = new PassageScore();
        for (GoldStory story : GoldStory.all(Path.of(to))) {
            add(story, new Detector(DetectOptions.defaults(), models), score);
        }
        return score;
    }

    /** The models learned from some folders. */
    static Models learnedOn(List<String> folders) {
        return Learned.on(folders).without("");
    }

    /** What the models are learned from. */
    private record Learned(
            List<Logistic.Example> gate,
            List<Logistic.Example> retold,
            List<Logistic.Example> partner,
            List<Logistic.Example> reworded) {

        static Learned on(List<String> folders) {
            List<Logistic.Example> gate = new ArrayList<>();
            List<Logistic.Example> retold = new ArrayList<>();
            for (String folder : folders) {
                gate.addAll(LearnGate.examples(folder));
                retold.addAll(LearnRetelling.examples(folder));
            }
            LearnRewordings.Examples sentences = LearnRewordings.examples(folders);
            return new Learned(gate, LearnRetelling.closed(retold, gate), sentences.partner(), sentences.reworded());
        }

        Models without(String story) {
            return new Models(
                    LearnGate.fit(gate, story).asList(),
                    LearnRetelling.fit(retold, story).asList(),
                    LearnRewordings.fit(partner, story).asList(),
                    LearnRewordings.fit(reworded, story).asList());
        }
    }

    private static void add(GoldStory story, Detector plain, PassageScore score) {
        Detector detector = MEANINGS.map(plain::knowing).orElse(plain);
        for (GoldStory variant : story.withVariants()) {
            GoldTexts texts = GoldTexts.of(RenderedStory.of(variant, RenderedStory.Times.SHOWN));
            score.add(texts.story(), texts.found(detector.detect(texts.texts()).passages()));
        }
    }
}
