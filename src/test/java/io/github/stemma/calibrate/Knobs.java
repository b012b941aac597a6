package io.github.stemma.calibrate;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tries other values of the constants that {@code src/docs/algorithm.md} lists, on the stories of {@code stories},
 * {@code stories-more} and {@code stories-hard}, and writes what each would gain or lose to {@code src/docs/constants.md}:
 * {@code Knobs [EXPRESSION]}, run from the project's folder with a JDK; without an expression that a constant's name must
 * match, all that the page says are from here or set by hand. Words, seeds, chains, alignment and pairs are scored by
 * {@link PassageTrial}, collation and inference by {@link LineageTrial}, large families by {@link CascadeTrial}, what only
 * the profile prose has by {@link ProseTrial}.
 *
 * <p>What a constant should be: a value that has more points on each of the three sets, and more in so many more stories
 * than fewer that chance would do it once in a hundred times (sign test), is tried again with all that is learned learned
 * anew, for each set on the other two. It is better if the same holds then; else the value in the code is kept. Where
 * neither the least nor the largest value gains anything on any set, those between are not tried.
 */
public final class Knobs {

    private static final Path PAGE = Path.of("src/docs/algorithm.md");

    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z][A-Za-z.]*\\.[A-Z][A-Z_0-9]*)` \\| ([^|]+) \\| [^|]+ \\| ([^|]+) \\|");

    private Knobs() {}

    /**
     * A row of the page.
     *
     * @param value as in the code
     * @param from where it is from
     */
    record Constant(String value, String from) {}

    public static void main(String[] args) throws Exception {
        Pattern wanted = Pattern.compile(args.length == 0 ? "" : args[0]);
        List<String> names = constants().entrySet().stream()
                .filter(e -> args.length > 0
                        || List.of("Knobs", "hand").contains(e.getValue().from()))
                .map(Map.Entry::getKey)
                .filter(name -> wanted.matcher(name).find())
                .toList();
        Path folder = Files.createTempDirectory("stemma-knobs");
        try (URLClassLoader loader = Loosened.loader(new TreeSet<>(names), folder)) {
            loader.loadClass("io.github.stemma.calibrate.KnobTable")
                    .getMethod("measure", List.class)
                    .invoke(null, names);
        }
    }

    /** The constants of the page in its order. */
    static Map<String, Constant> constants() throws IOException {
        Map<String, Constant> constants = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                constants.put(row.group(1), new Constant(row.group(2), row.group(3)));
            }
        }
        return constants;
    }
}
