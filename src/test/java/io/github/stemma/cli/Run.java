package io.github.stemma.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the program inside the test: what went out, what was complained about, and the exit code. */
record Run(int code, String out, String err) {

    /** Without a terminal. */
    static Run of(String... args) {
        return with(Surroundings.none(), "", args);
    }

    /** On a terminal of that many columns. */
    static Run onTerminal(int columns, String... args) {
        return with(new Surroundings(true, true, columns, Map.of("TERM", "xterm")), "", args);
    }

    static Run with(Surroundings surroundings, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = Main.run(args, new Console(in, out, err, surroundings));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
