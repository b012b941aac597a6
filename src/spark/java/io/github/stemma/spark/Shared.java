package io.github.stemma.spark;

import io.github.stemma.model.Passage;
import io.github.stemma.model.ScanPair;
import io.github.stemma.model.ScanPassage;
import io.github.stemma.model.Span;
import io.github.stemma.pipeline.scan.PairComparer;
import io.github.stemma.seed.collection.WordBits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
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
            .add("passages", DataTypes.createArrayType(PASSAGE))
            .add("x", DataTypes.LongType)
            .add("y", DataTypes.LongType);

    /** A text is asked to go to another. */
    private static final StructType REQUEST =
            Keys.homing().add("key", DataTypes.LongType).add("to", DataTypes.LongType);

    /** A text on its way to another. */
    private static final StructType GUEST = Keys.homing()
            .add("to", DataTypes.LongType)
            .add("key", DataTypes.LongType)
            .add("name", DataTypes.StringType)
            .add("outlet", DataTypes.LongType)
            .add("minute", DataTypes.LongType)
            .add("words", DataTypes.BinaryType);

    private Shared() {}

    /**
     * Of each pair one text goes where the other stands, chosen by chance, so that a text of very many pairs neither
     * goes everywhere nor is gone to by all.
     *
     * @param pairs keys {@code x}, {@code y}; the same pair may be there several times
     * @param texts all texts
     * @param count how many there are
     */
    static Dataset<Row> of(
            Dataset<Row> pairs, JavaRDD<Row> texts, long count, Broadcast<byte[]> bits, SparkOptions options) {
        SparkSession spark = pairs.sparkSession();
        Dataset<Row> requests = pairs.map((MapFunction<Row, Row>) Shared::request, Encoders.row(REQUEST));
        Dataset<Row> guests = Keys.meet(
                spark,
                texts,
                requests,
                new String[] {"key", "to"},
                (here, sent) -> new Meetings(here, new Distinct(sent), 1, Shared::guest),
                GUEST);
        return Keys.meet(
                spark,
                texts,
                guests,
                new String[] {"to", "key"},
                (here, sent) -> {
                    Comparison comparison = new Comparison(
                            new PairComparer(count, WordBits.of(bits.value()), options.minWords()), options);
                    return new Meetings(here, sent, 1, comparison::compare);
                },
                SCHEMA);
    }

    private static Row request(Row pair) {
        long x = pair.getLong(0);
        long y = pair.getLong(1);
        boolean turned = (Keys.mix(x, y) & 1) == 0;
        long goes = turned ? y : x;
        return RowFactory.create(Keys.home(goes), goes, turned ? x : y);
    }

    private static List<Row> guest(Row text, Row request) {
        long to = request.getLong(2);
        return List.of(RowFactory.create(
                Keys.home(to),
                to,
                text.getLong(Texts.KEY),
                text.getString(Texts.NAME),
                text.getLong(Texts.OUTLET),
                text.getLong(Texts.MINUTE),
                text.getAs(Texts.WORDS)));
    }

    /** Sorted requests, each once. */
    private static final class Distinct implements Iterator<Row> {

        private final Iterator<Row> requests;
        private final ArrayDeque<Row> ready = new ArrayDeque<>(1);
        private long key = -1;
        private long to = -1;

        Distinct(Iterator<Row> requests) {
            this.requests = requests;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && requests.hasNext()) {
                Row row = requests.next();
                if (row.getLong(1) != key || row.getLong(2) != to) {
                    key = row.getLong(1);
                    to = row.getLong(2);
                    ready.add(row);
                }
            }
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            return ready.remove();
        }
    }

    static Row row(ScanPair pair, long x, long y) {
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
                pair.a(),
                pair.b(),
                pair.wordsA(),
                pair.wordsB(),
                pair.sharedA(),
                pair.sharedB(),
                passages.toArray(),
                x,
                y);
    }

    /** The pair of a row of {@link #SCHEMA}. */
    static ScanPair pair(Row row) {
        List<ScanPassage> passages = new ArrayList<>();
        for (Row p : Objects.requireNonNull(row.<Row>getList(6))) {
            passages.add(new ScanPassage(
                    Passage.Kind.valueOf(p.getString(0).toUpperCase(Locale.ROOT)),
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
        return shared.orderBy("a", "b", "x", "y").drop("x", "y");
    }
}
