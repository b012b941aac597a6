package io.github.stemma.cli;

import io.github.stemma.model.Result;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma doctor}: where the program runs, and whether it works there. */
final class DoctorCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Flags.command("doctor", "Says where the program runs and tries it on two short texts.");
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        Map<String, String> facts = facts(console.surroundings());
        boolean works = works();
        facts.put("two short texts", works ? "their common passage is found" : "their common passage is NOT found");
        Printing.print(Optional.empty(), console, out -> {
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                out.write(String.format("%-18s %s%n", fact.getKey(), fact.getValue()));
            }
        });
        return works ? ExitCode.DONE : ExitCode.INTERNAL;
    }

    private static Map<String, String> facts(Surroundings around) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("stemma", Main.version());
        facts.put("Java", System.getProperty("java.version") + " in " + System.getProperty("java.home"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("memory", Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB at most");
        facts.put("file names", System.getProperty("sun.jnu.encoding") + ", texts " + Charset.defaultCharset());
        facts.put("class archive", archive());
        facts.put("terminal", around.terminal() ? around.width() + " columns" : "no");
        facts.put("colour", around.colour() ? "yes" : "no");
        facts.put("messages", around.language());
        return facts;
    }

    private static String archive() {
        List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
        return flags.stream()
                .filter(flag -> flag.startsWith("-XX:SharedArchiveFile=") || flag.startsWith("-XX:AOTCache="))
                .map(flag -> flag.substring(flag.indexOf('=') + 1))
                .findFirst()
                .orElse("none: starts take longer");
    }

    private static boolean works() {
        String shared = "Der alte Leuchtturm von Grünsand wird im kommenden Frühjahr vollständig abgetragen und in"
                + " Einzelteilen ins Landesmuseum gebracht.";
        Pipeline pipeline = new Pipeline(ReadOptions.defaults(), DetectOptions.defaults(), TraceOptions.defaults());
        Result result = pipeline.compare(List.of(
                Input.text("a", shared + " Das teilte die Gemeinde mit."),
                Input.text("b", "Am Montag fiel die Entscheidung. " + shared)));
        return result.passages().size() == 1;
    }
}
