package io.github.stemma.read;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.List;

/** Some plain text files. A file that begins like anything but plain words is read by the general way. */
record TextFiles(List<Inputs.Found> files, ReadOptions options) implements BulkBatch {

    private static final int ROOM = 1 << 18;
    /** The JDK copies up to this many bytes through the stack, more through the heap of the process. */
    private static final int READ = 8192;

    private static final int HEAD = 512;

    @Override
    public void read(BulkSink sink) {
        byte[] room = new byte[ROOM];
        for (Inputs.Found found : files) {
            String path = found.input().path();
            int size = options.encoding().isPresent() ? 0 : fill(path, room);
            boolean taken = size > 0
                    && isPlain(room, size)
                    && sink.text(new BulkText(path, "", BulkText.NO_TIME, room, 0, size, 0));
            if (!taken) {
                Bulk.general(found, options, sink);
            }
        }
    }

    /** Reads a file that fits; 0 when it does not, or cannot be read. */
    private static int fill(String path, byte[] room) {
        try (FileInputStream in = new FileInputStream(path)) {
            int size = 0;
            while (size < room.length) {
                int n = in.read(room, size, Math.min(READ, room.length - size));
                if (n < READ) {
                    return size + Math.max(0, n);
                }
                size += n;
            }
        } catch (IOException unreadable) {
            return 0;
        }
        return 0;
    }

    @Override
    public long weight() {
        return files.size();
    }

    /** Whether the text begins with a letter, a digit or a quotation mark, but not with a date line. */
    private static boolean isPlain(byte[] bytes, int size) {
        int first = bytes[0];
        boolean word = first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z' || first >= '0' && first <= '9';
        boolean utf8 = (first & 0xE0) == 0xC0 || first == (byte) 0xE2;
        if (!word && !utf8 || startsWithDate(bytes, size)) {
            return false;
        }
        for (int i = 0; i < Math.min(size, HEAD); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithDate(byte[] bytes, int size) {
        return size > 4
                && (bytes[0] | 0x20) == 'd'
                && (bytes[1] | 0x20) == 'a'
                && (bytes[2] | 0x20) == 't'
                && (bytes[3] | 0x20) == 'e';
    }
}
