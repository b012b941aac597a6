package io.github.stemma.pipeline.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.PassageScore;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Passage;
import io.github.stemma.model.ScanPair;
import io.github.stemma.model.ScanPassage;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scan of all gold stories together beside the truth and beside the pairwise detector. */
class ScanAgreementTest {

    @TempDir
    Path folder;

    @Test
    void scanFindsTheNearCopiesThatTheDetectorFinds() throws IOException {
        PassageScore score = new PassageScore();
        PassageScore detected = new PassageScore();
        Map<String, List<PassageScore.Found>> byStory = new HashMap<>();
        List<RenderedStory> stories = stories();
        List<ScanPair> pairs = scan(stories);
        long strangers = 0;
        for (ScanPair pair : pairs) {
            String story = story(pair.a());
            if (!story.equals(story(pair.b()))) {
                strangers++;
                continue;
            }
            byStory.computeIfAbsent(story, x -> new ArrayList<>()).addAll(found(pair));
        }
        long[] agreement = new long[2];
        for (RenderedStory story : stories) {
            List<PassageScore.Found> mine = byStory.getOrDefault(story.name(), List.of());
            GoldTexts texts = GoldTexts.of(story);
            List<Passage> passages =
                    new Detector(DetectOptions.defaults()).detect(texts.texts()).passages();
            List<PassageScore.Found> near = texts.found(passages.stream()
                    .filter(p -> p.kind() != Passage.Kind.REWORDED)
                    .toList());
            score.add(story, mine);
            detected.add(story, texts.found(passages));
            for (PassageScore.Found f : near) {
                agreement[1] += f.spanA().length();
                agreement[0] += Math.min(
                        f.spanA().length(),
                        mine.stream()
                                .filter(m -> m.a().equals(f.a()) && m.b().equals(f.b()))
                                .mapToInt(m -> m.spanA().overlap(f.spanA()))
                                .sum());
            }
        }
        double agrees = (double) agreement[0] / agreement[1];
        System.out.println("scan     " + score.line());
        System.out.println("detector " + detected.line());
        System.out.printf(Locale.ROOT, "of the detector's verbatim and edited characters scan has %.3f%n", agrees);

        assertThat(score.recall("verbatim")).isGreaterThan(.98);
        assertThat(score.recall("edited")).isGreaterThan(.84);
        assertThat(agrees).isGreaterThan(.88);
        // stories by one hand about like events: two ships, two bridges
        assertThat(strangers).isLessThan(10);
    }

    private static String story(String path) {
        return path.split("/")[path.split("/").length - 2];
    }

    private static String witness(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".txt", "");
    }

    private static List<PassageScore.Found> found(ScanPair pair) {
        List<PassageScore.Found> found = new ArrayList<>();
        for (ScanPassage passage : pair.passages()) {
            found.add(PassageScore.Found.of(witness(pair.a()), passage.a(), witness(pair.b()), passage.b()));
        }
        return found;
    }

    /** Offsets of these stories count the same in UTF-16 and in code points: checked where they are written. */
    private List<ScanPair> scan(List<RenderedStory> stories) throws IOException {
        for (RenderedStory story : stories) {
            Path own = Files.createDirectory(folder.resolve(story.name()));
            for (Map.Entry<String, String> text : story.texts().entrySet()) {
                String words = text.getValue();
                assertThat(words.codePointCount(0, words.length())).isEqualTo(words.length());
                Files.writeString(own.resolve(text.getKey() + ".txt"), words);
            }
        }
        List<ScanPair> pairs = new ArrayList<>();
        ScanOptions options = ScanOptions.defaults(ReadOptions.defaults(), 2, 1 << 30, folder);
        new Scan(options, ScanProgress.silent()).run(List.of(Input.place(folder.toString())), pairs::add);
        return pairs;
    }

    private static List<RenderedStory> stories() throws IOException {
        return GoldStory.all(Path.of("src/test/resources/stories")).stream()
                .map(story -> RenderedStory.of(story, RenderedStory.Times.SHOWN))
                .toList();
    }
}
