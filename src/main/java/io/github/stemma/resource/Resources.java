package io.github.stemma.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.StringTokenizer;

/** Reads the text files that lie beside the classes, all of them UTF-8. */
public final class Resources {

    private static final String FOLDER = "/io/github/stemma/";

    private Resources() {}

    /**
     * The characters of a file.
     *
     * @param name path inside {@code io/github/stemma/}, such as {@code read/registry.tsv}
     * @throws IllegalStateException when there is no such file
     */
    public static String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("missing from the jar: " + name));
    }

    /** As {@link #text}, empty when there is no such file. */
    public static Optional<String> find(String name) {
        String packed = Packed.text(name);
        return packed != null ? Optional.of(packed) : read(name);
    }

    /** The lines of a table ({@code .tsv}), without those that are empty or begin with {@code #}. */
    public static List<String> lines(String name) {
        String[] packed = Packed.lines(name);
        return packed != null
                ? List.of(packed)
                : text(name)
                        .lines()
                        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                        .toList();
    }

    /** The values of a {@code .properties} by key. */
    public static Map<String, String> values(String name) {
        Map<String, String> values = new HashMap<>();
        String[] packed = Packed.pairs(name);
        if (packed == null) {
            properties(name).forEach((key, value) -> values.put((String) key, (String) value));
            return values;
        }
        for (int i = 0; i < packed.length; i += 2) {
            values.put(packed[i], packed[i + 1]);
        }
        return values;
    }

    private static Properties properties(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The words of a list ({@code .txt}), in order; none when there is no such list. */
    public static List<String> list(String name) {
        String[] packed = Packed.words(name);
        return packed != null ? List.of(packed) : words(find(name).orElse(""));
    }

    /** The words of a text, in order; words are divided by white space. */
    public static List<String> words(String text) {
        StringTokenizer words = new StringTokenizer(text);
        List<String> out = new ArrayList<>();
        while (words.hasMoreTokens()) {
            out.add(words.nextToken());
        }
        return out;
    }

    private static Optional<String> read(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
