package io.github.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The named numbers of the stages that find passages and sources, as they stand in the code, and the table of them in a
 * document. Marks, hashing and the layout of buffers, which decide nothing, are left out.
 */
final class ConstantsTable {

    private static final Path CODE = Path.of("src/main/java/io/github/stemma");

    private static final List<String> STAGES =
            List.of("model", "tokenize", "seed", "chain", "align", "family", "collate", "infer", "pipeline");

    /** Folders that other pages describe. */
    private static final List<String> ELSEWHERE = List.of("pipeline/archive", "pipeline/scan");

    private static final Pattern CONSTANT = Pattern.compile(
            "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s*)?"
                    + "(?:(?:public|private|protected) )?static final (?:double|float|int|long)(?:\\[])? ([A-Z][A-Z_0-9]*)\\s*=\\s*([^;]+);",
            Pattern.DOTALL);

    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z][A-Za-z.]*\\.[A-Z][A-Z_0-9]*)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");

    /** Marks, hashing, layout. */
    private static final Pattern DECIDES_NOTHING = Pattern.compile(
            ".*\\.(MULTIPLIER|NONE|DEAD|LN2|LOG2|SEED)|tokenize\\.(HashScanner|WordScanner|Fold)\\..*|align\\.XDrop\\..*"
                    + "|tokenize\\.Language\\.NEWS|align\\.(WordParts\\..*|SentenceLists\\.(DENSE|NO_INDEX)|SentencePairs\\.LOG_1P)"
                    + "|model\\.(LongKeys|Places|Probabilities)\\..*|seed\\.PartNumbers\\.(BITS|TAIL|SPREAD)"
                    + "|seed\\.collection\\.(RadixSort|PostingsFile|Postings|LongBag|WordBlock)\\..*"
                    + "|seed\\.collection\\.(Candidates\\.PARTITION_POSTINGS|FrequencyCut\\.STOCK)"
                    + "|seed\\.collection\\.WordBits\\.(CAPITAL|DIGIT|CELLS)|infer\\.retold\\.Loner\\.UNSEEN|infer\\.structure\\.Groups\\..*"
                    + "|infer\\.belief\\.Kinship\\.(A_FROM_B|B_FROM_A|COMMON_SEEN|COMMON_UNSEEN|INDEPENDENT|CLASSES)");

    private ConstantsTable() {}

    /**
     * A page with the values as they are in the code, without rows of constants that are gone, and with rows for those it
     * lacks, each after the last of its package: described by their comments, and set by hand until somebody says more.
     */
    static String renewed(String page) throws IOException {
        Map<String, Matcher> code = constants();
        List<String> lines = new ArrayList<>();
        for (String line : page.split("\n", -1)) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                lines.add(line);
            } else if (code.containsKey(row.group(1))) {
                String value = value(code.remove(row.group(1)));
                lines.add("| `" + row.group(1) + "` | " + value + " | " + row.group(3) + " | " + row.group(4) + " |");
            }
        }
        code.forEach((name, constant) -> lines.add(
                place(name, lines), "| `" + name + "` | " + value(constant) + " | " + meaning(constant) + " | hand |"));
        return String.join("\n", lines);
    }

    /** After the last row whose name has most in common with this one. */
    private static int place(String name, List<String> lines) {
        int best = lines.size() - 1;
        int most = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher row = ROW.matcher(lines.get(i));
            if (row.matches() && common(name, row.group(1)) >= most) {
                most = common(name, row.group(1));
                best = i + 1;
            }
        }
        return best;
    }

    private static int common(String one, String other) {
        int n = 0;
        while (n < Math.min(one.length(), other.length()) && one.charAt(n) == other.charAt(n)) {
            n++;
        }
        return n;
    }

    private static Map<String, Matcher> constants() throws IOException {
        Map<String, Matcher> found = new TreeMap<>();
        for (String stage : STAGES) {
            try (Stream<Path> files = Files.walk(CODE.resolve(stage))) {
                for (Path file :
                        files.filter(ConstantsTable::isLookedAt).sorted().toList()) {
                    String name =
                            CODE.relativize(file).toString().replace('\\', '/').replace('/', '.');
                    String source = Files.readString(file);
                    for (Matcher one = CONSTANT.matcher(source); one.find(); ) {
                        String full = name.substring(0, name.length() - ".java".length()) + "." + one.group(2);
                        if (!DECIDES_NOTHING.matcher(full).matches()) {
                            Matcher kept = CONSTANT.matcher(source);
                            kept.find(one.start());
                            found.put(full, kept);
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
    private static String value(Matcher constant) {
        return constant.group(3)
                .replaceAll("\\s+", " ")
                .replace("_", "")
                .replaceAll("(?<=[0-9.])f$", "")
                .replaceAll("^0(?=\\.[0-9])", "")
                .replaceAll("(?<=\\.[0-9])0$", "");
    }

    private static String meaning(Matcher constant) {
        if (constant.group(1) == null) {
            return constant.group(2).toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        String comment = constant.group(1)
                .replaceAll("\\s*\\*\\s?", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replace("|", "/")
                .strip();
        return comment.isEmpty()
                ? constant.group(2)
                : Character.toLowerCase(comment.charAt(0))
                        + comment.substring(1).replaceAll("\\.$", "");
    }

    /** Where the constants of a page come from, by name. */
    static Map<String, String> origins(String page) {
        return column(page, 4);
    }

    /** What the rows of a page say that constants are, by name. */
    static Map<String, String> values(String page) {
        return column(page, 2);
    }

    private static Map<String, String> column(String page, int group) {
        Map<String, String> column = new TreeMap<>();
        for (String line : page.split("\n")) {
            Matcher row = ROW.matcher(line);
            if (row.lookingAt()) {
                column.put(row.group(1), row.group(group));
            }
        }
        return column;
    }
}
