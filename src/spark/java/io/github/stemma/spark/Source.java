package io.github.stemma.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Where texts come from: rows of a path and bytes, each a record of JSON or a file. Read twice, it is the same. */
final class Source {

    /** A file counts as so many bytes beside its own when files are dealt out to tasks. */
    private static final String SMALL_FILE = Integer.toString(1 << 18);

    private Source() {}

    /** The options with the kind of input: a folder that holds tables or records only is what these are. */
    static SparkOptions known(SparkSession spark, SparkOptions options) throws IOException {
        if (!options.from().isEmpty()) {
            return options;
        }
        Path folder = new Path(options.input());
        FileStatus[] found =
                folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).globStatus(new Path(folder, "*"));
        List<String> names = Stream.ofNullable(found)
                .flatMap(Stream::of)
                .map(status -> status.getPath().getName())
                .filter(name -> !name.startsWith("_") && !name.startsWith("."))
                .toList();
        boolean any = !names.isEmpty();
        if (any && names.stream().allMatch(name -> name.endsWith(".parquet"))) {
            return options.of("parquet");
        }
        boolean records = any && names.stream().allMatch(name -> name.matches(".*\\.(jsonl|ndjson|jl|json)(\\.gz)?"));
        return options.of(records ? "jsonl" : "files");
    }

    /** @throws UnreadableException when the table has no text or no id */
    static Dataset<Row> rows(SparkSession spark, SparkOptions options) throws IOException {
        return switch (options.from()) {
            case "jsonl" -> lines(spark, options.input(), !options.what().equals("stories"));
            case "parquet" -> records(spark, options.input());
            default -> files(spark, options.input());
        };
    }

    /** Whether a compressed file, which one task reads, is dealt out to all: its lines then have no lasting order. */
    private static Dataset<Row> lines(SparkSession spark, String input, boolean dealt) {
        Dataset<Row> file = spark.read().text(input);
        Dataset<Row> lines =
                file.select(col("_metadata.file_path"), col("value").cast("binary"));
        int cores = spark.sparkContext().defaultParallelism();
        boolean packed = List.of(file.inputFiles()).stream().anyMatch(name -> name.matches(".*\\.(gz|bz2|xz|zst)"));
        return dealt && packed && lines.javaRDD().getNumPartitions() < cores ? lines.repartition(cores) : lines;
    }

    private static Dataset<Row> records(SparkSession spark, String input) {
        Dataset<Row> table = spark.read().parquet(input);
        for (String needed : List.of("id", "text")) {
            if (!List.of(table.columns()).contains(needed)) {
                throw new UnreadableException(input + ": the table has no column \"" + needed + "\", only "
                        + String.join(", ", table.columns()));
            }
        }
        Column record = col("value").cast("binary");
        return table.toJSON().toDF("value").select(lit(input), record);
    }

    private static Dataset<Row> files(SparkSession spark, String input) throws IOException {
        if (!spark.conf().contains("spark.sql.files.openCostInBytes")) {
            spark.conf().set("spark.sql.files.openCostInBytes", SMALL_FILE);
        }
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .load(input)
                .select(name(spark, input), col("content"));
    }

    /** A file's path as the input was given, relative where that was; otherwise as people write it. */
    private static Column name(SparkSession spark, String input) throws IOException {
        Path given = new Path(input);
        String whole = given.getFileSystem(spark.sparkContext().hadoopConfiguration())
                .makeQualified(given)
                .toString();
        Column rest = col("path").substr(lit(whole.length() + 1), lit(Integer.MAX_VALUE));
        return when(col("path").startsWith(whole), concat(lit(given.toString()), rest))
                .otherwise(regexp_replace(col("path"), "^file:/+", "/"))
                .as("path");
    }
}
