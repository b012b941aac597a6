package io.github.stemma.resource;

import org.jspecify.annotations.Nullable;

/**
 * The text files as constants. This one has none; when the jar is packed it is replaced by one that has them all
 * ({@code src/build/java}), so that a class archive holds them. To read one from the jar instead means to open the jar,
 * which takes a short run longer than all that stands in the files.
 */
final class Packed {

    private Packed() {}

    /** The characters of the file with this name inside {@code io/github/stemma/}, or null. */
    static @Nullable String text(String name) {
        return null;
    }

    /**
     * The lines of the table ({@code .tsv}) with this name, without empty ones and comments, or null. They are divided when
     * the jar is packed: to seek the line ends would cost more than all that is done with most lines.
     */
    static String @Nullable [] lines(String name) {
        return null;
    }

    /** The words of the list ({@code .txt}) with this name, or null. */
    static String @Nullable [] words(String name) {
        return null;
    }

    /** The keys and values in turn of the {@code .properties} with this name, or null. */
    static String @Nullable [] pairs(String name) {
        return null;
    }
}
