package io.github.stemma.spark;

import static org.apache.spark.sql.functions.col;

import io.github.stemma.render.ScanLines;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The main class for {@code spark-submit}: reads a collection, finds all pairs of texts that share passages, and writes
 * pairs, families or traced stories.
 */
public final class StemmaSpark {

    /** A partition of the shuffles holds about so many words; its fingerprints then take some 30 MB. */
    private static final long WORDS_A_PARTITION = 2_000_000;

    private StemmaSpark() {}

    /** Only exits. */
    public static void main(String[] args) {
        System.exit(run(args, new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Runs a command line; returns 0 when done and 2 when the command line makes no sense. */
    public static int run(String[] args, PrintStream err) {
        SparkOptions options;
        try {
            options = SparkOptions.of(args);
        } catch (IllegalArgumentException e) {
            err.println("stemma-spark: " + e.getMessage() + "\n" + SparkOptions.USAGE);
            return 2;
        }
        SparkSession.Builder builder = SparkSession.builder().appName("stemma");
        if (!options.master().isEmpty()) {
            builder = builder.master(options.master());
        }
        SparkSession spark = builder.getOrCreate();
        Meter meter = new Meter();
        spark.sparkContext().addSparkListener(meter);
        try {
            err.println("stemma-spark: " + run(spark, options) + "; " + meter.line());
        } finally {
            spark.stop();
        }
        return 0;
    }

    /** Runs in a session that is there; returns what there is to say about it. */
    static String run(SparkSession spark, SparkOptions options) {
        if (!options.checkpoint().isEmpty()) {
            spark.sparkContext().setCheckpointDir(options.checkpoint());
        }
        Dataset<Row> corpus = Corpus.read(spark, options);
        Dataset<Row> packed = Plans.cut(Packed.of(corpus));
        if (packed.isEmpty()) {
            return "no text in " + options.input();
        }
        WordTable table = WordTable.of(packed);
        Dataset<Row> shared = Plans.cut(shared(spark, packed, table, options));
        write(spark, shared, corpus, options);
        return table.texts() + " texts, " + table.words() + " words, " + shared.count() + " pairs";
    }

    /** The pairs that share something, in no order. */
    static Dataset<Row> shared(SparkSession spark, Dataset<Row> packed, WordTable table, SparkOptions options) {
        int cores = spark.sparkContext().defaultParallelism();
        int partitions = options.partitions() > 0
                ? options.partitions()
                : (int) Math.max(cores, Math.min(100_000, table.words() / WORDS_A_PARTITION + 1));
        spark.conf().set("spark.sql.shuffle.partitions", partitions);
        Broadcast<byte[]> bits =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(table.bits());
        Duplicates duplicates = new Duplicates(packed);
        Dataset<Row> firsts = Fingerprints.pairs(duplicates.firsts(), bits, table.words(), options, partitions);
        Dataset<Row> pairs = duplicates.expand(firsts, options.maxDf());
        return Shared.of(pairs, packed, table.texts(), bits, options);
    }

    private static void write(SparkSession spark, Dataset<Row> shared, Dataset<Row> corpus, SparkOptions options) {
        Dataset<Row> rows = switch (options.what()) {
            case "pairs" -> Shared.inOrder(shared);
            case "families" -> Families.of(shared).orderBy(col("first"), col("begin"));
            default -> Stories.of(shared, corpus, options).orderBy("first");
        };
        if (options.to().equals("parquet")) {
            rows.write().mode(SaveMode.ErrorIfExists).parquet(options.output());
            return;
        }
        String what = options.what();
        rows.map((MapFunction<Row, String>) row -> line(row, what), Encoders.STRING())
                .write()
                .mode(SaveMode.ErrorIfExists)
                .text(options.output());
    }

    /** The line of the contract for a row of pairs. */
    static String pairLine(Row row) {
        return line(row, "pairs");
    }

    private static String line(Row row, String what) {
        StringWriter line = new StringWriter();
        try {
            switch (what) {
                case "pairs" -> ScanLines.pair(Shared.pair(row), line);
                case "families" -> ScanLines.family(Families.family(row), line);
                default -> line.write(row.getString(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString().strip();
    }
}
