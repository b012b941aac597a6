package io.github.stemma.read.name;

import io.github.stemma.model.Outlet;
import java.util.List;

/**
 * One way to write the name of an outlet.
 *
 * @param outlet whose name it is
 * @param tokens runs of letters and digits, and single other characters, without white space
 * @param level what the words around must say
 * @param article whether it counts only behind an article ({@code the Courier})
 */
record Spelling(Outlet outlet, List<String> tokens, Level level, boolean article) {

    Spelling {
        tokens = List.copyOf(tokens);
    }

    static Spelling of(Outlet outlet, String words, Level level) {
        return new Spelling(outlet, Tokens.of(words).words(), level, false);
    }
}
