package io.github.stemma.read;

import java.io.InputStream;

/** Something to read, as the user gave it. */
public sealed interface Input {

    /** The name under which it is reported. */
    String path();

    /**
     * A file, a directory (read with everything below it) or a glob.
     *
     * @param path as given on the command line
     */
    record Place(String path) implements Input {}

    /**
     * A stream that is read once and then closed.
     *
     * @param path its name in results, e.g. {@code -}
     * @param in the bytes
     */
    record Stream(String path, InputStream in) implements Input {}

    /**
     * A text already in memory.
     *
     * @param path its name in results
     * @param text the characters, front matter and all
     */
    record Given(String path, String text) implements Input {}

    /** A file, a directory or a glob. */
    static Input place(String path) {
        return new Place(path);
    }

    /** A stream with a name. */
    static Input stream(String path, InputStream in) {
        return new Stream(path, in);
    }

    /** A text in memory with a name. */
    static Input text(String path, String text) {
        return new Given(path, text);
    }
}
