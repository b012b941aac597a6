package io.github.stemma.archive;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the library from telling users on standard error which Java it would rather run on. */
final class Quiet {

    /** Held, because the log manager forgets the level of a logger that nobody holds. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.lucene");

    private Quiet() {}

    static void library() {
        LIBRARY.setLevel(Level.OFF);
    }
}
