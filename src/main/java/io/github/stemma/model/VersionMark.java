package io.github.stemma.model;

/**
 * Words by which a text says which version of a report it is: {@code "(Neu: Weitere Details)"}, {@code "Update:"},
 * {@code "2. Zusammenfassung"}, {@code "corrects spelling"}.
 *
 * @param kind what the mark says
 * @param at where it stands (UTF-16 span of the text)
 */
public record VersionMark(Kind kind, Span at) {

    /** What a version mark says about the text. */
    public enum Kind {
        UPDATE,
        CORRECTION,
        SUMMARY
    }
}
