package io.github.stemma.spark;

import io.github.stemma.seed.collection.Grams;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Cuts the fingerprints of texts, a million at a time: sorts them, drops what a text has twice and what is certainly too
 * frequent, and packs the rest by the partition that will group it. Of a fingerprint that an outlet has more often than
 * may count, only as many go on as prove it, so that no partition is heavy.
 */
final class PostingCutter implements Iterator<Row> {

    private static final int AT_A_TIME = 1 << 20;
    /** Bits of a text's number within what is looked at together. */
    private static final int TEXT_BITS = 16;

    private final Iterator<Row> texts;
    private final Grams grams;
    private final SparkOptions options;
    private final int partitions;
    private final ArrayDeque<Row> ready = new ArrayDeque<>();
    private final PostingChunk.Writer chunk = new PostingChunk.Writer();

    private long[] postings = new long[AT_A_TIME * 5 / 4];
    private int size;
    private final long[] keys = new long[1 << TEXT_BITS];
    private final long[] outlets = new long[1 << TEXT_BITS];
    private int count;

    /** @param texts without those that another stands in for */
    PostingCutter(Iterator<Row> texts, Grams grams, SparkOptions options, int partitions) {
        this.texts = texts;
        this.grams = grams;
        this.options = options;
        this.partitions = partitions;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && texts.hasNext()) {
            collect();
            Arrays.sort(postings, 0, size);
            pack();
        }
        return !ready.isEmpty();
    }

    @Override
    public Row next() {
        return ready.remove();
    }

    private void collect() {
        size = 0;
        count = 0;
        while (size < AT_A_TIME && count < 1 << TEXT_BITS && texts.hasNext()) {
            Row row = texts.next();
            int text = count++;
            keys[text] = row.getLong(Texts.KEY);
            outlets[text] = row.getLong(Texts.OUTLET);
            int[] hashes = Texts.hashes(row.getAs(Texts.WORDS));
            if (size + hashes.length > postings.length) {
                postings = Arrays.copyOf(postings, size + 2 * hashes.length);
            }
            grams.cut(hashes, 0, hashes.length, (hash, word, length) -> {
                postings[size++] = hash >>> 63 - PostingChunk.HASH_BITS << TEXT_BITS | text;
            });
        }
    }

    private void pack() {
        int partition = -1;
        for (int from = 0, to; from < size; from = to) {
            long hash = postings[from] >>> TEXT_BITS;
            to = from + 1;
            while (to < size && postings[to] >>> TEXT_BITS == hash) {
                to++;
            }
            int its = partition(hash, partitions);
            if (its != partition) {
                hand(partition);
                partition = its;
                chunk.begin(keys[0]);
            }
            add(hash, from, to);
        }
        hand(partition);
    }

    private void hand(int partition) {
        if (partition >= 0 && !chunk.isEmpty()) {
            ready.add(RowFactory.create(partition, chunk.bytes()));
        }
    }

    /** All texts with one fingerprint. */
    private void add(long hash, int from, int to) {
        boolean few = to - from <= Math.min(options.maxDf(), options.maxOutlet());
        Map<Long, Integer> times = few ? Map.of() : new HashMap<>();
        for (int i = from; i < to; i++) {
            if (i > from && postings[i] == postings[i - 1]) {
                continue;
            }
            int text = (int) (postings[i] & (1 << TEXT_BITS) - 1);
            long outlet = outlets[text];
            int most = outlet < 0 ? options.maxDf() : options.maxOutlet();
            if (few || times.merge(outlet, 1, Integer::sum) <= most + 1) {
                chunk.add(hash, keys[text], outlet);
            }
        }
    }

    /** Partitions follow one another as hashes do. */
    static int partition(long hash, int partitions) {
        return (int) (hash * partitions >>> PostingChunk.HASH_BITS);
    }
}
