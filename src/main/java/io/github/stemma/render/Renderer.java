package io.github.stemma.render;

import io.github.stemma.model.Result;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Prints a whole result in one format. */
public interface Renderer {

    /** Why this result cannot be printed so, as a sentence that names other formats; empty when it can. */
    default Optional<String> unfit(Result result) {
        return Optional.empty();
    }

    /**
     * @param result what to print
     * @param view width, colour, language and amount of detail; machine formats look at the language only
     * @param out receives the text; not closed
     */
    void render(Result result, View view, Writer out) throws IOException;
}
