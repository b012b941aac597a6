package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.arrow;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.family.Families;
import io.github.stemma.model.Family;
import io.github.stemma.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder is grouped into stories before anything is traced: by passages, and by who is named. */
class GroupingTest {

    private static final String OWN = " Im Gasthaus am Brückenkopf fürchtet Wirtin Rosa Egger um ihr Geschäft mit den"
            + " Wanderern. Seit dem Morgen hat sie neun Absagen von Reisegruppen gezählt und zwei Kellner nach Hause"
            + " geschickt. Der Alpenverein bietet an, den alten Steig am Westhang bis zum Wochenende begehbar zu machen.";

    private static List<Family> families(Sample sample) {
        List<Text> texts = sample.texts();
        return Families.of(
                texts, new Detector(DetectOptions.defaults()).detect(texts).passages());
    }

    private static Sample citing(String outlet) {
        return Sample.empty()
                .with("a.txt", "outlet: " + outlet, OWN.trim())
                .with("b.txt", "outlet: tirol24.at", "Das berichtet die „" + outlet + "“. " + Sample.report(0, 6))
                .with("c.txt", "outlet: Grünacher Anzeiger", Sample.report(1, 7));
    }

    @Test
    void aTextThatIsNamedBelongsToTheStoryThoughNothingIsShared() {
        assertThat(families(citing("Hinterthaler Zeitung"))).hasSize(1);
        assertThat(families(citing("APA"))).hasSize(2);
        assertThat(families(citing("Hinterthaler Zeitung")
                        .with("d.txt", "outlet: Hinterthaler Zeitung", "Der Trachtenverein lädt am Samstag zum Tanz.")))
                .as("two texts of that paper: which one is meant is not said")
                .hasSize(3);
        assertThat(arrow(citing("APA").trace(), "w1", "w3")).isLessThan(0.5);
    }

    @Test
    void eachStoryOfAFolderIsItsOwn() {
        Sample folder = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 7))
                .with("b.txt", "outlet: Wendtaler Bote", Report.DAIRY.of(0, 1, 2, 3, 4, 5, 6))
                .with("c.txt", "outlet: Grünacher Anzeiger", Sample.report(1, 8))
                .with("d.txt", "outlet: Rheinauer Anzeiger", Report.DAIRY.of(0, 1, 3, 4, 5, 7, 8))
                .with("e.txt", "outlet: tirol24.at", OWN.trim());

        assertThat(families(folder).stream().map(Family::witnesses))
                .containsExactly(List.of("w1", "w3"), List.of("w2", "w4"), List.of("w5"));
    }

    @Test
    void whatPassagesJoinByWayOfAThirdIsOneStory() {
        Sample chain = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung", Sample.report(0, 4))
                .with("b.txt", "outlet: tirol24.at", Sample.report(0, 8))
                .with("c.txt", "outlet: Grünacher Anzeiger", Sample.report(4, 8));

        assertThat(families(chain)).hasSize(1);
        assertThat(families(
                        new Sample(List.of(chain.inputs().get(0), chain.inputs().get(2)))))
                .hasSize(2);
    }
}
