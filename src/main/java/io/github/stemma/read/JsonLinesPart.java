package io.github.stemma.read;

import io.github.stemma.model.Problem;
import io.github.stemma.read.format.Formats;
import io.github.stemma.read.format.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a JSON lines file that begin in a range of bytes. A line that is not as {@link JsonRecord} has it is read
 * by the general rules.
 *
 * @param path the file
 * @param begin first byte
 * @param end after the last byte
 * @param options bounds
 * @param numbers of the lines, shared by all parts of the file
 */
record JsonLinesPart(String path, long begin, long end, ReadOptions options, LineNumbers numbers) implements BulkBatch {

    private static final long PART = 4 << 20;
    private static final int LOOK_AHEAD = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The parts of a file, in order. */
    static List<BulkBatch> parts(String path, ReadOptions options) {
        long size = Bulk.size(path);
        LineNumbers numbers = new LineNumbers();
        List<BulkBatch> parts = new ArrayList<>();
        for (long begin = 0; begin < Math.max(1, size); begin += PART) {
            parts.add(new JsonLinesPart(path, begin, Math.min(size, begin + PART), options, numbers));
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
            long first = Math.max(0, begin - 1);
            byte[] bytes = load(file, first);
            new Lines(file, first, bytes, sink).read();
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            sink.problem(new Problem(path, 0, "cannot be read: " + why, Problem.Severity.ERROR));
        }
    }

    /** The part and the rest of its last line; only the part when no line begins in it or when that line is too long. */
    private byte[] load(FileChannel file, long first) throws IOException {
        long size = file.size();
        long stop = Math.min(size, end + LOOK_AHEAD);
        while (true) {
            byte[] bytes = new byte[(int) (stop - first)];
            readFully(file, first, bytes);
            int part = (int) (end - first);
            boolean inside = begin > 0 && lineEnd(bytes, 0) + 1 >= part;
            int last = lineEnd(bytes, Math.min(bytes.length, Math.max(0, part - 1)));
            if (inside || last < bytes.length || stop == size) {
                return bytes;
            }
            if (stop - end > options.maxBytes()) {
                return bytes;
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

    /** One pass over the part. */
    private final class Lines {

        private final FileChannel file;
        private final long first;
        private final byte[] bytes;
        private final BulkSink sink;
        private final JsonRecord record = new JsonRecord();
        private int counted = -1;
        private int breaks;

        Lines(FileChannel file, long first, byte[] bytes, BulkSink sink) {
            this.file = file;
            this.first = first;
            this.bytes = bytes;
            this.sink = sink;
        }

        void read() throws IOException {
            int at = begin == 0 ? mark() : lineEnd(bytes, 0) + 1;
            while (at < bytes.length && first + at < end) {
                int stop = lineEnd(bytes, at);
                if (stop - at > options.maxBytes()) {
                    String why = "line larger than " + options.maxBytes() + " bytes";
                    sink.problem(new Problem(path, number(at), why, Problem.Severity.ERROR));
                } else if (!isBlank(at, stop)) {
                    hand(at, stop);
                }
                at = stop + 1;
            }
        }

        private int mark() {
            boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
            return marked ? MARK.length : 0;
        }

        private boolean isBlank(int from, int to) {
            for (int i = from; i < to; i++) {
                if (bytes[i] > ' ' || bytes[i] < 0) {
                    return false;
                }
            }
            return true;
        }

        private void hand(int at, int stop) throws IOException {
            boolean plain = options.encoding().isEmpty()
                    && record.parse(bytes, at, stop).isEmpty();
            if (plain) {
                String name = record.id().isEmpty() ? path + "#" + number(at) : record.id();
                if (sink.text(Bulk.of(record, name))) {
                    return;
                }
            }
            general(Arrays.copyOfRange(bytes, at, stop), number(at));
        }

        /** By the general rules; a line that is lost needs no warning besides. */
        private void general(byte[] line, int number) throws IOException {
            List<Problem> problems = new ArrayList<>();
            Source source = Source.of(path, new ByteArrayInputStream(line), options.maxBytes(), options.encoding());
            Formats.jsonLine(source, number, line, Reader.sink(raw -> sink.text(Bulk.of(path, raw)), problems::add));
            boolean lost = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
            problems.stream()
                    .filter(problem -> !lost || problem.severity() == Problem.Severity.ERROR)
                    .forEach(sink::problem);
        }

        /** One-based number of the line that begins at {@code at}, which must not be before that of the last call. */
        private int number(int at) throws IOException {
            if (counted < 0) {
                breaks = numbers.before(file, first);
                counted = 0;
            }
            while (counted < at) {
                breaks += bytes[counted++] == '\n' ? 1 : 0;
            }
            return breaks + 1;
        }
    }
}
