package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import io.github.stemma.model.Witness;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseProfileTest {

    private static final String HARBOUR =
            "The ferry leaves the old harbour at six. Gulls follow it past the breakwater. "
                    + "Most passengers sleep below deck. A boy counts the buoys aloud until his mother tells him to stop. ";

    private static final String BEES = "Beekeepers in the valley wrap their hives in straw before the first frost. "
            + "The colony forms a tight cluster around the queen and shivers to keep her warm. "
            + "A healthy cluster burns about fifteen kilograms of honey between October and March. "
            + "Opening the lid on a cold morning chills the brood and can kill the whole colony. ";

    private static final String BEES_RETOLD =
            "before the first frost arrives, straw is wrapped around hives by the valley "
                    + "beekeepers. around its queen the colony shivers in one tight cluster, which keeps her warm. between October "
                    + "and March some fifteen kilograms of honey are burned by a healthy cluster. whoever opens the lid on a cold "
                    + "morning may kill the colony, because the brood is chilled. ";

    private static final String CLOCKS = "Tower clocks lose a few seconds when the wind presses on the hands. "
            + "The sexton carries a brass key and winds the mechanism every Thursday. "
            + "Visitors hear the pendulum long before they see it. ";

    private static final String WELDING = "Apprentices practise vertical seams on scrap plates. "
            + "Undercut shows up as a groove beside the bead. "
            + "An inspector dyes each joint and looks for red lines under ultraviolet light. ";

    private static List<Text> texts(String... bodies) {
        List<Input> inputs = new ArrayList<>();
        for (int k = 0; k < bodies.length; k++) {
            inputs.add(Input.text("text" + k, bodies[k]));
        }
        List<Witness> witnesses =
                Reader.read(inputs, ReadOptions.defaults().withoutFurniture()).witnesses();
        return witnesses.stream().map(new Tokenizer()::text).toList();
    }

    private static List<Passage> found(List<Text> texts) {
        DetectOptions prose = DetectOptions.defaults().withProfile(DetectOptions.Profile.PROSE);
        return new Detector(prose).detect(texts).passages();
    }

    @Test
    void aRetoldParagraphIsOnePassage() {
        List<Text> texts = texts(HARBOUR + BEES + CLOCKS, WELDING + BEES_RETOLD);

        List<Passage> found = found(texts);

        assertThat(found).hasSize(1);
        Passage passage = found.get(0);
        assertThat(passage.kind()).isEqualTo(Passage.Kind.REWORDED);
        covers(passage.a().span().of(texts.get(0).witness().text()), BEES.strip());
        covers(passage.b().span().of(texts.get(1).witness().text()), BEES_RETOLD.strip());
    }

    /** Ends are cut back to near copies, so that a reworded end may be lost, but nothing else comes in. */
    private static void covers(String found, String paragraph) {
        assertThat(paragraph).contains(found);
        assertThat(found.length()).isGreaterThan(paragraph.length() * 3 / 4);
    }

    @Test
    void sentencesThatChangedPlacesHoldTogether() {
        String[] s = BEES_RETOLD.split("(?<=\\.) ");
        String shuffled = s[2] + " " + s[0] + " " + s[3] + " " + s[1] + " ";

        List<Passage> found = found(texts(HARBOUR + BEES + CLOCKS, WELDING + shuffled));

        assertThat(found).hasSize(1);
    }

    @Test
    void textsAboutOtherThingsShareNothing() {
        assertThat(found(texts(HARBOUR + BEES, CLOCKS + WELDING))).isEmpty();
    }

    @Test
    void theSameSubjectIsNoPassage() {
        String other = "Honey from the coast tastes of heather. Beekeepers there move their hives by boat. "
                + "Swarms settle in chimneys, and a queen sells for forty euros. ";

        assertThat(found(texts(HARBOUR + BEES + CLOCKS, other + WELDING))).isEmpty();
    }

    @Test
    void aCopiedParagraphIsVerbatimAndEndsWhereTheCopyEnds() {
        List<Text> texts = texts(HARBOUR + BEES + CLOCKS, WELDING + BEES + WELDING);

        List<Passage> found = found(texts);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Passage.Kind.VERBATIM);
        assertThat(found.get(0).a().span().of(texts.get(0).witness().text())).isEqualTo(BEES.strip());
    }

    @Test
    void exchangingTheTextsExchangesTheSides() {
        List<Passage> one = found(texts(HARBOUR + BEES + CLOCKS, WELDING + BEES_RETOLD));
        List<Passage> other = found(texts(WELDING + BEES_RETOLD, HARBOUR + BEES + CLOCKS));

        assertThat(other).hasSameSizeAs(one);
        for (int k = 0; k < one.size(); k++) {
            assertThat(other.get(k).a().span()).isEqualTo(one.get(k).b().span());
            assertThat(other.get(k).b().span()).isEqualTo(one.get(k).a().span());
            assertThat(other.get(k).words()).isEqualTo(one.get(k).words());
            assertThat(other.get(k).bits()).isEqualTo(one.get(k).bits());
        }
    }

    @Test
    void theSameTextsGiveTheSamePassages() {
        String a = HARBOUR + BEES + CLOCKS;
        String b = WELDING + BEES_RETOLD + CLOCKS;

        assertThat(found(texts(a, b))).isEqualTo(found(texts(a, b)));
    }

    @Test
    void anUnrelatedTextChangesNothing() {
        List<Passage> two = found(texts(HARBOUR + BEES, WELDING + BEES_RETOLD));
        List<Passage> three = found(texts(HARBOUR + BEES, WELDING + BEES_RETOLD, CLOCKS));

        assertThat(three).isEqualTo(two);
    }

    @Test
    void everyWordGoesWithOneWordInsideThePassage() {
        for (Passage passage : found(texts(HARBOUR + BEES + CLOCKS, WELDING + BEES_RETOLD))) {
            List<Integer> a = passage.pairs().stream().map(Passage.WordPair::a).toList();
            List<Integer> b = passage.pairs().stream().map(Passage.WordPair::b).toList();
            assertThat(a)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(passage.a().words()::contains);
            assertThat(b).doesNotHaveDuplicates().allMatch(passage.b().words()::contains);
            assertThat(passage.words()).isEqualTo(a.size()).isGreaterThan(20);
        }
    }

    @Test
    void emptyTextsAreNoTrouble() {
        assertThat(found(texts("", "..."))).isEmpty();
        assertThat(found(texts("One.", "One."))).isEmpty();
    }
}
