package io.github.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Witness;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newsroom says of itself is set aside; what it reports is not, though its name stands there. */
class SelfTalkTest {

    private static List<String> setAside(String outlet, String line) {
        String text = "---\noutlet: " + outlet + "\n---\nTitel\n\n" + line
                + "\n\nDer Rat hat am Montag die Brücke gesperrt.\n\n"
                + "Das Land zahlt die Kosten, heißt es.\n\nNun wird gebaut, und zwar rasch.\n\nDas Ende ist offen.\n";
        Witness witness = Reader.read(
                        List.of(Input.stream("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))),
                        ReadOptions.defaults())
                .witnesses()
                .get(0);
        return witness.layout().furniture().stream()
                .map(span -> span.of(witness.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dpa | Berlin (dpa) - Jeden Tag fahren 2800 Autos über die Brücke, teilte die Stadt mit.
                    dpa | Berlin (dpa/lnw) - Instagram und Facebook sind seit Montag gestört.
                    Reuters | LONDON (Reuters) - Some 2,800 cars cross the bridge every day.
                    AFP | Paris, 22 jan 2026 (AFP) - Le pont, emprunté chaque jour par 2.800 véhicules, est fermé.
                    AFP | "On le prend chaque jour", a raconté à l'AFP un habitant.
                    Talpost | Er gehe jeden Tag über die Brücke, sagte ein Anwohner der Talpost.
                    Harbour Echo | The app has failed before, the mayor told the Harbour Echo.
                    """)
    void aReportIsStoryThoughTheOutletIsNamed(String outlet, String line) {
        assertThat(setAside(outlet, line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Talpost | Die Talpost gibt es jetzt auch auf WhatsApp.
                    Talpost | Die Talpost sagt Ihnen jeden Morgen, was wichtig ist.
                    Harbour Echo | The Harbour Echo is on Instagram and Facebook.
                    """)
    void talkOfTheOutletIsSetAside(String outlet, String line) {
        assertThat(setAside(outlet, line)).containsExactly(line);
    }
}
