package io.github.stemma.infer.retold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Text;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes it likely that nothing would be found of one text in another though it tells the same. */
class SilenceTest {

    private static final String REPORT = "In Hinterthal ist die Hängebrücke über die Grünache gesperrt worden, weil "
            + "an drei Tragseilen gerissene Drähte entdeckt wurden. „Wir werden kein Risiko eingehen“, sagte "
            + "Bürgermeisterin Lechner am Montag. „Sicherheit geht vor, auch wenn der Umweg lang ist und Zeit kostet.“";

    private static final String RETOLD =
            "Wer in Hinterthal ans andere Ufer der Grünache will, hat Pech: Die Hängebrücke bleibt vorerst zu.";

    private static final String OTHER = "Im Stadtbad von Weiherau beginnt die Saison mit frisch gestrichener Rutsche.";

    private final List<Input> inputs = new ArrayList<>();

    private int text(String outlet, String body) {
        inputs.add(Input.text(inputs.size() + ".txt", "---\noutlet: " + outlet + "\n---\n\n" + body + "\n"));
        return inputs.size() - 1;
    }

    private Silence silence() {
        Tokenizer tokenizer = new Tokenizer();
        List<Text> texts = Reader.read(inputs, ReadOptions.defaults()).witnesses().stream()
                .map(tokenizer::text)
                .toList();
        return new Loners(texts, List.of()).silence();
    }

    @Test
    void directSpeechSpeaksForOwnReporting() {
        int report = text("Hinterthaler Zeitung", REPORT);
        int retold = text("tirol24.at", RETOLD);

        assertThat(silence().of(retold, report).silent()).isEqualTo(1);
        assertThat(silence().of(report, retold).silent()).isLessThan(0.3);
    }

    @Test
    void figuresMakeATextLessPlain() {
        int report = text("Hinterthaler Zeitung", REPORT);
        int plain = text("tirol24.at", RETOLD);
        int figures = text("tirol24.at", RETOLD + " Sie ist 74 Meter lang, wurde 1931 gebaut und kostete 410 Euro.");

        assertThat(silence().of(plain, report).plain()).isEqualTo(1);
        assertThat(silence().of(figures, report).plain()).isBetween(0.1, 0.6);
    }

    @Test
    void whoSpeaksOfAnotherMatterIsNotPlain() {
        int report = text("Hinterthaler Zeitung", REPORT);
        int other = text("tirol24.at", OTHER);

        assertThat(silence().of(other, report).silent()).isEqualTo(1);
        assertThat(silence().of(other, report).plain()).isZero();
    }

    @Test
    void aStationsOwnReportHasNotBeenRetold() {
        int paper = text("Hinterthaler Zeitung", REPORT);
        int station = text("Radio Grünachtal", REPORT.replace("gesperrt", "geschlossen"));
        int retold = text("tirol24.at", RETOLD);

        assertThat(silence().of(retold, station).own()).isEqualTo(1);
        assertThat(silence().of(retold, paper).own()).isZero();
    }

    @Test
    void unnoticedIsWhatTheLikelierOfTheTwoIs() {
        Silence.Cues mute = new Silence.Cues(1, 1, 0);
        Silence.Cues spoken = new Silence.Cues(0, 0, 0);
        Retold learned = Retold.learned();

        assertThat(learned.unnoticed(mute, spoken)).isEqualTo(learned.unnoticed(spoken, mute));
        assertThat(learned.unnoticed(mute, spoken)).isEqualTo(learned.unnoticed(mute, mute));
        assertThat(learned.unnoticed(mute, spoken)).isGreaterThan(learned.unnoticed(spoken, spoken));
        assertThat(learned.unnoticed(new Silence.Cues(1, 1, 1), spoken)).isLessThan(learned.unnoticed(mute, spoken));
    }
}
