package io.github.stemma.spark;

import io.github.stemma.pipeline.scan.ScanOptions;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run over a cluster reads, does and writes.
 *
 * @param input path or pattern that Spark understands
 * @param from {@code jsonl}, {@code parquet} or {@code files} (texts, WARC and whatever else the reader knows); empty
 *     for what the input proves to be
 * @param output folder to write to
 * @param to {@code jsonl} or {@code parquet}
 * @param what {@code pairs}, {@code families} or {@code stories}
 * @param master Spark's master, empty when {@code spark-submit} says it
 * @param partitions of the hashes; 0 for as many as the words ask for
 * @param maxDf most distinct texts that may share a fingerprint
 * @param maxOutlet most distinct texts of one outlet that may share a fingerprint
 * @param minWords fewest equal words of a passage
 * @param withinMinutes only pairs published no further apart than this; negative for all
 * @param sameOutlet whether pairs of one outlet count
 * @param maxStory most texts of a story that is traced
 * @param checkpoint folder of the cluster's file system for what must outlive a lost executor; empty for none
 * @param verbose whether Spark's own log and the traces of failures are shown
 */
public record SparkOptions(
        String input,
        String from,
        String output,
        String to,
        String what,
        String master,
        int partitions,
        int maxDf,
        int maxOutlet,
        int minWords,
        long withinMinutes,
        boolean sameOutlet,
        int maxStory,
        String checkpoint,
        boolean verbose)
        implements Serializable {

    /** Hashes are dealt out by a product that has to stay a whole number. */
    static final int MOST_PARTITIONS = 60_000;

    static final String USAGE = "usage: stemma-spark INPUT OUTPUT [--from jsonl|parquet|files] [--to jsonl|parquet]"
            + " [--what pairs|families|stories] [--master M] [--partitions N] [--max-df N] [--max-df-outlet N]"
            + " [--min-words N] [--within MINUTES] [--same-outlet keep|skip] [--max-story N] [--checkpoint FOLDER] [--verbose]";

    private static final String VERBOSE = "--verbose";

    private static final List<String> KNOWN = List.of(
            "--from",
            "--to",
            "--what",
            "--master",
            "--partitions",
            "--max-df",
            "--max-df-outlet",
            "--min-words",
            "--within",
            "--same-outlet",
            "--max-story",
            "--checkpoint");

    /** Options by the names of {@link #USAGE}. */
    public static SparkOptions of(String... args) {
        Map<String, String> flags = new TreeMap<>();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                paths.add(args[i]);
            } else if (args[i].equals(VERBOSE)) {
                flags.put(VERBOSE, "");
            } else if (!KNOWN.contains(args[i]) || i + 1 == args.length) {
                throw new IllegalArgumentException("not understood: " + args[i]);
            } else {
                flags.put(args[i], args[++i]);
            }
        }
        if (paths.size() != 2) {
            throw new IllegalArgumentException("an input and an output are needed");
        }
        String input = paths.get(0);
        return new SparkOptions(
                input,
                one(flags, "--from", guess(input), List.of("jsonl", "parquet", "files", "")),
                paths.get(1),
                one(flags, "--to", "jsonl", List.of("jsonl", "parquet")),
                one(flags, "--what", "pairs", List.of("pairs", "families", "stories")),
                flags.getOrDefault("--master", ""),
                number(flags, "--partitions", 0, 0, MOST_PARTITIONS),
                number(flags, "--max-df", ScanOptions.MAX_DF, 2, Integer.MAX_VALUE),
                number(flags, "--max-df-outlet", ScanOptions.MAX_OUTLET, 1, Integer.MAX_VALUE),
                number(flags, "--min-words", ScanOptions.MIN_WORDS, 1, Integer.MAX_VALUE),
                number(flags, "--within", -1, 0, Integer.MAX_VALUE),
                one(flags, "--same-outlet", "keep", List.of("keep", "skip")).equals("keep"),
                number(flags, "--max-story", 200, 2, Integer.MAX_VALUE),
                flags.getOrDefault("--checkpoint", ""),
                flags.containsKey(VERBOSE));
    }

    /** What a path is by its name; empty when the name does not say. */
    private static String guess(String input) {
        String bare = input.replaceFirst("\\.(gz|bz2|zst)$", "").replaceFirst("/+$", "");
        if (bare.endsWith(".parquet")) {
            return "parquet";
        }
        return bare.matches(".*\\.(jsonl|ndjson|jl|json)") ? "jsonl" : "";
    }

    /** The same, the kind of input being known. */
    SparkOptions of(String kind) {
        return new SparkOptions(
                input,
                kind,
                output,
                to,
                what,
                master,
                partitions,
                maxDf,
                maxOutlet,
                minWords,
                withinMinutes,
                sameOutlet,
                maxStory,
                checkpoint,
                verbose);
    }

    private static String one(Map<String, String> flags, String name, String usual, List<String> known) {
        String value = flags.getOrDefault(name, usual);
        if (!known.contains(value)) {
            throw new IllegalArgumentException(name + " takes one of " + known + ", not '" + value + "'");
        }
        return value;
    }

    private static int number(Map<String, String> flags, String name, int usual, int least, int most) {
        String value = flags.get(name);
        if (value == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // said below
        }
        throw new IllegalArgumentException(name + " takes a whole number from " + least
                + (most < Integer.MAX_VALUE ? " to " + most : "") + ", not '" + value + "'");
    }
}
