package io.github.stemma.tokenize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists that stand beside the classes. */
final class Resources {

    private Resources() {}

    /** As {@link #words}, empty when there is no such list. */
    static List<String> optional(String name) {
        return Resources.class.getResource(name) == null ? List.of() : words(name);
    }

    /** The words of a list, in order; words are divided by white space. */
    static List<String> words(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return List.of(text.split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
