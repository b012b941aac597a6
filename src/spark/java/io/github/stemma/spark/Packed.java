package io.github.stemma.spark;

import io.github.stemma.seed.collection.WordBlock;
import io.github.stemma.tokenize.HashScanner;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Texts as packed words under a 64-bit key of their name: about six bytes a word. */
final class Packed {

    static final StructType SCHEMA = new StructType()
            .add("key", DataTypes.LongType)
            .add("name", DataTypes.StringType)
            .add("outlet", DataTypes.LongType)
            .add("minute", DataTypes.LongType)
            .add("print", DataTypes.LongType)
            .add("words", DataTypes.BinaryType);

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Packed() {}

    static Dataset<Row> of(Dataset<Row> corpus) {
        return corpus.mapPartitions((MapPartitionsFunction<Row, Row>) Packed::pack, Encoders.row(SCHEMA));
    }

    private static Iterator<Row> pack(Iterator<Row> rows) {
        HashScanner scanner = new HashScanner();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .map(row -> pack(scanner, row))
                .iterator();
    }

    /** By position, since Spark hands rows from one function to the next without their names. */
    private static Row pack(HashScanner scanner, Row row) {
        String name = row.getString(0);
        String outlet = row.getString(1);
        byte[] body = row.getAs(3);
        if (!scanner.scan(body, 0, body.length, row.getInt(4))) {
            throw new IllegalStateException(name + " was not decoded to UTF-8");
        }
        byte[] words =
                WordBlock.pack(scanner.count(), scanner.hashes(), scanner.begins(), scanner.ends(), scanner.flags());
        return RowFactory.create(
                key(name), name, outlet.isEmpty() ? -1 : key(outlet), row.getLong(2), print(words), words);
    }

    /** 63 bits of a name. */
    static long key(String name) {
        return hash(name.getBytes(StandardCharsets.UTF_8)) >>> 1;
    }

    private static long print(byte[] words) {
        return hash(words);
    }

    private static long hash(byte[] bytes) {
        long h = bytes.length + MULTIPLIER;
        for (byte b : bytes) {
            h = (h ^ b & 0xFF) * MULTIPLIER;
            h ^= h >>> 29;
        }
        h *= MULTIPLIER;
        return h ^ h >>> 32;
    }

    /** The hashes in the packing of {@link WordBlock#pack}. */
    static int[] hashes(byte[] words) {
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(words);
        int[] hashes = new int[buffer.getInt()];
        buffer.asIntBuffer().get(hashes);
        return hashes;
    }
}
