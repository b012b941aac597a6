package io.github.stemma.spark;

import io.github.stemma.seed.collection.FrequencyCut;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;

/**
 * Brings together the texts of each fingerprint of a partition and gives the pairs of those groups that count. Most
 * fingerprints stand alone: two bit tables find the others, and only these are unpacked and sorted.
 */
final class PostingGroups implements Iterator<Row> {

    private static final int BITS_A_POSTING = 16;
    private static final int MOST_BITS = 1 << 28;

    private static final Comparator<Posting> ORDER =
            Comparator.comparingLong(Posting::hash).thenComparingLong(Posting::key);

    private final SparkOptions options;
    private final FrequencyCut frequency;
    private final LongAccumulator cut;
    private final Iterator<Posting> postings;
    private final ArrayDeque<Row> ready = new ArrayDeque<>();
    private final List<Posting> group = new ArrayList<>();

    /** A text with a fingerprint. */
    private record Posting(long hash, long key, long outlet) {}

    /**
     * @param rows a partition and a chunk
     * @param cut counts groups that are too frequent
     */
    PostingGroups(Iterator<Row> rows, SparkOptions options, LongAccumulator cut) {
        this.options = options;
        this.frequency = new FrequencyCut(options.maxDf(), options.maxOutlet());
        this.cut = cut;
        List<byte[]> chunks = new ArrayList<>();
        rows.forEachRemaining(row -> chunks.add(row.getAs(1)));
        List<Posting> shared = shared(chunks);
        shared.sort(ORDER);
        this.postings = shared.iterator();
    }

    /** Fingerprints that others have too, and a few that only seem so. */
    private static List<Posting> shared(List<byte[]> chunks) {
        long count = chunks.stream().mapToLong(PostingChunk::count).sum();
        long bits = Math.min(MOST_BITS, Long.highestOneBit(Math.max(1 << 10, count * BITS_A_POSTING)));
        long[] once = new long[(int) (bits >>> 6)];
        long[] twice = new long[(int) (bits >>> 6)];
        for (byte[] chunk : chunks) {
            for (PostingChunk.Cursor at = new PostingChunk.Cursor(chunk); at.next(); ) {
                int cell = (int) (at.hash() & bits - 1);
                long bit = 1L << cell;
                twice[cell >>> 6] |= once[cell >>> 6] & bit;
                once[cell >>> 6] |= bit;
            }
        }
        List<Posting> shared = new ArrayList<>();
        for (byte[] chunk : chunks) {
            for (PostingChunk.Cursor at = new PostingChunk.Cursor(chunk); at.next(); ) {
                int cell = (int) (at.hash() & bits - 1);
                if ((twice[cell >>> 6] & 1L << cell) != 0) {
                    shared.add(new Posting(at.hash(), at.key(), at.outlet()));
                }
            }
        }
        return shared;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && postings.hasNext()) {
            Posting posting = postings.next();
            if (!group.isEmpty() && group.get(0).hash() != posting.hash()) {
                finish();
            }
            group.add(posting);
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

    private void finish() {
        if (group.size() > 1) {
            long[] keys = group.stream().mapToLong(Posting::key).toArray();
            long[] outlets = group.stream().mapToLong(Posting::outlet).toArray();
            int kept = frequency.keep(keys, outlets, keys.length);
            if (kept < keys.length) {
                cut.add(1);
            }
            pairs(keys, outlets, kept);
        }
        group.clear();
    }

    private void pairs(long[] keys, long[] outlets, int kept) {
        for (int i = 0; i < kept; i++) {
            for (int j = i + 1; j < kept; j++) {
                if (options.sameOutlet() || outlets[i] < 0 || outlets[i] != outlets[j]) {
                    ready.add(RowFactory.create(keys[i], keys[j]));
                }
            }
        }
    }
}
