package io.github.stemma.cli;

import java.util.Locale;

/** How far a long command is, on standard error when that is a terminal: one line that is written over. */
final class Progress implements AutoCloseable {

    private static final long NANOS = 300_000_000L;

    private final Console console;
    private final String what;
    private final long begin = System.nanoTime();
    private long last = begin;
    private boolean shown;

    Progress(Console console, String what) {
        this.console = console;
        this.what = what;
    }

    /** Says the number, not more often than a person can read. */
    void at(long number) {
        long now = System.nanoTime();
        if (console.surroundings().errorTerminal() && now - last > NANOS) {
            last = now;
            shown = true;
            double seconds = (now - begin) / 1e9;
            console.overwrite(String.format(Locale.ROOT, "%,d %s, %,.0f/s", number, what, number / seconds));
        }
    }

    @Override
    public void close() {
        done();
    }

    /** Takes the line away. */
    void done() {
        if (shown) {
            console.overwrite("");
        }
    }
}
