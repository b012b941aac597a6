package io.github.stemma.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a run. Output is UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out standard output, unbuffered
 * @param err standard error
 * @param surroundings terminal and environment
 */
record Console(InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {

    /** A writer on standard output; the caller flushes it. */
    Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    }

    /** One line on standard error, {@code stemma: …}; a standard error that cannot be written to is no error. */
    void complain(String message) {
        say("stemma: " + message);
    }

    /** One line on standard error. */
    void say(String line) {
        try {
            err.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException gone) {
            // nobody is left to tell
        }
    }

    /** A line on a terminal's standard error in place of the one before; empty takes it away. */
    void overwrite(String line) {
        try {
            err.write(("\r\u001b[K" + line).getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException gone) {
            // nobody is left to tell
        }
    }
}
