package io.github.stemma.read.layout;

import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.List;

/** A text and how it divides, found once for all who read it; belongs to one thread. */
public final class Parts {

    private final String text;
    private final List<Span> paragraphs;
    private final List<List<Span>> sentences = new ArrayList<>();
    private final Words words;
    private Span last = new Span(0, 0);
    private String piece = "";
    private String line = "";

    /**
     * @param text all characters
     * @param paragraphs the paragraphs, in order
     */
    public Parts(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.words = Words.of(text);
    }

    /** All characters. */
    public String text() {
        return text;
    }

    /** The characters of a stretch; those asked for last are kept, as rule after rule looks at them. */
    public String of(Span stretch) {
        if (!stretch.equals(last)) {
            last = stretch;
            piece = stretch.of(text);
            line = piece.indexOf('\n') < 0 ? piece : piece.replace('\n', ' ');
        }
        return piece;
    }

    /** The same with a space for each line break, so that a phrase is known where a line ends within it. */
    String onOneLine(Span stretch) {
        of(stretch);
        return line;
    }

    /** The paragraphs, in order. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** The words of all of the text; no paragraph and no sentence divides one. */
    public Words words() {
        return words;
    }

    /** The sentences of a paragraph, in order. */
    public List<Span> sentences(int paragraph) {
        while (sentences.size() <= paragraph) {
            sentences.add(Sentences.of(text, paragraphs.get(sentences.size())));
        }
        return sentences.get(paragraph);
    }
}
