package io.github.stemma.seed.collection;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Fingerprints with their texts as packed longs, spread over partitions by the upper bits of the hash, as one thread
 * collects them. A long holds as much of the hash as the text number leaves room for; together with the partition that
 * is 48 bits or more for up to 16 million texts.
 *
 * <p>When its room is full all of it goes to a file as one run, the partitions one after another; whoever reads
 * partitions in their order then reads each run from front to back.
 */
final class Postings implements AutoCloseable {

    private static final int LARGEST_CHUNK = 1 << 10;
    private static final int SMALLEST_CHUNK = 1 << 4;
    /** Chunks of a partition when the room is full, on average; each partition wastes half a chunk. */
    private static final int CHUNKS = 4;

    private final int partitionBits;
    private final int textBits;
    private final int chunk;
    private final long room;
    private final PostingsFile file;

    private final long[][] open;
    private final int[] fill;
    private final List<List<long[]>> full = new ArrayList<>();
    private final List<long[]> spare = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private long chunks;

    /** What went to the file at one time: where it begins, and how many postings stand before each partition. */
    private record Run(long position, int[] starts) {}

    /**
     * @param partitionBits the hash's upper bits that choose the partition
     * @param textBits width of a text number
     * @param bytes memory to get by with
     * @param path the file where the rest goes
     */
    Postings(int partitionBits, int textBits, long bytes, Path path) {
        int partitions = 1 << partitionBits;
        long each = bytes / Long.BYTES / partitions / CHUNKS;
        this.partitionBits = partitionBits;
        this.textBits = textBits;
        this.chunk = (int) Math.max(SMALLEST_CHUNK, Math.min(LARGEST_CHUNK, each));
        this.room = Math.max(partitions * 2L, bytes / Long.BYTES / chunk);
        this.file = new PostingsFile(path);
        this.open = new long[partitions][];
        this.fill = new int[partitions];
        for (int i = 0; i < partitions; i++) {
            full.add(new ArrayList<>());
        }
    }

    /** Adds a 63-bit hash. */
    void add(long hash, int text) {
        int partition = (int) (hash >>> (63 - partitionBits));
        long[] current = open[partition];
        if (current == null || fill[partition] == chunk) {
            current = next(partition);
        }
        current[fill[partition]++] = rest(hash, partitionBits, textBits) << textBits | text;
    }

    private long[] next(int partition) {
        if (chunks == room) {
            spill();
        }
        long[] before = open[partition];
        if (before != null) {
            full.get(partition).add(before);
        }
        long[] fresh = spare.isEmpty() ? new long[chunk] : spare.remove(spare.size() - 1);
        open[partition] = fresh;
        fill[partition] = 0;
        chunks++;
        return fresh;
    }

    /** What a posting keeps of a hash beside its partition. */
    static long rest(long hash, int partitionBits, int textBits) {
        return hash << (partitionBits + 1) >>> 1 >>> textBits;
    }

    /** Moves everything to the file. */
    private void spill() {
        int[] starts = new int[open.length + 1];
        for (int i = 0; i < open.length; i++) {
            starts[i + 1] = starts[i] + held(i);
        }
        Run run = new Run(file.reserve((long) starts[open.length] * Long.BYTES), starts);
        ByteBuffer buffer = PostingsFile.buffer();
        long at = run.position();
        for (int i = 0; i < open.length; i++) {
            for (long[] whole : full.get(i)) {
                at = write(whole, chunk, buffer, at);
                spare.add(whole);
            }
            long[] last = open[i];
            if (last != null) {
                at = write(last, fill[i], buffer, at);
                spare.add(last);
            }
            forget(i);
        }
        file.write(buffer, at);
        runs.add(run);
        chunks = 0;
    }

    private long write(long[] values, int count, ByteBuffer buffer, long position) {
        long at = position;
        if (buffer.remaining() < count * Long.BYTES) {
            at = file.write(buffer, at);
        }
        buffer.asLongBuffer().put(values, 0, count);
        buffer.position(buffer.position() + count * Long.BYTES);
        return at;
    }

    private int held(int partition) {
        return full.get(partition).size() * chunk + fill[partition];
    }

    private void forget(int partition) {
        full.get(partition).clear();
        open[partition] = null;
        fill[partition] = 0;
    }

    /** Number of postings in a partition. */
    int size(int partition) {
        int size = held(partition);
        for (Run run : runs) {
            size += run.starts()[partition + 1] - run.starts()[partition];
        }
        return size;
    }

    /** Copies a partition to {@code target}, by way of {@code buffer}, returns the place after it, and forgets it. */
    int drain(int partition, long[] target, int at, ByteBuffer buffer) {
        int position = at;
        for (Run run : runs) {
            int from = run.starts()[partition];
            int count = run.starts()[partition + 1] - from;
            file.read(run.position() + (long) from * Long.BYTES, target, position, count, buffer);
            position += count;
        }
        for (long[] whole : full.get(partition)) {
            System.arraycopy(whole, 0, target, position, chunk);
            position += chunk;
        }
        long[] last = open[partition];
        if (last != null) {
            System.arraycopy(last, 0, target, position, fill[partition]);
            position += fill[partition];
        }
        forget(partition);
        return position;
    }

    /** Bytes on disk. */
    long spilled() {
        return file.size();
    }

    /** Gives back the memory that only collecting needs. */
    void finish() {
        spare.clear();
    }

    @Override
    public void close() {
        file.close();
    }
}
