package io.github.stemma.spark;

import io.github.stemma.model.Problem;
import io.github.stemma.read.Bulk;
import io.github.stemma.read.BulkSink;
import io.github.stemma.read.BulkText;
import io.github.stemma.read.Input;
import io.github.stemma.read.JsonRecord;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.seed.collection.WordBlock;
import io.github.stemma.tokenize.HashScanner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The texts of the input as packed words, about six bytes each, under their {@linkplain Keys keys}: in every partition
 * in the order of the places. Texts that cannot be read keep their place and are left out.
 */
final class Texts extends InputRows {

    static final int KEY = 0;
    static final int NAME = 1;
    static final int OUTLET = 2;
    static final int MINUTE = 3;
    static final int PRINT = 4;
    static final int WORDS = 5;

    private static final StructType SCHEMA = new StructType()
            .add("key", DataTypes.LongType)
            .add("name", DataTypes.StringType)
            .add("outlet", DataTypes.LongType)
            .add("minute", DataTypes.LongType)
            .add("print", DataTypes.LongType)
            .add("words", DataTypes.BinaryType);

    private static final int QUOTED = 60;

    private final Problems errors;
    private final Problems warnings;
    private final HashScanner scanner = new HashScanner();
    private final JsonRecord record = new JsonRecord();

    private Texts(Iterator<Row> source, boolean files, Problems errors, Problems warnings) {
        super(source, files);
        this.errors = errors;
        this.warnings = warnings;
    }

    /** Reads everything once and keeps it. */
    static Dataset<Row> read(SparkSession spark, SparkOptions options, Problems errors, Problems warnings)
            throws IOException {
        boolean files = options.from().equals("files");
        return Plans.cut(Source.rows(spark, options)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Texts(rows, files, errors, warnings),
                        Encoders.row(SCHEMA)));
    }

    @Override
    void record(String path, long key, byte[] line) {
        if (isBlank(line)) {
            return;
        }
        String wrong = record.parse(line, 0, line.length);
        if (wrong.isEmpty() && record.id().isEmpty()) {
            wrong = "no field \"id\", by which a cluster calls a text";
        }
        if (wrong.isEmpty() && !add(key, Bulk.of(record, record.id()))) {
            wrong = "not UTF-8";
        }
        if (!wrong.isEmpty()) {
            errors.add(path(path) + ": " + wrong + ", in the line " + head(line));
        }
    }

    @Override
    void file(String path, byte[] content) {
        BulkSink sink = new BulkSink() {
            @Override
            public boolean text(BulkText text) {
                if (!add(nextKey(), text)) {
                    errors.add(text.name() + ": not UTF-8");
                }
                return true;
            }

            @Override
            public void problem(Problem problem) {
                (problem.severity() == Problem.Severity.ERROR ? errors : warnings).add(problem.text());
            }
        };
        Bulk.general(Input.stream(path, new ByteArrayInputStream(content)), ReadOptions.defaults(), sink);
    }

    private boolean add(long key, BulkText text) {
        if (!scanner.scan(text.bytes(), text.from(), text.to(), text.codePoint())) {
            return false;
        }
        byte[] words =
                WordBlock.pack(scanner.count(), scanner.hashes(), scanner.begins(), scanner.ends(), scanner.flags());
        long outlet = text.outlet().isEmpty() ? -1 : Keys.of(text.outlet());
        add(RowFactory.create(key, text.name(), outlet, text.minute(), print(), words));
        return true;
    }

    /** Texts with the same words at the same places have the same. */
    private long print() {
        long h = scanner.count();
        for (int i = 0; i < scanner.count(); i++) {
            h = Keys.mix(h, scanner.hashes()[i] & 0xFFFFFFFFL ^ (long) scanner.begins()[i] << 32);
        }
        return h;
    }

    /** A file's path as people write it. */
    static String path(String path) {
        return path.replaceFirst("^file:/+", "/");
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private static String head(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        int end = text.offsetByCodePoints(0, Math.min(QUOTED, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    /** The hashes in the packing of {@link WordBlock#pack}. */
    static int[] hashes(byte[] words) {
        ByteBuffer buffer = ByteBuffer.wrap(words);
        int[] hashes = new int[buffer.getInt()];
        buffer.asIntBuffer().get(hashes);
        return hashes;
    }
}
