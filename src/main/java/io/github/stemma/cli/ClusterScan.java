package io.github.stemma.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code scan --engine spark}: hands the work to Spark where it is at hand, on the class path or in {@code SPARK_HOME}.
 * The program itself is built without Spark, so the class is asked for by name.
 */
final class ClusterScan {

    private static final String MAIN = "io.github.stemma.spark.StemmaSpark";
    private static final List<String> PASSED_ON =
            List.of("--max-df", "--max-df-outlet", "--min-words", "--same-outlet");

    private ClusterScan() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.value(
                "NAME", "local (default), or spark: one PATH that Spark can read, --output a new folder.", "--engine"));
        spec.addOption(Flags.value("M", "Spark's master for --engine spark (default local[*]).", "--master"));
    }

    /** Whether the work goes to Spark. */
    static boolean isAskedFor(ParseResult typed) {
        String engine = Flags.text(typed, "--engine").orElse("local");
        return switch (engine) {
            case "spark" -> true;
            case "local" -> false;
            default -> throw new UsageException("--engine takes local or spark, not '" + engine + "'.");
        };
    }

    static ExitCode run(ParseResult typed, Console console) throws IOException {
        for (String flag : List.of("--resume", "--limit", "--memory", "--jobs", "--files-from", "--within")) {
            if (Flags.text(typed, flag).isPresent()) {
                throw new UsageException(flag + " is for the local engine; see src/docs/scale.md.");
            }
        }
        List<String> paths = Flags.paths(typed);
        String output = Flags.text(typed, "--output").orElse("");
        if (paths.size() != 1 || output.isEmpty()) {
            throw new UsageException("--engine spark takes one PATH and --output FOLDER.");
        }
        String master = Flags.text(typed, "--master").orElse("local[*]");
        List<String> args = new ArrayList<>(List.of(paths.get(0), output));
        args.addAll(List.of("--what", Flags.isSet(typed, "--families") ? "families" : "pairs"));
        for (String flag : PASSED_ON) {
            Flags.text(typed, flag).ifPresent(value -> args.addAll(List.of(flag, value)));
        }
        String home = console.surroundings().variables().getOrDefault("SPARK_HOME", "");
        return home.isEmpty() ? here(args, master, console) : submit(home, args, master, console);
    }

    private static ExitCode here(List<String> args, String master, Console console) throws IOException {
        args.addAll(List.of("--master", master));
        try {
            Class.forName("org.apache.spark.sql.SparkSession");
            PrintStream err = new PrintStream(console.err(), true, StandardCharsets.UTF_8);
            Object code = Class.forName(MAIN)
                    .getMethod("run", String[].class, PrintStream.class)
                    .invoke(null, args.toArray(String[]::new), err);
            return Integer.valueOf(0).equals(code) ? ExitCode.DONE : ExitCode.USAGE;
        } catch (InvocationTargetException e) {
            throw new IOException("Spark failed: " + e.getCause(), e);
        } catch (ReflectiveOperationException | LinkageError missing) {
            throw new UsageException("--engine spark needs Spark 4.2: set SPARK_HOME to where it is installed and"
                    + " STEMMA_SPARK_JAR to the jar that ./mvnw package makes; see src/docs/scale.md.");
        }
    }

    private static ExitCode submit(String home, List<String> args, String master, Console console) throws IOException {
        String jar = console.surroundings().variables().getOrDefault("STEMMA_SPARK_JAR", "");
        Path submit = Path.of(home, "bin", "spark-submit");
        if (!Files.isExecutable(submit)) {
            throw new UsageException("SPARK_HOME: there is no " + submit + ".");
        }
        if (jar.isEmpty() || !Files.isReadable(Path.of(jar))) {
            throw new UsageException("STEMMA_SPARK_JAR does not name the jar that ./mvnw package makes.");
        }
        List<String> command = new ArrayList<>(List.of(submit.toString(), "--master", master, "--class", MAIN, jar));
        command.addAll(args);
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            return code == 0 ? ExitCode.DONE : ExitCode.INTERNAL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }
}
