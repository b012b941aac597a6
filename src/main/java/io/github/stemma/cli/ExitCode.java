package io.github.stemma.cli;

/** What the process returns. */
public enum ExitCode {
    /** Done; an empty result is a result. */
    DONE(0),
    /** The gate asked for with {@code --exit-code} or {@code --fail-on} was hit. */
    GATE(1),
    /** The command line makes no sense. */
    USAGE(2),
    /** Some input could not be read; the rest was done and printed. Comes before {@link #GATE}. */
    UNREADABLE(3),
    /** An error of the program, or a result that could not be written. */
    INTERNAL(4),
    /** Stopped by Ctrl-C; set by the Java virtual machine. */
    INTERRUPTED(130),
    /** Stopped by SIGTERM; set by the Java virtual machine. */
    TERMINATED(143);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** As the shell sees it, 0 to 255. */
    public int code() {
        return code;
    }
}
