package io.github.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Problem;
import io.github.stemma.model.Witness;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Inputs made to exhaust the stack, the memory or the patience of a reader. */
@Timeout(30)
class HostileInputTest {

    private static Reading read(String name, String content, long maxBytes) {
        return Reader.read(
                List.of(Input.stream(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))),
                ReadOptions.defaults().withMaxBytes(maxBytes));
    }

    @Test
    void thousandsOfCommentsBeforeTheFirstElementArePassedOver() {
        String page = "<!---->".repeat(1_100) + "<html><body><p>" + "Der Rat tagt am Montag, heißt es. ".repeat(4);

        assertThat(read("page", page, 1 << 20).witnesses()).hasSize(1);
        assertThat(read("text", "<!---->".repeat(3_000) + "Text.", 1 << 20).problems())
                .isEmpty();
        assertThat(read("text", "<?x?>".repeat(3_000) + "Text.", 1 << 20).problems())
                .isEmpty();
    }

    @Test
    void elementsInElementsInElementsAreReadInLinearTime() {
        String page = "<html><body>" + "<div>".repeat(400_000) + "<p>" + "Der Rat tagt am Montag, heißt es. ".repeat(4);

        assertThat(read("page.html", page, 4 << 20).witnesses()).hasSize(1);
    }

    @Test
    void manyTeasersAreTakenOutOfAPageInLinearTime() {
        String article = "<article><p>" + "Der Rat tagt am Montag, heißt es. ".repeat(4) + "</article>";
        String beside = "<html><body>" + "<i>a</i><div class=teaser>x</div>".repeat(400_000) + article;
        String nested = "<html><body>" + "<div class=teaser>".repeat(400_000) + article;

        assertThat(read("beside.html", beside, 32 << 20).witnesses()).hasSize(1);
        assertThat(read("nested.html", nested, 32 << 20).witnesses()).hasSize(1);
    }

    @Test
    void manyNamesInOneLongLineAreFoundInLinearTime() {
        String line = ("Der Rat der Stadt tagt am Montag, sagte er der dpa. " + "Die Brücke ist zu. ".repeat(9))
                .repeat(20_000);

        assertThat(read("a.txt", line, 16 << 20).witnesses()).hasSize(1);
    }

    @Test
    void bracketsInBracketsInFrontMatterAreOneValue() {
        String text = "---\ncredit: " + "[".repeat(200_000) + "]".repeat(200_000) + "\n---\nDer Rat tagt.\n";

        Witness witness = read("a.txt", text, 1 << 20).witnesses().get(0);

        assertThat(witness.layout().paragraphs()).hasSize(1);
    }

    @Test
    void blanksInATelexCostNoMoreThanOtherCharacters() {
        String telex = "\u0001bdt0001\u0002Der Rat" + " ".repeat(500_000) + "tagt =\u0003";

        assertThat(read("a.dat", telex, 1 << 20).witnesses())
                .hasSize(1)
                .extracting(Witness::text)
                .allMatch(text -> text.startsWith("Der Rat") && text.endsWith("tagt"));
    }

    @Test
    void whatIsWrongWithATableIsSaidWithoutNamesOfClasses() {
        assertThat(read("a.csv", "id,text\n1,\"Der Rat tagt.\n2,b\n", 1 << 16).problems())
                .extracting(Problem::message)
                .singleElement()
                .matches(message -> message.startsWith("broken table: ") && !message.contains("Exception"));
    }

    @Test
    void aQuotationMarkLeftOpenInATableEndsAtTheBound() {
        String table = "id,text\n1,Der Rat tagt.\n2,\"" + "wort ".repeat(100_000);

        Reading reading = read("a.csv", table, 1 << 16);

        assertThat(reading.witnesses()).extracting(Witness::path).containsExactly("a.csv#1");
        assertThat(reading.problems())
                .extracting(Problem::message)
                .allMatch(message -> message.contains("larger than"));
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void elementsCountForTheBoundWithoutCharacters() {
        String feed = "<rss><item><title>Rat</title>" + "<a/>".repeat(100_000) + "</item></rss>";

        assertThat(read("a.xml", feed, 1 << 20).problems())
                .extracting(Problem::message)
                .containsExactly("broken XML: larger than " + (1 << 20) + " characters");
    }
}
