package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code trace} tells people, held against what the texts say: no direction by the back door, nobody taken for another. */
class TraceSentencesTest {

    private static final String FIRE =
            "Nach einem Schwelbrand in einem Getreidesilo in Mitterkirchen ist am Mittwochabend der"
                    + " Ortskern geräumt worden. Rund 160 Bewohner kamen in der Turnhalle der Volksschule unter, wie das"
                    + " Bezirkskommando mitteilte. Einsatzleiter Herbert Wimmesberger ließ Stickstoff aus drei Tankwagen einleiten."
                    + " Der Schaden dürfte nach Angaben der Genossenschaft bei etwa 380.000 Euro liegen. Die Brandursache ist noch"
                    + " unklar, die Polizei zieht einen Sachverständigen der Versicherung bei.";

    private static final String CLUB =
            "Der Radclub Unterau feiert am Sonntag sein achtzigjähriges Bestehen mit einer Ausfahrt"
                    + " an den Stausee. Obfrau Renate Pichler erwartet rund zweihundert Gäste aus den umliegenden Tälern. Am"
                    + " Nachmittag zeigt das Heimatmuseum eine Sammlung alter Hochräder und Trikots.";

    @TempDir
    Path folder;

    private void text(String name, String header, String body) throws IOException {
        Files.writeString(folder.resolve(name), "---\n" + header + "\n---\n\n" + body + "\n");
    }

    private String trace(String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "trace";
        args[1] = folder.toString();
        args[2] = "--width";
        args[3] = "1000";
        System.arraycopy(options, 0, args, 4, options.length);
        return Run.of(args).out();
    }

    @Test
    void whereBothWaysAreAsLikelyNeitherIsCalledTheLikeliest() throws IOException {
        text("eins.txt", "title: eins", FIRE);
        text("zwei.txt", "title: zwei", FIRE.substring(0, FIRE.lastIndexOf("Die Brand")));

        assertThat(trace()).contains("undecided  (likeliest: one from the other, p ");
        assertThat(trace("--lang-ui", "de")).contains("offen  (am ehesten: einer vom anderen, p ");
    }

    @Test
    void theSecondSourceOfAMixedTextIsNotCalledUndecided() throws IOException {
        text("brand.txt", "outlet: Machland-Nachrichten\npublished: 2026-03-01", FIRE);
        text("rad.txt", "outlet: Grünacher Anzeiger\npublished: 2026-03-01", CLUB);
        text(
                "beides.txt",
                "outlet: tirol24.at\npublished: 2026-03-03",
                "Das berichten die „Machland-Nachrichten“. " + FIRE + "\n\nWie der „Grünacher Anzeiger“ schreibt: "
                        + CLUB);

        assertThat(trace("--lang-ui", "de"))
                .contains("rad.txt ── eine weitere Quelle von beides.txt\n")
                .doesNotContain("rad.txt ╌╌ beides.txt");
    }

    @Test
    void aSharedSlipIsQuotedWhereItIsAndNowhereElse() throws IOException {
        String slip = FIRE.replace("380.000", "830.000");
        text("a.txt", "outlet: APA", FIRE);
        text("b.txt", "outlet: Machland-Nachrichten", slip + " (APA)");
        text("c.txt", "outlet: Grünacher Anzeiger", slip);

        String why = trace("--why");
        assertThat(why)
                .contains(
                        "both have the same figure or spelling where a.txt has \"380.000\": b.txt has \"… ",
                        "etwa 830.000 Euro liegen.\"");
        assertThat(why.split("same figure", -1)).hasSize(2);
    }

    @Test
    void twoTextsOfOneAgencyAreToldApart() throws IOException {
        text("apa1.txt", "outlet: APA\npublished: 2026-03-01T09:00", FIRE.substring(0, FIRE.indexOf("Der Schaden")));
        text("apa2.txt", "outlet: APA\npublished: 2026-03-01T12:00", "(Neu: Schaden)\n\n" + FIRE);
        text("b.txt", "outlet: Machland-Nachrichten\npublished: 2026-03-01T14:00", FIRE + " (APA)");

        assertThat(trace("--why")).doesNotContain("APA lacks", "APA has too").contains("apa1.txt");
    }

    @Test
    void aNameIsQuotedWithWhatStandsAroundIt() throws IOException {
        text("a.txt", "outlet: Machland-Nachrichten\npublished: 2026-03-01", FIRE);
        text(
                "b.txt",
                "outlet: tirol24.at\npublished: 2026-03-03",
                "Das berichten die „Machland-Nachrichten“ heute. " + FIRE);

        assertThat(trace("--lang-ui", "de"))
                .contains("in b.txt steht „Das berichten die ‚Machland-Nachrichten‘ heute.“");
    }

    @Test
    void noSentenceIsSaidTwiceOfOnePair() throws IOException {
        text("a.txt", "outlet: APA\npublished: 2026-03-01T09:00", FIRE);
        text("b.txt", "outlet: tirol24.at\npublished: 2026-03-01T12:00", FIRE);

        assertThat(trace("--why").split("would hardly have it from", -1)).hasSize(2);
    }
}
