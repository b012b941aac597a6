package io.github.stemma.render;

import io.github.stemma.model.Passage;
import io.github.stemma.resource.Resources;
import java.util.Map;

/**
 * The sentences for people in one language, from {@code messages_<language>.properties} (UTF-8).
 *
 * <p>Place holders are {@code {0}}, {@code {1}}, …; an apostrophe is an apostrophe. {@code java.text.MessageFormat} and
 * {@code ResourceBundle} would do more and cost a tenth of the start-up of a short run.
 */
public final class Messages {

    private final String language;
    private final Map<String, String> sentences;

    private Messages(String language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** The English sentences. */
    public static Messages english() {
        return of("en");
    }

    /** German for {@code de…}, else English. */
    public static Messages of(String language) {
        String known = language.startsWith("de") ? "de" : "en";
        return new Messages(known, Resources.values("render/messages_" + known + ".properties"));
    }

    /** {@code en} or {@code de}. */
    public String language() {
        return language;
    }

    /** Whether there is a sentence under this key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The sentence with its place holders filled; a place holder without a value becomes empty. */
    public String say(String key, Object... values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key + " in " + language);
        }
        return fill(sentence, values);
    }

    /** {@code say(key.one)} for 1, else {@code say(key.many)}; the number is the first place holder. */
    public String count(String key, int number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), values);
    }

    /** The kind of a passage, and whether it is a quotation. */
    String kind(Passage passage) {
        return say("kind." + passage.kind().label()) + (passage.quote() ? ", " + say("quotation") : "");
    }

    private static String fill(String sentence, Object[] values) {
        StringBuilder out = new StringBuilder(sentence.length() + 32);
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '{' && i + 2 < sentence.length() && sentence.charAt(i + 2) == '}') {
                int index = sentence.charAt(i + 1) - '0';
                if (index >= 0 && index <= 9) {
                    out.append(index < values.length ? String.valueOf(values[index]) : "");
                    i += 2;
                    continue;
                }
            }
            out.append(c);
        }
        return out.toString();
    }
}
