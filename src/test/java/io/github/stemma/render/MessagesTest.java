package io.github.stemma.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Mention;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Verdict;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceHolders() throws IOException {
        Properties en = load("en");
        Properties de = load("de");

        assertThat(de.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : en.stringPropertyNames()) {
            if (!key.endsWith(".one")) {
                assertThat(holders(de.getProperty(key))).as(key).isEqualTo(holders(en.getProperty(key)));
            }
        }
    }

    @Test
    void everyKindOfEvidenceAndEveryVerdictHasASentence() {
        for (String language : new String[] {"en", "de"}) {
            Messages messages = Messages.of(language);
            for (EvidenceKind kind : EvidenceKind.values()) {
                assertThat(messages.has("evidence." + kind.label()))
                        .as(kind.label())
                        .isTrue();
            }
            for (Verdict verdict : Verdict.values()) {
                assertThat(messages.has("verdict." + verdict.label())).isTrue();
                assertThat(messages.has("towards." + verdict.label())).isTrue();
            }
            for (Mention.Form form : Mention.Form.values()) {
                assertThat(messages.has("form." + form.name().toLowerCase(Locale.ROOT)))
                        .as(form.name())
                        .isTrue();
            }
            for (Passage.Kind kind : Passage.Kind.values()) {
                assertThat(messages.has("kind." + kind.label())).isTrue();
            }
        }
    }

    @Test
    void aTextWithBracesIsNotFilledAgain() {
        assertThat(Messages.english().say("decide.time", "{0} {1}")).endsWith("of {0} {1}");
    }

    /** Apostrophes stand for themselves. */
    @Test
    void noApostropheIsDoubled() throws IOException {
        assertThat(load("en").values())
                .noneMatch(sentence -> sentence.toString().contains("''"));
        assertThat(load("de").values())
                .noneMatch(sentence -> sentence.toString().contains("''"));
    }

    private static TreeSet<String> holders(String sentence) {
        TreeSet<String> holders = new TreeSet<>();
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', at + 1)) {
            holders.add(sentence.substring(at, at + 3));
        }
        return holders;
    }

    private static Properties load(String language) throws IOException {
        Properties properties = new Properties();
        try (var in = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
