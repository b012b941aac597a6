package io.github.stemma.archive;

import io.github.stemma.model.Span;
import java.util.List;

/** Short texts whose fingerprints are their words, one letter each: {@code "a b c"} shares two with {@code "b c d"}. */
final class Texts {

    private Texts() {}

    static Entry entry(String id, String text) {
        return new Entry(
                id, id, "folder/" + id, List.of(new Fact("outlet", "Blatt")), text, new Span(0, text.length()));
    }

    static Prepared text(String id, String text) {
        return Prepared.of(entry(id, text), prints(text));
    }

    static Prints prints(String text) {
        return new Prints(grams(text), grams(text), grams(text).length);
    }

    static int[] grams(String text) {
        return text.isEmpty()
                ? new int[0]
                : java.util.Arrays.stream(text.split(" "))
                        .mapToInt(Texts::number)
                        .toArray();
    }

    /** Spread, because the archive keeps the highest 24 bits of a word's number. */
    static int number(String word) {
        return word.hashCode() * 0x9E3779B9;
    }
}
