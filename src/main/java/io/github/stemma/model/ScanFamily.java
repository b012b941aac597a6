package io.github.stemma.model;

import java.util.List;

/**
 * Stretches of several texts of a large collection that go back to one another.
 *
 * @param members by name, then place; at least two
 */
public record ScanFamily(List<Member> members) {

    public ScanFamily {
        members = List.copyOf(members);
    }

    /**
     * A stretch of one text.
     *
     * @param name of the text
     * @param span characters, in code points
     */
    public record Member(String name, Span span) {}

    /** Number of different texts. */
    public int texts() {
        return (int) members.stream().map(Member::name).distinct().count();
    }
}
