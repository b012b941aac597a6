package io.github.stemma.cli;

import io.github.stemma.pipeline.scan.ScanOptions;
import io.github.stemma.read.ReadOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** The flags of {@code scan} about what counts and what it may cost. */
final class ScanFlags {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([kKmMgGtT]?)[bB]?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})([mhdw])");
    private static final long LEAST_MEMORY = 128L << 20;

    private ScanFlags() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(
                Flags.value("TIME", "Only pairs published within TIME of one another: 90m, 12h, 3d, 2w.", "--within"));
        spec.addOption(Flags.value("skip|keep", "Pairs of one outlet: keep (default) or skip.", "--same-outlet"));
        spec.addOption(Flags.value(
                "N",
                "Words in a row that more than N texts have are a stock phrase (default " + ScanOptions.MAX_DF + ").",
                "--max-df"));
        spec.addOption(Flags.value(
                "N",
                "… that more than N texts of one outlet have are its furniture (default " + ScanOptions.MAX_OUTLET
                        + ").",
                "--max-df-outlet"));
        spec.addOption(Flags.value(
                "N",
                "Fewest words of a passage that are the same on both sides (default " + ScanOptions.MIN_WORDS + ").",
                "--min-words"));
        spec.addOption(Flags.value("N", "Threads (otherwise: as many as cores).", "--jobs"));
        spec.addOption(Flags.value(
                "SIZE", "Memory to get by with, e.g. 2g (otherwise: a quarter of the machine's).", "--memory"));
        spec.addOption(Flags.value("N", "Stop after N pairs.", "--limit"));
    }

    static ScanOptions of(Typed typed, ReadOptions read, Path folder) {
        return new ScanOptions(
                read,
                Flags.jobs(typed),
                memory(typed),
                Flags.number(typed, "--max-df", ScanOptions.MAX_DF, 2, Integer.MAX_VALUE),
                Flags.number(typed, "--max-df-outlet", ScanOptions.MAX_OUTLET, 1, Integer.MAX_VALUE),
                Flags.number(typed, "--min-words", ScanOptions.MIN_WORDS, 1, 1000),
                typed.text("--within").map(ScanFlags::within),
                sameOutlet(typed),
                limit(typed),
                folder);
    }

    static long memory(Typed typed) {
        Optional<String> text = typed.text("--memory");
        if (text.isEmpty()) {
            return Runtime.getRuntime().maxMemory();
        }
        Matcher size = SIZE.matcher(text.get());
        if (size.matches()) {
            int power = "kmgt".indexOf(size.group(2).toLowerCase(Locale.ROOT)) + 1;
            long bytes = Long.parseLong(size.group(1)) << (size.group(2).isEmpty() ? 0 : 10 * power);
            if (bytes >= LEAST_MEMORY) {
                return bytes;
            }
        }
        throw new UsageException("--memory takes a size of 128m or more like 800m or 2g, not '" + text.get() + "'.");
    }

    static Duration within(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new UsageException("--within takes a time like 90m, 12h, 3d or 2w, not '" + text + "'.");
        }
        long n = Long.parseLong(time.group(1));
        return switch (time.group(2)) {
            case "m" -> Duration.ofMinutes(n);
            case "h" -> Duration.ofHours(n);
            case "d" -> Duration.ofDays(n);
            default -> Duration.ofDays(7 * n);
        };
    }

    private static boolean sameOutlet(Typed typed) {
        String text = typed.text("--same-outlet").orElse("keep");
        return switch (text) {
            case "keep" -> true;
            case "skip" -> false;
            default -> throw new UsageException("--same-outlet takes skip or keep, not '" + text + "'.");
        };
    }

    private static long limit(Typed typed) {
        boolean given = typed.text("--limit").isPresent();
        return given ? Flags.number(typed, "--limit", 0, 0, Integer.MAX_VALUE) : Long.MAX_VALUE;
    }
}
