package io.github.stemma.render;

/**
 * How a result is to be shown.
 *
 * @param colour whether escape sequences for colour may be used
 * @param columns width in terminal columns, at least {@value #NARROWEST}
 * @param terminal whether a person looks at a terminal; two columns of text are for terminals only
 * @param messages the language of sentences
 * @param why whether all evidence is printed, not only the decisive
 * @param dialect which programs tables are for
 */
public record View(boolean colour, int columns, boolean terminal, Messages messages, boolean why, CsvDialect dialect) {

    /** Fewer columns than this make no readable text. */
    public static final int NARROWEST = 40;

    /** From here on two texts stand side by side. */
    static final int WIDE = 100;

    public View {
        if (columns < NARROWEST) {
            throw new IllegalArgumentException("needs at least " + NARROWEST + " columns: " + columns);
        }
    }

    /** Plain text of 80 columns in English: what a pipe gets. */
    public static View plain() {
        return new View(false, 80, false, Messages.english(), false, CsvDialect.RFC4180);
    }

    /** Whether two texts stand side by side. */
    public boolean wide() {
        return terminal && columns >= WIDE;
    }
}
