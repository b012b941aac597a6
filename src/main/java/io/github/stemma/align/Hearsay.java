package io.github.stemma.align;

/**
 * Whose words two texts have by what third texts share with them.
 *
 * @param explained share, 0 to 1, of the words of the text that names the other which are nearly copied from third texts
 *     that have nothing to do with the other: where its words come from elsewhere, the name is decoration
 */
public record Hearsay(double explained) {

    /** Of two texts without a third. */
    public static final Hearsay NONE = new Hearsay(0);
}
