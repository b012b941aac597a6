package io.github.stemma.spark;

import static org.apache.spark.sql.functions.col;

import io.github.stemma.seed.collection.Candidates;
import io.github.stemma.seed.collection.Grams;
import io.github.stemma.seed.collection.WordBits;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/** Pairs of texts that share a fingerprint: cut where the texts stand, grouped by hash. */
final class Fingerprints {

    private static final int WINDOW = 2;

    private static final StructType CHUNK =
            new StructType().add("partition", DataTypes.IntegerType).add("postings", DataTypes.BinaryType);

    static final StructType PAIR = new StructType().add("x", DataTypes.LongType).add("y", DataTypes.LongType);

    private final SparkSession spark;
    private final SparkOptions options;
    private final int partitions;
    private final LongAccumulator cut;

    /** @param partitions of the hashes */
    Fingerprints(SparkSession spark, SparkOptions options, int partitions) {
        this.spark = spark;
        this.options = options;
        this.partitions = partitions;
        this.cut = spark.sparkContext().longAccumulator();
    }

    /** How many were left out because too many texts have them; known when the pairs have been looked at. */
    long cut() {
        return cut.value();
    }

    /** Pairs of keys, the smaller first; one that shares several fingerprints is there several times. */
    Dataset<Row> pairs(JavaRDD<Row> firsts, Broadcast<byte[]> bits, long words) {
        int enough = Candidates.enough(words);
        // copied, since what is sent to tasks must not hold on to the session
        SparkOptions asked = options;
        int into = partitions;
        LongAccumulator tooFrequent = cut;
        JavaRDD<Row> chunks = firsts.mapPartitions((FlatMapFunction<Iterator<Row>, Row>)
                rows -> new PostingCutter(rows, new Grams(WordBits.of(bits.value()), enough, WINDOW), asked, into));
        return spark.createDataFrame(chunks, CHUNK)
                .repartitionById(partitions, col("partition"))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new PostingGroups(rows, asked, tooFrequent),
                        Encoders.row(PAIR));
    }
}
