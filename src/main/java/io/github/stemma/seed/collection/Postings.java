package io.github.stemma.seed.collection;

import java.util.ArrayList;
import java.util.List;

/**
 * Fingerprints with their texts as packed longs, spread over partitions by the upper bits of the hash, as one thread
 * collects them. A long holds as much of the hash as the text number leaves room for; together with the partition that
 * is 48 bits or more for up to 16 million texts.
 */
final class Postings {

    private static final int CHUNK = 1 << 10;

    private final int partitionBits;
    private final int textBits;
    private final int firstPartition;
    private final long[][] open;
    private final int[] fill;
    private final List<List<long[]>> full = new ArrayList<>();

    /**
     * @param partitionBits the hash's upper bits that choose the partition
     * @param textBits width of a text number
     * @param firstPartition the first partition collected in this round
     * @param partitions number of partitions collected in this round
     */
    Postings(int partitionBits, int textBits, int firstPartition, int partitions) {
        this.partitionBits = partitionBits;
        this.textBits = textBits;
        this.firstPartition = firstPartition;
        this.open = new long[partitions][];
        this.fill = new int[partitions];
        for (int i = 0; i < partitions; i++) {
            full.add(new ArrayList<>());
        }
    }

    /** Adds a 63-bit hash; ignored when it belongs to a partition of another round. */
    void add(long hash, int text) {
        int partition = (int) (hash >>> (63 - partitionBits)) - firstPartition;
        if (partition < 0 || partition >= open.length) {
            return;
        }
        int at = fill[partition];
        long[] chunk = open[partition];
        if (chunk == null || at == CHUNK) {
            if (chunk != null) {
                full.get(partition).add(chunk);
            }
            chunk = new long[CHUNK];
            open[partition] = chunk;
            at = 0;
        }
        chunk[at] = rest(hash, partitionBits, textBits) << textBits | text;
        fill[partition] = at + 1;
    }

    /** What a posting keeps of a hash beside its partition. */
    static long rest(long hash, int partitionBits, int textBits) {
        return hash << (partitionBits + 1) >>> 1 >>> textBits;
    }

    /** Number of postings in a partition. */
    int size(int partition) {
        return full.get(partition).size() * CHUNK + fill[partition];
    }

    /** Copies a partition to {@code target}, returns the place after it, and forgets the partition. */
    int drain(int partition, long[] target, int at) {
        int position = at;
        for (long[] chunk : full.get(partition)) {
            System.arraycopy(chunk, 0, target, position, CHUNK);
            position += CHUNK;
        }
        long[] last = open[partition];
        if (last != null) {
            System.arraycopy(last, 0, target, position, fill[partition]);
            position += fill[partition];
        }
        full.set(partition, List.of());
        open[partition] = null;
        fill[partition] = 0;
        return position;
    }
}
