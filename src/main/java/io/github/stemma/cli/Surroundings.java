package io.github.stemma.cli;

import io.github.stemma.render.View;
import java.util.Map;

/**
 * What the process knows of where it runs.
 *
 * @param terminal whether standard output is a terminal; the launcher says so with {@code stemma.tty}
 * @param errorTerminal whether standard error is one ({@code stemma.tty.err}); progress goes there
 * @param columns width of the terminal ({@code stemma.columns}), 0 when unknown
 * @param variables the environment
 */
record Surroundings(boolean terminal, boolean errorTerminal, int columns, Map<String, String> variables) {

    private static final int USUAL = 80;

    static Surroundings ofProcess() {
        return new Surroundings(
                Boolean.getBoolean("stemma.tty"),
                Boolean.getBoolean("stemma.tty.err"),
                Integer.getInteger("stemma.columns", 0),
                System.getenv());
    }

    /** No terminal and an empty environment. */
    static Surroundings none() {
        return new Surroundings(false, false, 0, Map.of());
    }

    private boolean isSet(String variable) {
        return !variables.getOrDefault(variable, "").isEmpty();
    }

    /** The one colour rule: NO_COLOR, then FORCE_COLOR and CLICOLOR_FORCE, then whether a terminal that can is there. */
    boolean colour() {
        if (isSet("NO_COLOR")) {
            return false;
        }
        if (forced("FORCE_COLOR") || forced("CLICOLOR_FORCE")) {
            return true;
        }
        return terminal && !"dumb".equals(variables.get("TERM")) && !"0".equals(variables.get("CLICOLOR"));
    }

    private boolean forced(String variable) {
        return isSet(variable) && !"0".equals(variables.get(variable));
    }

    /** The width of the terminal, else {@code COLUMNS}, else 80; never less than can be printed on. */
    int width() {
        if (columns > 0) {
            return Math.max(View.NARROWEST, columns);
        }
        String given = variables.getOrDefault("COLUMNS", "");
        boolean number = !given.isEmpty() && given.length() < 6 && given.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(View.NARROWEST, Integer.parseInt(given)) : USUAL;
    }

    /** {@code de} or {@code en}: the language of messages by LC_ALL, LC_MESSAGES, LANG. */
    String language() {
        for (String variable : new String[] {"STEMMA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            if (isSet(variable) && !variables.getOrDefault(variable, "").startsWith("C.")) {
                return variables.getOrDefault(variable, "").startsWith("de") ? "de" : "en";
            }
        }
        return "en";
    }
}
