package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import io.github.stemma.model.Witness;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of detection whatever the texts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DetectorLawsTest {

    private static final String STORM = """
            Ein schweres Gewitter hat am Dienstagabend in Oberlauben mehrere Dächer abgedeckt.
            Die Feuerwehr rückte zu 43 Einsätzen aus, verletzt wurde niemand.
            „Wir haben die ganze Nacht Planen gespannt“, sagte Kommandantin Jutta Wesselbrand.
            Der Schaden an der größten Scheune des Ortes beläuft sich auf 180.000 Euro.
            Die Bundesstraße bleibt bis Freitag gesperrt, weil entwurzelte Fichten über der Fahrbahn hängen.
            """;

    static Stream<String> stories() {
        return Stream.of("s01", "s05", "s14", "s24", "s28");
    }

    private static List<Text> story(String name) {
        GoldStory story = GoldStory.read(Path.of("src/test/resources/stories", name + ".json"));
        return GoldTexts.of(RenderedStory.of(story, RenderedStory.Times.SHOWN)).texts();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_order_of_the_arguments_changes_nothing(String name) {
        List<Text> texts = new ArrayList<>(story(name));
        Detector detector = new Detector(DetectOptions.defaults());
        Set<Set<Passage.Side>> forward = sides(detector.detect(texts).passages());
        Collections.reverse(texts);
        assertThat(sides(detector.detect(texts).passages())).isEqualTo(forward).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void exchanging_two_texts_exchanges_the_sides_and_keeps_every_figure(String name) {
        List<Text> texts = story(name);
        Detector detector = new Detector(DetectOptions.defaults());
        int shared = 0;
        for (int k = 1; k < texts.size(); k++) {
            List<Passage> one =
                    detector.detect(List.of(texts.get(0), texts.get(k))).passages();
            List<Passage> other =
                    detector.detect(List.of(texts.get(k), texts.get(0))).passages();
            assertThat(figures(other)).isEqualTo(figures(one));
            shared += one.size();
        }
        assertThat(shared).isPositive();
    }

    private static Set<List<Object>> figures(List<Passage> passages) {
        Set<List<Object>> out = new HashSet<>();
        passages.forEach(
                p -> out.add(List.of(Set.of(p.a(), p.b()), p.kind(), p.quote(), p.words(), p.bits(), p.evalue())));
        return out;
    }

    private static Set<Set<Passage.Side>> sides(List<Passage> passages) {
        Set<Set<Passage.Side>> out = new HashSet<>();
        passages.forEach(p -> out.add(Set.of(p.a(), p.b())));
        return out;
    }

    @Test
    void an_unrelated_text_changes_nothing() {
        List<Text> texts = new ArrayList<>(story("s01"));
        Detector detector = new Detector(DetectOptions.defaults());
        Set<Set<Passage.Side>> without = sides(detector.detect(texts).passages());
        assertThat(without).isNotEmpty();
        texts.add(renamed(Texts.of("The orchestra tuned quietly. Nobody noticed the cat beneath the piano.")
                .get(0)));
        assertThat(sides(detector.detect(texts).passages())).isEqualTo(without);
    }

    private static Text renamed(Text text) {
        var w = text.witness();
        return new Text(
                new Witness("w99", "zz", w.about(), w.text(), w.layout(), w.mentions(), w.marks()), text.tokens());
    }

    @Test
    void a_text_shares_all_of_itself() {
        List<Passage> passages = Texts.passages(STORM, STORM);
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).kind()).isEqualTo(Passage.Kind.VERBATIM);
        assertThat(passages.get(0).a().words().length())
                .isEqualTo(Texts.of(STORM).get(0).words());
    }

    static Stream<String> spellings() {
        return Stream.of(
                STORM.replace("„", "\"").replace("“", "\""),
                STORM.replace("„", "»").replace("“", "«"),
                STORM.replace("Gewitter", "Ge\u00adwitter").replace("Bundesstraße", "Bun\u00addes\u00adstra\u00adße"),
                STORM.replace("„", "“").replace("“", "”"),
                STORM.replace(", ", " , "),
                Normalizer.normalize(STORM, Normalizer.Form.NFD),
                Normalizer.normalize(STORM, Normalizer.Form.NFKD),
                STORM.toLowerCase(Locale.ROOT),
                STORM.toUpperCase(Locale.ROOT),
                STORM.replace("ß", "ss"),
                STORM.replace("180.000", "180\u202f000"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void spelling_changes_nothing(String spelt) {
        assertThat(spelt).isNotEqualTo(STORM);
        List<Passage> passages = Texts.passages(STORM, spelt);
        assertThat(passages).isNotEmpty();
        assertThat(passages.stream().mapToInt(Passage::words).sum())
                .isEqualTo(Texts.of(STORM).get(0).words());
        assertThat(passages).allMatch(p -> p.kind() == Passage.Kind.VERBATIM);
    }

    /** Umlauts spelt out are other letters, so the words are near forms; none is lost. */
    @Test
    void umlauts_spelt_out_lose_no_word() {
        String spelt =
                STORM.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Dächer", "Daecher");
        assertThat(spelt).isNotEqualTo(STORM);
        List<Passage> passages = Texts.passages(STORM, spelt);
        assertThat(passages.stream().mapToInt(Passage::words).sum())
                .isEqualTo(Texts.of(STORM).get(0).words());
    }

    @Test
    void edits_applied_to_one_give_the_other() {
        String edited = STORM.replace("schweres Gewitter", "heftiges Unwetter").replace("ganze Nacht", "halbe Nacht");
        List<Passage> passages = Texts.passages(STORM, edited);
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).kind()).isEqualTo(Passage.Kind.EDITED);
        assertThat(passages.get(0).words())
                .isBetween(
                        Texts.of(STORM).get(0).words() - 3,
                        Texts.of(STORM).get(0).words());
    }

    @Test
    void passages_that_changed_places_are_found() {
        List<String> lines = STORM.lines().toList();
        String turned = String.join("\n", lines.get(3), lines.get(4), lines.get(0), lines.get(1), lines.get(2));
        int words =
                Texts.passages(STORM, turned).stream().mapToInt(Passage::words).sum();
        assertThat(words).isEqualTo(Texts.of(STORM).get(0).words());
    }
}
