package io.github.stemma.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Numbers the lines of a file that several threads read in parts; looks at each byte about once, whoever asks for what. */
final class LineNumbers {

    private static final int ROOM = 1 << 16;

    /** By position: how many lines end before it. */
    private final TreeMap<Long, Integer> known = new TreeMap<>();

    LineNumbers() {
        known.put(0L, 0);
    }

    /** How many lines end before {@code position}. */
    synchronized int before(FileChannel file, long position) throws IOException {
        Map.Entry<Long, Integer> nearest = Objects.requireNonNull(known.floorEntry(position));
        long at = nearest.getKey();
        int lines = nearest.getValue();
        ByteBuffer buffer = ByteBuffer.allocate(ROOM);
        while (at < position) {
            buffer.clear().limit((int) Math.min(ROOM, position - at));
            int n = file.read(buffer, at);
            if (n <= 0) {
                break;
            }
            for (int i = 0; i < n; i++) {
                lines += buffer.get(i) == '\n' ? 1 : 0;
            }
            at += n;
        }
        known.put(position, lines);
        return lines;
    }
}
