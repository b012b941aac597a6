package io.github.stemma.thesaurus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes small thesauri in the format of MyThes. */
public final class Entries {

    private Entries() {}

    /**
     * Writes the data and its index.
     *
     * @param entries lines {@code word|n} and the meanings of each, without the charset
     * @return the data
     */
    public static Path write(Path folder, String name, String entries) throws IOException {
        String data = "UTF-8\n" + entries;
        Map<String, Integer> index = new TreeMap<>();
        int at = 0;
        for (String line : data.split("(?<=\n)")) {
            if (line.matches("[^-(].*\\|[0-9]+\n")) {
                index.put(line.split("\\|")[0], at);
            }
            at += line.getBytes(StandardCharsets.UTF_8).length;
        }
        StringBuilder lines = new StringBuilder("UTF-8\n" + index.size() + "\n");
        index.forEach(
                (word, offset) -> lines.append(word).append('|').append(offset).append('\n'));
        Files.writeString(folder.resolve(name + ".idx"), lines);
        return Files.writeString(folder.resolve(name + ".dat"), data);
    }
}
