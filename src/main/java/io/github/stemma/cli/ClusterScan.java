package io.github.stemma.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code scan --engine spark}: hands the work to Spark where it is at hand, in {@code SPARK_HOME} or on the class path.
 * The program itself is built without Spark, so the class is asked for by name.
 */
final class ClusterScan {

    private static final List<String> PASSED_ON =
            List.of("--max-df", "--max-df-outlet", "--min-words", "--same-outlet");
    private static final List<String> LOCAL_ONLY =
            List.of("--resume", "--limit", "--jobs", "--files-from", "--null", "--encoding", "--lang", "--registry");

    private ClusterScan() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.value(
                "NAME", "local (default), or spark: one PATH that Spark can read, --output a new folder.", "--engine"));
        spec.addOption(Flags.value("M", "Spark's master for --engine spark (default local[*]).", "--master"));
    }

    /** Whether the work goes to Spark. */
    static boolean isAskedFor(Typed typed) {
        String engine = typed.text("--engine").orElse("local");
        return switch (engine) {
            case "spark" -> true;
            case "local" -> false;
            default -> throw new UsageException("--engine takes local or spark, not '" + engine + "'.");
        };
    }

    static ExitCode run(Typed typed, Console console) throws IOException {
        for (String flag : LOCAL_ONLY) {
            if (typed.has(flag)) {
                throw new UsageException(flag + " is for the local engine; see src/docs/scale.md.");
            }
        }
        List<String> args = args(typed);
        String master = typed.text("--master").orElse("local[*]");
        boolean verbose = typed.isSet("--verbose");
        String home = console.surroundings().variables().getOrDefault("SPARK_HOME", "");
        if (home.isEmpty()) {
            return here(args, master, console);
        }
        List<String> submitting = new ArrayList<>(List.of("--master", master, "--conf", "spark.ui.enabled=false"));
        if (master.startsWith("local") || typed.text("--memory").isPresent()) {
            submitting.addAll(List.of("--driver-memory", (ScanFlags.memory(typed) >> 20) + "m"));
        }
        return SparkHome.at(home, console.surroundings().variables()).run(submitting, args, verbose, console);
    }

    /** The command line of the class that does the work. */
    private static List<String> args(Typed typed) {
        List<String> paths = typed.paths();
        String output = typed.text("--output").orElse("");
        if (paths.size() != 1 || output.isEmpty()) {
            throw new UsageException("--engine spark takes one PATH and --output FOLDER.");
        }
        List<String> args = new ArrayList<>(List.of(paths.get(0), output));
        args.addAll(List.of("--what", typed.isSet("--families") ? "families" : "pairs"));
        for (String flag : PASSED_ON) {
            typed.text(flag).ifPresent(value -> args.addAll(List.of(flag, value)));
        }
        typed.text("--within")
                .map(ScanFlags::within)
                .ifPresent(time -> args.addAll(List.of("--within", Long.toString(time.toMinutes()))));
        if (typed.isSet("--verbose")) {
            args.add("--verbose");
        }
        return args;
    }

    private static ExitCode here(List<String> args, String master, Console console) throws IOException {
        args.addAll(List.of("--master", master));
        try {
            Class.forName("org.apache.spark.sql.SparkSession");
            PrintStream err = new PrintStream(console.err(), true, StandardCharsets.UTF_8);
            Object code = Class.forName(SparkHome.MAIN)
                    .getMethod("run", String[].class, PrintStream.class)
                    .invoke(null, args.toArray(String[]::new), err);
            for (ExitCode known : ExitCode.values()) {
                if (Integer.valueOf(known.code()).equals(code)) {
                    return known;
                }
            }
            return ExitCode.INTERNAL;
        } catch (InvocationTargetException e) {
            throw new IOException("Spark failed: " + e.getCause(), e);
        } catch (ReflectiveOperationException | LinkageError missing) {
            throw new UsageException("--engine spark needs Spark, which is not here: unpack Apache Spark 4.2 from"
                    + " https://spark.apache.org/downloads.html (a Java 17 or later suffices), set SPARK_HOME to its"
                    + " folder, and make the jar for it with ./mvnw package -DskipTests; see src/docs/scale.md.");
        }
    }
}
