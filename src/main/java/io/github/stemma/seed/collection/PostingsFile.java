package io.github.stemma.seed.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Postings beyond the memory of one thread: written by that thread, read by all, made when needed, gone when closed. */
final class PostingsFile implements AutoCloseable {

    private static final int ROOM = 1 << 18;

    private final Path path;
    private @Nullable FileChannel channel;
    private long size;

    PostingsFile(Path path) {
        this.path = path;
    }

    /** Room for what a thread writes or reads at a time. */
    static ByteBuffer buffer() {
        return ByteBuffer.allocateDirect(ROOM).order(ByteOrder.nativeOrder());
    }

    /** Bytes written so far. */
    synchronized long size() {
        return size;
    }

    /** Takes room at the end of the file; returns where it begins. */
    synchronized long reserve(long bytes) {
        try {
            if (channel == null) {
                channel = FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long begin = size;
        size += bytes;
        return begin;
    }

    /** Writes what stands in {@code buffer} before its position and empties it; returns the place behind. */
    long write(ByteBuffer buffer, long position) {
        buffer.flip();
        long at = position;
        try {
            while (buffer.hasRemaining()) {
                at += open().write(buffer, at);
            }
        } catch (IOException e) {
            throw WordStore.Spill.unwritten(path, e);
        }
        buffer.clear();
        return at;
    }

    /** Reads {@code count} longs that begin at byte {@code position}, by way of {@code buffer}. */
    void read(long position, long[] target, int at, int count, ByteBuffer buffer) {
        int done = 0;
        try {
            while (done < count) {
                int part = Math.min(count - done, buffer.capacity() / Long.BYTES);
                buffer.clear().limit(part * Long.BYTES);
                while (buffer.hasRemaining()) {
                    if (open().read(buffer, position + (long) done * Long.BYTES + buffer.position()) < 0) {
                        throw new IOException("the file of fingerprints is shorter than what was written to it");
                    }
                }
                buffer.flip().asLongBuffer().get(target, at + done, part);
                done += part;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized FileChannel open() throws IOException {
        FileChannel opened = channel;
        if (opened == null) {
            throw new IOException("nothing was written to the file of fingerprints");
        }
        return opened;
    }

    @Override
    public synchronized void close() {
        FileChannel opened = channel;
        if (opened != null) {
            try {
                opened.close();
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
