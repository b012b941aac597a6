package io.github.stemma.model;

/**
 * Something wrong with an input; it is kept and reported, and the rest goes on.
 *
 * @param path the input as given
 * @param line one-based line, or 0 when no line is to blame
 * @param message what is wrong, and what to do
 * @param severity whether the input was left out or read all the same
 */
public record Problem(String path, int line, String message, Severity severity) {

    /** Whether something was lost. */
    public enum Severity {
        /** The input was read; a guess was made on the way. Does not change the exit code. */
        WARNING,
        /** The input, or a record of it, could not be read. Exit code 3. */
        ERROR
    }

    public Problem {
        if (line < 0) {
            throw new IllegalArgumentException("negative line: " + line);
        }
    }

    /** {@code path:line: message}, without the line when there is none. */
    public String text() {
        return line > 0 ? path + ":" + line + ": " + message : path + ": " + message;
    }
}
