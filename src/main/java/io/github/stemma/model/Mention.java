package io.github.stemma.model;

/**
 * A place where a text names an agency or an outlet.
 *
 * @param outlet who is named, by canonical name
 * @param form how: as a credit, as a cited report, as itself, or in passing
 * @param scope how much of the text the naming speaks for
 * @param at the words that name it (UTF-16 span of the text)
 * @param paragraph index into {@link Layout#paragraphs()}, or -1 when named in the header (front matter)
 */
public record Mention(Outlet outlet, Form form, Scope scope, Span at, int paragraph) {

    /** In what manner the name stands in the text. */
    public enum Form {
        /** A credit line: {@code "(dpa)"}, {@code "APA/red"}, {@code "With material from Reuters"}. */
        CREDIT,
        /** A report is cited: {@code "wie X berichtet"}, {@code "so X"}, {@code "according to X"}. */
        CITE,
        /** The witness speaks of its own outlet: {@code "sagte der/dem X"}, {@code "nach Informationen von X"}. */
        OWN,
        /** Someone spoke to another outlet: {@code "sagte er der dpa"}, {@code "told the Courier"}. */
        TOLD,
        /** The name stands there with no claim of being a source. */
        NAMED
    }

    /** How far a naming reaches. */
    public enum Scope {
        TEXT,
        PARAGRAPH,
        SENTENCE
    }

    public Mention {
        if (paragraph < -1) {
            throw new IllegalArgumentException("no such paragraph: " + paragraph);
        }
    }
}
