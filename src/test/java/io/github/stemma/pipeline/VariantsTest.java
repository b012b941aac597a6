package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.collate.Collator;
import io.github.stemma.family.Families;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Family;
import io.github.stemma.model.Text;
import io.github.stemma.model.Variant;
import io.github.stemma.model.Variant.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an editor changed is called by its name: one change to the report, one type of variant. */
class VariantsTest {

    private static final String REPORT = Sample.report(0, 8);

    /** The variants between the report and what an editor made of it. */
    private static List<Variant> variants(String edited) {
        return variants(REPORT, edited);
    }

    private static List<Variant> variants(String report, String edited) {
        List<Text> texts = Sample.empty()
                .with("a.txt", "title: eins", report)
                .with("b.txt", "title: zwei", edited)
                .texts();
        List<Family> families = Families.of(
                texts, new Detector(DetectOptions.defaults()).detect(texts).passages());
        assertThat(families).hasSize(1);
        Collation collation = Collator.collate(families.get(0), texts);
        return collation.variants();
    }

    private static Variant only(List<Variant> variants, Type type) {
        assertThat(variants).extracting(Variant::type).containsOnly(type);
        return variants.get(0);
    }

    @Test
    void theSameTextHasNone() {
        assertThat(variants(REPORT)).isEmpty();
    }

    @Test
    void aNumber() {
        Variant variant = only(variants(REPORT.replace("410.000", "140.000")), Type.NUMBER);

        assertThat(variant.wordsA().length()).isEqualTo(1);
        assertThat(variant.marked()).isEqualTo(-1);
    }

    @Test
    void aName() {
        only(variants(REPORT.replace("Grünache", "Grümache")), Type.NAME);
    }

    @Test
    void otherWords() {
        only(variants(REPORT.replace("am Montagabend", "kurzerhand vorgestern")), Type.WORDING);
    }

    @Test
    void aFunctionWordMore() {
        only(variants(REPORT.replace("waren an drei", "waren da an drei")), Type.FUNCTION_WORD);
    }

    @Test
    void wordsLess() {
        Variant variant = only(variants(REPORT.replace("in einer Sondersitzung ", "")), Type.ADDED);

        assertThat(variant.marked()).isEqualTo(0);
        assertThat(variant.wordsB().isEmpty()).isTrue();
    }

    @Test
    void theMoodOfReportedSpeech() {
        String said = REPORT.replace("Ein Gutachter aus Innsbruck soll", "Ein Gutachter aus Innsbruck solle");
        Variant variant = only(variants(said), Type.MOOD);

        assertThat(variant.marked()).isEqualTo(1);
    }

    @Test
    void aWeakVerbInTheSubjunctive() {
        String german = REPORT + " Die Gemeinde plant eine zweite Brücke über den Fluss weiter unten im Tal.";

        assertThat(only(variants(german, german.replace("plant", "plane")), Type.MOOD)
                        .marked())
                .isEqualTo(1);
    }

    @Test
    void austrianAndGermanWords() {
        String german = REPORT
                + " Seit Januar war die Brücke in der Ortschaft zweimal gesperrt, beklagen die Anwohner seit langem.";
        List<Variant> variants =
                variants(german, german.replace("Januar", "Jänner").replace("Anwohner", "Anrainer"));

        assertThat(variants).hasSize(2);
        assertThat(only(variants, Type.LOCALISATION).marked()).isEqualTo(1);
    }

    @Test
    void sentencesLessInTheMiddleAndAtTheEnd() {
        List<Variant> middle = variants(Sample.report(0, 3) + " " + Sample.report(5, 8));
        List<Variant> end = variants(Sample.report(0, 6));

        assertThat(only(middle, Type.SENTENCE).marked()).isEqualTo(0);
        assertThat(only(end, Type.TAIL).marked()).isEqualTo(0);
    }

    @Test
    void aCreditMore() {
        assertThat(variants(REPORT + "\n\n(APA)")).extracting(Variant::type).containsOnly(Type.CREDIT);
    }

    @Test
    void bothWaysRound() {
        String edited = REPORT.replace("soll noch", "solle noch").replace("410.000", "140.000");
        List<Variant> there = variants(REPORT, edited);
        List<Variant> back = variants(edited, REPORT);

        assertThat(back)
                .extracting(Variant::type)
                .containsExactlyElementsOf(there.stream().map(Variant::type).toList());
        assertThat(back)
                .extracting(Variant::wordsA)
                .containsExactlyElementsOf(there.stream().map(Variant::wordsB).toList());
    }
}
