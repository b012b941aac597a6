package io.github.stemma.spark;

import io.github.stemma.model.Problem;
import io.github.stemma.read.Bulk;
import io.github.stemma.read.BulkSink;
import io.github.stemma.read.BulkText;
import io.github.stemma.read.Input;
import io.github.stemma.read.JsonRecord;
import io.github.stemma.read.ReadOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The texts of the input as rows: name, outlet, minute, the bytes of the body, where the body begins, and the record or
 * file it stands in, for those who read it again.
 */
final class Corpus {

    static final StructType SCHEMA = new StructType()
            .add("name", DataTypes.StringType)
            .add("outlet", DataTypes.StringType)
            .add("minute", DataTypes.LongType)
            .add("body", DataTypes.BinaryType)
            .add("codePoint", DataTypes.IntegerType)
            .add("raw", DataTypes.BinaryType);

    private Corpus() {}

    static Dataset<Row> read(SparkSession spark, SparkOptions options) {
        return switch (options.from()) {
            case "jsonl" ->
                spark.read()
                        .text(options.input())
                        .flatMap((FlatMapFunction<Row, Row>) Corpus::line, Encoders.row(SCHEMA));
            case "parquet" ->
                spark.read()
                        .parquet(options.input())
                        .toJSON()
                        .toDF()
                        .flatMap((FlatMapFunction<Row, Row>) Corpus::line, Encoders.row(SCHEMA));
            default ->
                spark.read()
                        .format("binaryFile")
                        .option("recursiveFileLookup", true)
                        .load(options.input())
                        .select("path", "content")
                        .flatMap((FlatMapFunction<Row, Row>) Corpus::file, Encoders.row(SCHEMA));
        };
    }

    /** A line that is no record is passed over: a cluster has nobody to tell. */
    private static Iterator<Row> line(Row row) {
        byte[] line = row.getString(0).getBytes(StandardCharsets.UTF_8);
        JsonRecord record = new JsonRecord();
        if (row.getString(0).isBlank()
                || !record.parse(line, 0, line.length).isEmpty()
                || record.id().isEmpty()) {
            return List.<Row>of().iterator();
        }
        return List.of(row(Bulk.of(record, record.id()), line)).iterator();
    }

    private static Iterator<Row> file(Row row) {
        String path = row.getString(0).replaceFirst("^file:/+", "/");
        byte[] content = row.getAs(1);
        List<Row> texts = new ArrayList<>();
        BulkSink sink = new BulkSink() {
            @Override
            public boolean text(BulkText text) {
                texts.add(row(text, content));
                return true;
            }

            @Override
            public void problem(Problem problem) {
                // passed over, as a broken record is
            }
        };
        Bulk.general(Input.stream(path, new ByteArrayInputStream(content)), ReadOptions.defaults(), sink);
        return texts.iterator();
    }

    private static Row row(BulkText text, byte[] raw) {
        byte[] body = java.util.Arrays.copyOfRange(text.bytes(), text.from(), text.to());
        return RowFactory.create(text.name(), text.outlet(), text.minute(), body, text.codePoint(), raw);
    }
}
