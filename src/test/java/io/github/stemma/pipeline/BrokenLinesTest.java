package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrapping lines and breaking words at their ends changes nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenLinesTest {

    @ParameterizedTest
    @CsvSource({"s01, 34, -", "s14, 60, -", "s14, 45, \u00ad", "s24, 72, -", "s28, 50, \u2010"})
    void a_text_with_broken_words_is_the_unbroken_one(String name, int width, String hyphen) {
        GoldStory story = GoldStory.read(Path.of("src/test/resources/stories", name + ".json"));
        int looked = 0;
        for (String text :
                RenderedStory.of(story, RenderedStory.Times.NONE).texts().values()) {
            String flowing = text.replaceFirst("(?s)\\A---\n.*?\n---\n", "").strip();
            String wrapped = String.join(
                    "\n\n",
                    flowing.lines()
                            .filter(line -> !line.isBlank())
                            .map(line -> wrap(line, width, hyphen))
                            .toList());
            assertThat(wrapped).contains(hyphen + "\n");

            List<Text> texts = Texts.of(flowing, wrapped);
            if (!texts.get(0).witness().layout().furniture().isEmpty()) {
                continue; // furniture is known by whole words only
            }
            looked++;

            assertThat(folds(texts.get(1))).isEqualTo(folds(texts.get(0)));
            List<Passage> passages =
                    new Detector(DetectOptions.defaults()).detect(texts).passages();
            assertThat(passages).hasSize(1).allMatch(p -> p.kind() == Passage.Kind.VERBATIM);
            Span whole = new Span(0, texts.get(0).words());
            assertThat(passages.get(0).a().words()).isEqualTo(whole);
            assertThat(passages.get(0).b().words()).isEqualTo(whole);
        }
        assertThat(looked).isPositive();
    }

    private static List<String> folds(Text text) {
        return IntStream.range(0, text.words()).mapToObj(text.tokens()::fold).toList();
    }

    /** Lines of at most so many characters, full to the last, as an old typesetter without a dictionary would have them. */
    private static String wrap(String paragraph, int width, String hyphen) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            String rest = word;
            int room = width - line.length() - (line.length() > 0 ? 1 : 0);
            if (rest.length() > room) {
                int cut = cut(rest, room - 1);
                if (cut > 0) {
                    line.append(line.length() > 0 ? " " : "")
                            .append(rest, 0, cut)
                            .append(hyphen);
                    rest = rest.substring(cut);
                }
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    /** The last place between small letters, at most {@code most} letters in, that leaves two on each side; 0 for none. */
    private static int cut(String word, int most) {
        if (word.contains("-")) {
            return 0;
        }
        for (int cut = Math.min(most, word.length() - 2); cut >= 2; cut--) {
            boolean small = IntStream.range(cut - 2, cut + 2).allMatch(i -> Character.isLowerCase(word.charAt(i)));
            if (small && !word.substring(cut).matches("(und|oder|bzw|sowie|and|or)\\P{L}*")) {
                return cut;
            }
        }
        return 0;
    }

    /** Every two words stand there so often that nowhere an alignment would begin. */
    @Test
    void a_text_that_only_repeats_itself_is_itself() {
        String text = "Die Fähre legt heute wegen Niedrigwasser nicht ab. ".repeat(12);

        List<Text> texts = Texts.of(text, text);
        List<Passage> passages =
                new Detector(DetectOptions.defaults()).detect(texts).passages();

        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).a().words())
                .isEqualTo(new Span(0, texts.get(0).words()));
    }

    @Test
    void one_broken_word_in_a_text_that_is_not_wrapped_is_one_word() {
        List<Text> texts = Texts.of(
                "Die Bundesregierung will die Förderung der Windkraft auf See verdoppeln und das Netz ausbauen.",
                "Die Bundesregie-\nrung will die Förderung der Windkraft auf See verdoppeln und das Netz ausbauen.");

        assertThat(folds(texts.get(1))).isEqualTo(folds(texts.get(0)));
        assertThat(texts.get(1).witness().layout().paragraphs()).hasSize(1);
    }
}
