package io.github.stemma.read.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The phrases of {@code furniture.tsv}; the format stands at the head of that file. */
final class FurniturePhrases {

    /** Paragraphs that count as head. */
    private static final int HEAD = 5;

    enum Unit {
        PARAGRAPH,
        SENTENCE
    }

    enum Where {
        ANY,
        HEAD,
        TAIL,
        EDGE
    }

    private record Phrase(Unit unit, Where where, Pattern pattern) {}

    private final List<Phrase> phrases;

    private FurniturePhrases(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    static FurniturePhrases builtIn() {
        try (InputStream in = FurniturePhrases.class.getResourceAsStream("/io/github/stemma/read/furniture.tsv")) {
            return new FurniturePhrases(parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Phrase> parse(BufferedReader lines) throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", 3);
                phrases.add(new Phrase(
                        Unit.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                        Where.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                        Pattern.compile(columns[2])));
            }
        }
        return phrases;
    }

    /**
     * Whether a phrase says that {@code words} is furniture.
     *
     * @param unit what {@code words} is
     * @param words the paragraph or sentence
     * @param paragraph index of the paragraph
     * @param paragraphs number of paragraphs
     */
    boolean matches(Unit unit, CharSequence words, int paragraph, int paragraphs) {
        boolean head = paragraph < HEAD;
        boolean tail = isTail(paragraph, paragraphs);
        for (Phrase phrase : phrases) {
            boolean here = switch (phrase.where) {
                case ANY -> true;
                case HEAD -> head;
                case TAIL -> tail;
                case EDGE -> head || tail;
            };
            if (phrase.unit == unit && here && phrase.pattern.matcher(words).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph stands in the last third of the text. */
    static boolean isTail(int paragraph, int paragraphs) {
        return paragraph >= paragraphs - Math.max(2, paragraphs / 3);
    }
}
