package io.github.stemma.render;

import io.github.stemma.model.Neighbour;
import io.github.stemma.model.Neighbour.Fate;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;

/** What became of an alignment beside a passage, as a sentence. */
final class NeighbourSentences {

    /** Words shown of a long one at either end. */
    private static final int SHOWN = 6;

    private final Messages messages;
    private final Text a;
    private final Text b;

    /**
     * @param a the text of the passage's side a
     * @param b that of the other
     */
    NeighbourSentences(Messages messages, Text a, Text b) {
        this.messages = messages;
        this.a = a;
        this.b = b;
    }

    String of(Neighbour neighbour) {
        boolean first = neighbour.fate() == Fate.MERGED && neighbour.bound() == 0;
        return messages.say(
                "neighbour." + neighbour.fate().label() + (first ? ".first" : ""),
                shown(a, neighbour.a()),
                Numbers.decimal(neighbour.bits(), 1),
                Numbers.evalue(neighbour.evalue()),
                figure(neighbour.fate(), neighbour.figure()),
                figure(neighbour.fate(), neighbour.bound()),
                shown(b, neighbour.b()));
    }

    private static String figure(Fate fate, double figure) {
        return switch (fate) {
            case UNLIKELY, TWICE -> Numbers.evalue(figure);
            case COVERED -> Numbers.percent(figure);
            case PHRASE -> Numbers.decimal(figure, 1);
            case UNRELATED, RETOLD, IMPROBABLE -> Numbers.fixed(figure, 2);
            default -> Numbers.decimal(figure, 0);
        };
    }

    private static String shown(Text text, Span words) {
        if (words.length() <= 2 * SHOWN + 2) {
            return Plain.words(text, words);
        }
        return Plain.words(text, new Span(words.begin(), words.begin() + SHOWN)) + " … "
                + Plain.words(text, new Span(words.end() - SHOWN, words.end()));
    }
}
