package io.github.stemma.spark;

import static org.apache.spark.sql.functions.col;

import io.github.stemma.model.Passage;
import io.github.stemma.model.ScanPair;
import io.github.stemma.model.ScanPassage;
import io.github.stemma.model.Span;
import io.github.stemma.pipeline.scan.PairComparer;
import io.github.stemma.read.BulkText;
import io.github.stemma.seed.collection.WordBits;
import io.github.stemma.seed.collection.WordBlock;
import io.github.stemma.seed.collection.Words;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Candidate pairs aligned: a row for each pair that shares something. */
final class Shared {

    private static final StructType SIDE =
            new StructType().add("begin", DataTypes.IntegerType).add("end", DataTypes.IntegerType);

    private static final StructType PASSAGE = new StructType()
            .add("kind", DataTypes.StringType)
            .add("quote", DataTypes.BooleanType)
            .add("words", DataTypes.IntegerType)
            .add("bits", DataTypes.DoubleType)
            .add("evalue", DataTypes.DoubleType)
            .add("a", SIDE)
            .add("b", SIDE);

    static final StructType SCHEMA = new StructType()
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("words_a", DataTypes.IntegerType)
            .add("words_b", DataTypes.IntegerType)
            .add("shared_a", DataTypes.IntegerType)
            .add("shared_b", DataTypes.IntegerType)
            .add("passages", DataTypes.createArrayType(PASSAGE));

    private Shared() {}

    /**
     * @param pairs keys {@code x}, {@code y}
     * @param packed all texts
     * @param texts how many there are
     */
    static Dataset<Row> of(
            Dataset<Row> pairs, Dataset<Row> packed, long texts, Broadcast<byte[]> bits, SparkOptions options) {
        Dataset<Row> sides = packed.select("key", "name", "minute", "outlet", "words");
        Dataset<Row> joined = pairs.join(sides.toDF("x", "nameX", "minuteX", "outletX", "wordsX"), "x")
                .join(sides.toDF("y", "nameY", "minuteY", "outletY", "wordsY"), "y")
                .select("nameX", "minuteX", "wordsX", "nameY", "minuteY", "wordsY", "outletX", "outletY");
        return joined.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> compare(rows, texts, bits, options), Encoders.row(SCHEMA));
    }

    private static Iterator<Row> compare(Iterator<Row> rows, long texts, Broadcast<byte[]> bits, SparkOptions options) {
        PairComparer comparer = new PairComparer(texts, WordBits.of(bits.value()), options.minWords());
        Words first = new Words();
        Words second = new Words();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .filter(row -> counts(row, options))
                .map(row -> {
                    boolean turned = row.getString(0).compareTo(row.getString(3)) > 0;
                    byte[] wordsA = row.getAs(turned ? 5 : 2);
                    byte[] wordsB = row.getAs(turned ? 2 : 5);
                    WordBlock.unpack(wordsA, first);
                    WordBlock.unpack(wordsB, second);
                    comparer.first(first);
                    return comparer.with(second, row.getString(turned ? 3 : 0), row.getString(turned ? 0 : 3));
                })
                .flatMap(Optional::stream)
                .map(Shared::row)
                .iterator();
    }

    private static boolean counts(Row row, SparkOptions options) {
        long outlet = row.getLong(6);
        if (!options.sameOutlet() && outlet >= 0 && outlet == row.getLong(7)) {
            return false;
        }
        long a = row.getLong(1);
        long b = row.getLong(4);
        boolean known = a != BulkText.NO_TIME && b != BulkText.NO_TIME;
        return options.withinMinutes() < 0 || !known || Math.abs(a - b) <= options.withinMinutes();
    }

    private static Row row(ScanPair pair) {
        List<Row> passages = new ArrayList<>();
        for (ScanPassage p : pair.passages()) {
            passages.add(RowFactory.create(
                    p.kind().label(),
                    p.quote(),
                    p.words(),
                    p.bits(),
                    p.evalue(),
                    RowFactory.create(p.a().begin(), p.a().end()),
                    RowFactory.create(p.b().begin(), p.b().end())));
        }
        return RowFactory.create(
                pair.a(), pair.b(), pair.wordsA(), pair.wordsB(), pair.sharedA(), pair.sharedB(), passages.toArray());
    }

    /** The pair of a row of {@link #SCHEMA}. */
    static ScanPair pair(Row row) {
        List<ScanPassage> passages = new ArrayList<>();
        for (Row p : Objects.requireNonNull(row.<Row>getList(6))) {
            passages.add(new ScanPassage(
                    Passage.Kind.valueOf(p.getString(0).toUpperCase(java.util.Locale.ROOT)),
                    p.getBoolean(1),
                    new Span(p.getStruct(5).getInt(0), p.getStruct(5).getInt(1)),
                    new Span(p.getStruct(6).getInt(0), p.getStruct(6).getInt(1)),
                    p.getInt(2),
                    p.getDouble(3),
                    p.getDouble(4)));
        }
        return new ScanPair(
                row.getString(0),
                row.getString(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                passages);
    }

    /** Rows in the order of the local engine. */
    static Dataset<Row> inOrder(Dataset<Row> shared) {
        return shared.orderBy(col("a"), col("b"));
    }
}
