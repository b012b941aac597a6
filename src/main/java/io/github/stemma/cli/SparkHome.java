package io.github.stemma.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** An installed Spark, and the jar that it is to run. */
final class SparkHome {

    /** Where the work is; the program itself is built without it. */
    static final String MAIN = "io.github.stemma.spark.StemmaSpark";

    private static final String SAYS = "stemma-spark: ";
    private static final int LAST_LINES = 20;

    private final Path submit;
    private final Path jar;

    private SparkHome(Path submit, Path jar) {
        this.submit = submit;
        this.jar = jar;
    }

    /**
     * The installation at {@code home}.
     *
     * @throws UsageException when something is missing there, with what to do
     */
    static SparkHome at(String home, Map<String, String> variables) {
        Path submit = Path.of(home, "bin", "spark-submit");
        if (!Files.isExecutable(submit)) {
            throw new UsageException(
                    "SPARK_HOME=" + home + ": there is no bin/spark-submit in it; it is the folder of a Spark 4.2.");
        }
        return new SparkHome(submit, jar(variables.getOrDefault("STEMMA_SPARK_JAR", "")));
    }

    /** The jar that is named, else the one that runs, else the one that {@code ./mvnw package} makes in this clone. */
    private static Path jar(String named) {
        if (!named.isEmpty()) {
            if (!hasMain(Path.of(named))) {
                throw new UsageException(
                        "STEMMA_SPARK_JAR=" + named + " is not the jar with Spark's part that ./mvnw package makes.");
            }
            return Path.of(named);
        }
        Path own = own();
        Path built = own.resolveSibling("../target/stemma.jar").normalize();
        for (Path jar : List.of(own, built)) {
            if (hasMain(jar)) {
                return jar;
            }
        }
        throw new UsageException("--engine spark needs the jar with Spark's part: make it with ./mvnw package"
                + " -DskipTests, and if it is not " + built + ", set STEMMA_SPARK_JAR to where it is.");
    }

    private static Path own() {
        try {
            return Path.of(SparkHome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasMain(Path jar) {
        if (!Files.isRegularFile(jar)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(MAIN.replace('.', '/') + ".class") != null;
        } catch (IOException notOne) {
            return false;
        }
    }

    /**
     * Runs the jar.
     *
     * @param submitting options of {@code spark-submit}
     * @param args what follows the jar
     * @param verbose whether all that Spark says is shown, not only what the jar says
     */
    ExitCode run(List<String> submitting, List<String> args, boolean verbose, Console console) throws IOException {
        List<String> command = new ArrayList<>(List.of(submit.toString()));
        command.addAll(submitting);
        command.addAll(List.of("--class", MAIN, jar.toString()));
        command.addAll(args);
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        ArrayDeque<String> last = new ArrayDeque<>();
        boolean said = listen(process, last, verbose, console);
        try {
            return code(process.waitFor(), said ? new ArrayDeque<>() : last, console);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    /** Passes on what is said; returns whether the jar itself said something. */
    private static boolean listen(Process process, ArrayDeque<String> last, boolean verbose, Console console)
            throws IOException {
        boolean said = false;
        try (BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = err.readLine(); line != null; line = err.readLine()) {
                if (line.startsWith(SAYS)) {
                    console.complain(line.substring(SAYS.length()));
                    said = true;
                } else if (verbose) {
                    console.say(line);
                } else {
                    last.add(line);
                    if (last.size() > LAST_LINES) {
                        last.remove();
                    }
                }
            }
        }
        return said;
    }

    private static ExitCode code(int code, ArrayDeque<String> unheard, Console console) {
        if (code != ExitCode.DONE.code()) {
            unheard.forEach(console::say);
        }
        for (ExitCode known : List.of(ExitCode.DONE, ExitCode.USAGE, ExitCode.UNREADABLE, ExitCode.INTERRUPTED)) {
            if (known.code() == code) {
                return known;
            }
        }
        return ExitCode.INTERNAL;
    }
}
