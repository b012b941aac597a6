package io.github.stemma.spark;

import static org.apache.spark.sql.functions.col;

import io.github.stemma.seed.collection.Candidates;
import io.github.stemma.seed.collection.FrequencyCut;
import io.github.stemma.seed.collection.Grams;
import io.github.stemma.seed.collection.WordBits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs of texts that share a fingerprint. Fingerprints are cut where they are made: of one that a partition holds more
 * often than could count, only as many leave it as prove it too frequent, so that no key is heavy. They are then
 * brought together by hash and sorted there; a group is read once, and no more than may count is kept of it.
 */
final class Fingerprints {

    private static final int WINDOW = 2;
    /** Fingerprints that a task looks at together when it cuts; bounds its memory. */
    private static final int CUT_AT_A_TIME = 1 << 20;

    private static final StructType POSTING = new StructType()
            .add("hash", DataTypes.LongType)
            .add("key", DataTypes.LongType)
            .add("outlet", DataTypes.LongType);

    static final StructType PAIR = new StructType().add("x", DataTypes.LongType).add("y", DataTypes.LongType);

    private Fingerprints() {}

    /** Distinct pairs of keys, the smaller first. */
    static Dataset<Row> pairs(
            Dataset<Row> firsts, Broadcast<byte[]> bits, long words, SparkOptions options, int partitions) {
        int enough = Candidates.enough(words);
        Dataset<Row> postings = firsts.select("key", "outlet", "words")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> cut(rows, bits, enough, options),
                        Encoders.row(POSTING));
        return postings.repartition(partitions, col("hash"))
                .sortWithinPartitions("hash", "key")
                .mapPartitions((MapPartitionsFunction<Row, Row>) rows -> new Groups(rows, options), Encoders.row(PAIR))
                .distinct();
    }

    private static Iterator<Row> cut(Iterator<Row> rows, Broadcast<byte[]> bits, int enough, SparkOptions options) {
        Grams grams = new Grams(WordBits.of(bits.value()), enough, WINDOW);
        return new Iterator<>() {

            private Iterator<Row> ready = List.<Row>of().iterator();

            @Override
            public boolean hasNext() {
                while (!ready.hasNext() && rows.hasNext()) {
                    ready = some().iterator();
                }
                return ready.hasNext();
            }

            @Override
            public Row next() {
                return ready.next();
            }

            private List<Row> some() {
                Map<Long, Map<Long, Integer>> seen = new HashMap<>();
                List<Row> postings = new ArrayList<>();
                while (rows.hasNext() && postings.size() < CUT_AT_A_TIME) {
                    Row row = rows.next();
                    long key = row.getLong(0);
                    long outlet = row.getLong(1);
                    byte[] packed = row.getAs(2);
                    int[] hashes = Packed.hashes(packed);
                    long most = outlet < 0 ? options.maxDf() : options.maxOutlet();
                    grams.cut(hashes, 0, hashes.length, (hash, word, length) -> {
                        int times = seen.computeIfAbsent(hash, x -> new HashMap<>(2))
                                .merge(outlet, 1, Integer::sum);
                        if (times <= most + 1) {
                            postings.add(RowFactory.create(hash, key, outlet));
                        }
                    });
                }
                return postings;
            }
        };
    }

    /** Reads postings sorted by hash and key, and gives the pairs of each group that counts. */
    private static final class Groups implements Iterator<Row> {

        private final Iterator<Row> postings;
        private final SparkOptions options;
        private final FrequencyCut frequency;
        private final ArrayDeque<Row> ready = new ArrayDeque<>();
        private long[] keys = new long[256];
        private long[] outlets = new long[256];
        private int size;
        private long hash = -1;

        Groups(Iterator<Row> postings, SparkOptions options) {
            this.postings = postings;
            this.options = options;
            this.frequency = new FrequencyCut(options.maxDf(), options.maxOutlet());
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && postings.hasNext()) {
                Row posting = postings.next();
                if (posting.getLong(0) != hash) {
                    finish();
                    hash = posting.getLong(0);
                }
                add(posting.getLong(1), posting.getLong(2));
            }
            if (ready.isEmpty()) {
                finish();
            }
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            return ready.remove();
        }

        private void add(long key, long outlet) {
            if (size > 0 && keys[size - 1] == key) {
                return;
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                outlets = Arrays.copyOf(outlets, size * 2);
            }
            keys[size] = key;
            outlets[size++] = outlet;
        }

        private void finish() {
            int kept = size < 2 ? 0 : frequency.keep(keys, outlets, size);
            for (int i = 0; i < kept; i++) {
                for (int j = i + 1; j < kept; j++) {
                    if (options.sameOutlet() || outlets[i] < 0 || outlets[i] != outlets[j]) {
                        ready.add(RowFactory.create(keys[i], keys[j]));
                    }
                }
            }
            size = 0;
        }
    }
}
