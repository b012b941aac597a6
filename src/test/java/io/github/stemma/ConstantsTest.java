package io.github.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every named number of the stages that find passages and sources stands in {@code src/docs/algorithm.md} with its value,
 * with what it is and where it comes from, and nothing else does. Who adds one adds a line there; marks, hashing and the
 * layout of buffers, which decide nothing, are named here.
 */
class ConstantsTest {

    private static final Path CODE = Path.of("src/main/java/io/github/stemma");

    private static final List<String> STAGES =
            List.of("tokenize", "seed", "chain", "align", "family", "collate", "infer", "pipeline");

    /** Folders that other pages describe. */
    private static final List<String> ELSEWHERE = List.of("pipeline/archive", "pipeline/scan");

    private static final Pattern CONSTANT =
            Pattern.compile("static final (?:double|float|int|long)(?:\\[])? ([A-Z][A-Z_0-9]*)\\s*=\\s*([^;]+);");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z][A-Za-z.]*\\.[A-Z][A-Z_0-9]*)` \\| ([^|]+) \\| [^|]+ \\| ([^|]+) \\|$");

    /** Marks, hashing, layout. */
    private static final Pattern DECIDES_NOTHING =
            Pattern.compile(".*\\.(MULTIPLIER|NONE|DEAD|LN2|LOG2|SEED)|tokenize\\.HashScanner\\..*|align\\.XDrop\\..*"
                    + "|seed\\.collection\\.(RadixSort|PostingsFile|Postings|LongBag|WordBlock)\\..*"
                    + "|seed\\.collection\\.(Candidates\\.PARTITION_POSTINGS|FrequencyCut\\.STOCK)"
                    + "|seed\\.collection\\.WordBits\\.(CAPITAL|DIGIT|CELLS)|infer\\.Loner\\.UNSEEN"
                    + "|infer\\.Kinship\\.(A_FROM_B|B_FROM_A|COMMON_SEEN|COMMON_UNSEEN|INDEPENDENT|CLASSES)");

    @Test
    void everyConstantIsListedWithItsValue() throws IOException {
        Map<String, String> code = constants();
        assertThat(code).hasSizeGreaterThan(100);

        Map<String, String> page = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("src/docs/algorithm.md")));
        while (row.find()) {
            page.put(row.group(1), row.group(2));
            assertThat(row.group(3)).as(row.group(1)).isIn("model", "figures", "hand, ablation", "hand", "bound");
        }

        assertThat(page).as("the table at the end of src/docs/algorithm.md").isEqualTo(code);
    }

    private static Map<String, String> constants() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String stage : STAGES) {
            try (Stream<Path> files = Files.walk(CODE.resolve(stage))) {
                for (Path file : files.filter(ConstantsTest::isLookedAt).toList()) {
                    String name =
                            CODE.relativize(file).toString().replace('\\', '/').replace('/', '.');
                    Matcher constant = CONSTANT.matcher(Files.readString(file));
                    while (constant.find()) {
                        String full = name.substring(0, name.length() - ".java".length()) + "." + constant.group(1);
                        if (!DECIDES_NOTHING.matcher(full).matches()) {
                            found.put(full, plain(constant.group(2)));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean isLookedAt(Path file) {
        String path = CODE.relativize(file).toString().replace('\\', '/');
        return path.endsWith(".java") && ELSEWHERE.stream().noneMatch(folder -> path.startsWith(folder + "/"));
    }

    /** Without what only Java needs: underscores, the f of a float, a zero before the point or at the end. */
    private static String plain(String value) {
        return value.replaceAll("\\s+", " ")
                .replace("_", "")
                .replaceAll("(?<=[0-9.])f$", "")
                .replaceAll("^0(?=\\.[0-9])", "")
                .replaceAll("(?<=\\.[0-9])0$", "");
    }
}
