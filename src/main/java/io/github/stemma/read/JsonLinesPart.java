package io.github.stemma.read;

import io.github.stemma.model.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a JSON lines file that begin in a range of bytes.
 *
 * @param path the file
 * @param begin first byte
 * @param end after the last byte
 * @param options bounds
 */
record JsonLinesPart(String path, long begin, long end, ReadOptions options) implements BulkBatch {

    private static final long PART = 4 << 20;
    private static final int LOOK_AHEAD = 1 << 16;

    /** The parts of a file, in order. */
    static List<BulkBatch> parts(String path, ReadOptions options) {
        long size = Bulk.size(path);
        List<BulkBatch> parts = new ArrayList<>();
        for (long begin = 0; begin < Math.max(1, size); begin += PART) {
            parts.add(new JsonLinesPart(path, begin, Math.min(size, begin + PART), options));
        }
        return parts;
    }

    @Override
    public long weight() {
        return end - begin;
    }

    @Override
    public void read(BulkSink sink) {
        try (FileChannel file = FileChannel.open(Path.of(path))) {
            lines(file, sink);
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            sink.problem(new Problem(path, 0, "cannot be read: " + why, Problem.Severity.ERROR));
        }
    }

    private void lines(FileChannel file, BulkSink sink) throws IOException {
        long first = Math.max(0, begin - 1);
        byte[] bytes = load(file, first);
        int at = begin == 0 ? 0 : lineEnd(bytes, 0) + 1;
        JsonRecord line = new JsonRecord();
        while (at < bytes.length && first + at < end) {
            int stop = lineEnd(bytes, at);
            if (!isBlank(bytes, at, stop)) {
                hand(file, line, bytes, at, stop, first, sink);
            }
            at = stop + 1;
        }
    }

    private void hand(FileChannel file, JsonRecord line, byte[] bytes, int at, int stop, long first, BulkSink sink)
            throws IOException {
        String wrong = line.parse(bytes, at, stop);
        if (wrong.isEmpty()) {
            String name = line.id().isEmpty() ? path + "#" + number(file, first + at) : line.id();
            if (sink.text(Bulk.of(line, name))) {
                return;
            }
            wrong = "not UTF-8";
        }
        sink.problem(new Problem(path, number(file, first + at), wrong, Problem.Severity.ERROR));
    }

    /** The part and the rest of its last line. */
    private byte[] load(FileChannel file, long first) throws IOException {
        long size = file.size();
        long stop = Math.min(size, end + LOOK_AHEAD);
        while (true) {
            byte[] bytes = new byte[(int) (stop - first)];
            readFully(file, first, bytes);
            int last = lineEnd(bytes, (int) Math.min(bytes.length, Math.max(0, end - 1 - first)));
            if (last < bytes.length || stop == size) {
                return bytes;
            }
            if (stop - end > options.maxBytes()) {
                return java.util.Arrays.copyOf(bytes, (int) (end - first));
            }
            stop = Math.min(size, stop + (stop - end) * 3);
        }
    }

    private static void readFully(FileChannel file, long from, byte[] into) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(into);
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
            continue;
        }
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** One-based number of the line that begins at {@code position}. */
    private static int number(FileChannel file, long position) throws IOException {
        int number = 1;
        byte[] bytes = new byte[1 << 16];
        for (long at = 0; at < position; at += bytes.length) {
            readFully(file, at, bytes);
            int size = (int) Math.min(bytes.length, position - at);
            for (int i = 0; i < size; i++) {
                if (bytes[i] == '\n') {
                    number++;
                }
            }
        }
        return number;
    }
}
