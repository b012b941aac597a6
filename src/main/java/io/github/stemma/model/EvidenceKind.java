package io.github.stemma.model;

import java.util.Locale;

/** The kinds of evidence that a verdict can rest on; each has a sentence for people in the message bundles. */
public enum EvidenceKind {
    /** Words shared by the two. */
    SHARED_WORDS,
    /** Publication times. */
    TIME,
    /** A credit line. */
    CREDIT,
    /** A cited report. */
    CITE,
    /** One's own outlet named in words that the other has too. */
    OWN_OUTLET,
    /** What an outlet is by trade: an agency feeds papers, an aggregator takes. */
    OUTLET_KIND,
    /** A version mark. */
    VERSION,
    /** Readings shared against a third witness; details: its path, words of the two alone, words of all three. */
    READINGS,
    /** A figure or name that both have against another; details: its path and the word it has. */
    SLIP,
    /** A third witness explains what the two share. */
    THIRD_WITNESS,
    /** A shared quotation or official wording that both may have independently. */
    QUOTATION,
    /** The Austrian word in one text, the German one in the other; details: the words of source and derived text. */
    LOCALISATION,
    /** Mood of reported speech; details: the words of source and derived text. */
    MOOD,
    /** One goes on after all that the two share; details: words after it in source and derived text. */
    TAIL,
    /** A slip of one that the other does not have; details: the words of source and derived text. */
    OWN_SLIP,
    /** Nothing decides. */
    NOTHING_DECIDES;

    /** The name used in machine formats, e.g. {@code own-outlet}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
