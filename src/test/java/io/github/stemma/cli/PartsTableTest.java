package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the parts of provenance in {@code src/docs/algorithm.md}: its classes and tests are there. */
class PartsTableTest {

    private static final Pattern NAME = Pattern.compile("`(?:[a-z.]+\\.)?([A-Z][A-Za-z]+)`");

    private static Set<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    @Test
    void everyPartHasItsClassAndItsTest() throws IOException {
        String page = Files.readString(Path.of("src/docs/algorithm.md"));
        Matcher section =
                Pattern.compile("### Parts\n(.*?)\n### ", Pattern.DOTALL).matcher(page);
        assertThat(section.find()).isTrue();
        List<String[]> rows = section.group(1)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| part"))
                .map(line -> line.split(" \\| |^\\| "))
                .toList();
        Set<String> classes = files("src/main/java");
        Set<String> tests = files("src/test/java");

        assertThat(rows).hasSizeGreaterThan(25);
        for (String[] row : rows) {
            assertThat(names(row[2])).as(row[1]).isNotEmpty().isSubsetOf(classes);
            assertThat(names(row[3])).as(row[1]).isNotEmpty().isSubsetOf(tests);
        }
    }
}
