package io.github.stemma.spark;

import io.github.stemma.render.Plain;
import io.github.stemma.render.ScanLines;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
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

    /** Done; the command line makes no sense; some input could not be read; Spark failed. As the program's own codes. */
    private static final int DONE = 0;

    private static final int USAGE = 2;
    private static final int UNREADABLE = 3;
    private static final int FAILED = 4;

    /** A partition of the hashes has so many words; their fingerprints are then some 20 MB. */
    private static final long WORDS_A_PARTITION = 4_000_000;

    /** Tables of words for each core, at most. */
    private static final int TABLES_A_CORE = 2;

    private static final String LOG = "log4j2.configurationFile";
    private static final String LOG_LEVEL = "spark.log.level";

    private StemmaSpark() {}

    /** Only exits. */
    public static void main(String[] args) {
        System.exit(run(args, new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Runs a command line; returns an exit code: 0, 2, 3 or 4 as the program's own. */
    public static int run(String[] args, PrintStream err) {
        SparkOptions options;
        try {
            options = SparkOptions.of(args);
        } catch (IllegalArgumentException e) {
            say(err, Failures.reason(e));
            err.println(SparkOptions.USAGE);
            return USAGE;
        }
        try (SparkSession spark = session(options)) {
            Meter meter = new Meter();
            spark.sparkContext().addSparkListener(meter);
            int code = run(spark, options, err);
            if (code != USAGE) {
                say(err, meter.line());
            }
            return code;
        } catch (UnreadableException e) {
            say(err, Failures.reason(e));
            return UNREADABLE;
        } catch (NoSuchMethodError | NoClassDefFoundError old) {
            say(err, "this is not Spark 4.2, for which the program is made: " + old.getMessage());
            return FAILED;
        } catch (Exception e) {
            say(err, "Spark failed: " + Failures.reason(e));
            if (options.verbose()) {
                e.printStackTrace(err);
            }
            return FAILED;
        }
    }

    /** Spark logs errors only, unless the user says otherwise. */
    private static SparkSession session(SparkOptions options) {
        if (!options.verbose() && System.getProperty(LOG) == null) {
            // without effect where spark-submit has set up the log before
            System.setProperty(LOG, "classpath:stemma-spark-log4j2.properties");
        }
        SparkSession.Builder builder = SparkSession.builder().appName("stemma");
        if (!options.master().isEmpty()) {
            builder = builder.master(options.master()).config("spark.ui.enabled", false);
        }
        if (!options.verbose() && System.getProperty(LOG_LEVEL) == null) {
            builder = builder.config(LOG_LEVEL, "ERROR");
        }
        return builder.getOrCreate();
    }

    private static void say(PrintStream err, String line) {
        err.println("stemma-spark: " + Plain.line(line));
    }

    /** Runs in a session that is there; returns an exit code. */
    static int run(SparkSession spark, SparkOptions asked, PrintStream err) throws IOException {
        SparkOptions options = Source.known(spark, asked);
        Path output = new Path(options.output());
        if (output.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(output)) {
            say(err, options.output() + ": is there already; the output is a new folder");
            return USAGE;
        }
        if (!options.checkpoint().isEmpty()) {
            spark.sparkContext().setCheckpointDir(options.checkpoint());
        }
        Problems errors = Problems.in(spark);
        Problems warnings = Problems.in(spark);
        Dataset<Row> texts = texts(spark, options, errors, warnings);
        WordTable table = WordTable.of(
                texts.javaRDD(), TABLES_A_CORE * spark.sparkContext().defaultParallelism());
        if (table.texts() == 0) {
            write(spark.createDataFrame(List.of(), Shared.SCHEMA), options, warnings);
            tell(err, errors, warnings);
            say(err, options.input() + ": no text in it");
            return errors.count() > 0 ? UNREADABLE : DONE;
        }
        int partitions = partitions(spark, table.words(), options);
        spark.conf().set("spark.sql.shuffle.partitions", partitions);
        Duplicates duplicates = new Duplicates(spark, texts, partitions, warnings);
        Fingerprints fingerprints = new Fingerprints(spark, options, partitions);
        Broadcast<byte[]> bits =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(table.bits());
        Dataset<Row> firsts = fingerprints.pairs(duplicates.firsts(), bits, table.words());
        Dataset<Row> pairs = duplicates.expand(firsts, options.maxDf());
        Dataset<Row> shared = Plans.cut(Shared.of(pairs, texts.javaRDD(), table.texts(), bits, options));
        write(shared, options, warnings);
        tell(err, errors, warnings);
        summary(err, table, shared, fingerprints.cut());
        say(err, "partitions: " + texts.javaRDD().getNumPartitions() + " of texts, " + partitions + " of hashes");
        return errors.count() > 0 ? UNREADABLE : DONE;
    }

    /** The texts; a place that is not there is no matter for a trace. */
    private static Dataset<Row> texts(SparkSession spark, SparkOptions options, Problems errors, Problems warnings)
            throws IOException {
        try {
            return Texts.read(spark, options, errors, warnings);
        } catch (Exception e) {
            if (Failures.isMissing(e)) {
                throw new UnreadableException(options.input() + ": no such file or folder");
            }
            throw e;
        }
    }

    private static int partitions(SparkSession spark, long words, SparkOptions options) {
        if (options.partitions() > 0) {
            return options.partitions();
        }
        long wanted = Math.max(spark.sparkContext().defaultParallelism(), words / WORDS_A_PARTITION + 1);
        return (int) Math.min(SparkOptions.MOST_PARTITIONS, wanted);
    }

    private static void tell(PrintStream err, Problems errors, Problems warnings) {
        errors.value().forEach(line -> say(err, line));
        warnings.value().forEach(line -> say(err, line));
    }

    private static void summary(PrintStream err, WordTable table, Dataset<Row> shared, long cut) {
        Row sums = shared.selectExpr("count(1)", "coalesce(sum(size(passages)), 0)")
                .head();
        say(
                err,
                String.format(
                        Locale.ROOT,
                        "%,d texts, %,d words: %s%s",
                        table.texts(),
                        table.words(),
                        sums.getLong(0) == 0
                                ? "no passage"
                                : String.format(
                                        Locale.ROOT, "%,d pairs share %,d passages", sums.getLong(0), sums.getLong(1)),
                        cut == 0
                                ? ""
                                : String.format(Locale.ROOT, "; %,d runs of words set aside as too frequent", cut)));
    }

    private static void write(Dataset<Row> shared, SparkOptions options, Problems warnings) throws IOException {
        Dataset<Row> rows = switch (options.what()) {
            case "pairs" -> Shared.inOrder(shared);
            case "families" -> Families.of(shared).orderBy("first", "begin");
            default -> Stories.of(shared, options, warnings).orderBy("first");
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
