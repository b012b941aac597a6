package io.github.stemma.read.format;

import java.io.IOException;

/** One way in which texts are stored. */
public interface Format {

    /** Whether the input looks like this format, by its name or its first bytes. */
    boolean claims(Source source);

    /**
     * Reads all texts of the input. A broken record is a problem, and the rest is read.
     *
     * @throws IOException when the bytes cannot be had
     */
    void read(Source source, Sink sink) throws IOException;
}
