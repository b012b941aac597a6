package io.github.stemma.spark;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Numbers of texts: the partition that a text stands in, its home, and its place there. What concerns a text is sent to
 * its home and met there in the order of the places, so that the texts themselves stay where they are.
 */
final class Keys {

    /** Name of the column by which rows are sent home; always the first. */
    static final String HOME = "home";

    private static final int PLACES = 33;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Keys() {}

    /** The number of a text. */
    static long key(int home, long place) {
        return (long) home << PLACES | place;
    }

    /** The partition that a text stands in. */
    static int home(long key) {
        return (int) (key >>> PLACES);
    }

    /** A schema that begins with the home. */
    static StructType homing() {
        return new StructType().add(HOME, DataTypes.IntegerType);
    }

    /**
     * Sends rows home and lets each home see its texts and what came, the latter sorted.
     *
     * @param texts in the order of their keys
     * @param rows with a home first
     * @param order columns to sort what comes by
     * @param schema of what {@code meet} gives
     */
    static Dataset<Row> meet(
            SparkSession spark,
            JavaRDD<Row> texts,
            Dataset<Row> rows,
            String[] order,
            FlatMapFunction2<Iterator<Row>, Iterator<Row>, Row> meet,
            StructType schema) {
        return spark.createDataFrame(meet(texts, rows, order, meet), schema);
    }

    /** The same; without an order what comes is not sorted. */
    static JavaRDD<Row> meet(
            JavaRDD<Row> texts,
            Dataset<Row> rows,
            String[] order,
            FlatMapFunction2<Iterator<Row>, Iterator<Row>, Row> meet) {
        int homes = texts.getNumPartitions();
        Dataset<Row> sent = rows.repartitionById(homes, rows.col(HOME));
        Column[] by = Stream.of(order).map(functions::col).toArray(Column[]::new);
        JavaRDD<Row> sorted = (by.length > 0 ? sent.sortWithinPartitions(by) : sent).javaRDD();
        if (sorted.getNumPartitions() == homes) {
            return texts.zipPartitions(sorted, meet);
        }
        // of nothing at all Spark makes no partitions, whatever it was asked for
        if (!sorted.isEmpty()) {
            throw new IllegalStateException(sorted.getNumPartitions() + " partitions instead of " + homes);
        }
        return texts.mapPartitions(
                (FlatMapFunction<Iterator<Row>, Row>) here -> meet.call(here, Collections.emptyIterator()));
    }

    /** 63 bits of a string. */
    static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long h = bytes.length + MULTIPLIER;
        for (byte b : bytes) {
            h = mix(h, b & 0xFF);
        }
        h *= MULTIPLIER;
        return (h ^ h >>> 32) >>> 1;
    }

    /** One step of a hash. */
    static long mix(long h, long value) {
        long next = (h ^ value) * MULTIPLIER;
        return next ^ next >>> 32;
    }
}
