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
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return in == null ? List.of() : split(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a list, in order; words are divided by white space. */
    static List<String> words(String name) {
        List<String> words = optional(name);
        if (words.isEmpty()) {
            throw new IllegalStateException("missing from the jar: " + name);
        }
        return words;
    }

    private static List<String> split(InputStream in) throws IOException {
        return List.of(
                new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
    }
}
