package io.github.stemma.archive;

import io.github.stemma.model.Span;
import java.util.List;

/**
 * A text to keep.
 *
 * @param id under which it is found, updated and removed: its own key, or its path when it has none; any characters
 * @param name what it is called wherever it lies: its own key, or the name of its file. The same content under the same
 *     name is the same text, whatever folder it comes from
 * @param path where it was read
 * @param facts what it says about itself, in order
 * @param text the original characters
 * @param body the part of {@code text} that is story (UTF-16)
 */
public record Entry(String id, String name, String path, List<Fact> facts, String text, Span body) {

    public Entry {
        facts = List.copyOf(facts);
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a text needs an id");
        }
        if (body.end() > text.length()) {
            throw new IllegalArgumentException(id + ": the body ends behind the text");
        }
    }

    /** The first fact of this name; empty when there is none. */
    public String fact(String wanted) {
        for (Fact fact : facts) {
            if (fact.name().equals(wanted)) {
                return fact.value();
            }
        }
        return "";
    }
}
