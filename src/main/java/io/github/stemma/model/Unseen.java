package io.github.stemma.model;

import java.util.List;

/**
 * A source that was not collected: inferred from readings that no witness can own, or only cited.
 *
 * @param id {@code u1}, {@code u2}, …
 * @param label for people, e.g. {@code unseen source A}, or the cited name
 * @param names what the credits and cites call it, best first; empty when nothing names it
 * @param kind inferred from shared text, or known from a citation only
 * @param probability that it exists, 0 to 1
 * @param children ids of the witnesses or unseen sources that derive from it, in order
 */
public record Unseen(
        String id, String label, List<String> names, Kind kind, double probability, List<String> children) {

    /** How an unseen source came to be known. */
    public enum Kind {
        INFERRED,
        CITED
    }

    public Unseen {
        names = List.copyOf(names);
        children = List.copyOf(children);
    }
}
