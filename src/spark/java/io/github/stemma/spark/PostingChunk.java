package io.github.stemma.spark;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Fingerprints on their way from a task to a partition: sorted by hash and text, packed as differences, seven or eight
 * bytes each. A chunk has the hashes of one partition and texts of one home.
 */
final class PostingChunk {

    /** Bits of a fingerprint's hash. */
    static final int HASH_BITS = 47;

    private static final int HEAD = Long.BYTES + Integer.BYTES;

    private PostingChunk() {}

    /** Fills one chunk after the other. */
    static final class Writer {

        private byte[] bytes = new byte[1 << 12];
        private int size;
        private long base;
        private long before;
        private int count;
        private long[] outlets = new long[16];
        private int known;

        /** Begins a chunk of texts from {@code base} on. */
        void begin(long base) {
            this.base = base;
            size = HEAD;
            before = 0;
            count = 0;
            known = 0;
        }

        /** Appends a fingerprint; hashes ascend. */
        void add(long hash, long key, long outlet) {
            if (size + 40 > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            number(hash - before);
            before = hash;
            number(key - base);
            outlet(outlet);
            count++;
        }

        /** The outlet by its number in the chunk; 0 is none, and one not met before follows in full. */
        private void outlet(long outlet) {
            if (outlet < 0) {
                number(0);
                return;
            }
            int at = 0;
            while (at < known && outlets[at] != outlet) {
                at++;
            }
            number(at + 1);
            if (at == known) {
                number(outlet);
                if (known == outlets.length) {
                    outlets = Arrays.copyOf(outlets, known * 2);
                }
                outlets[known++] = outlet;
            }
        }

        private void number(long value) {
            long left = value;
            while (left > 0x7F) {
                bytes[size++] = (byte) (left | 0x80);
                left >>>= 7;
            }
            bytes[size++] = (byte) left;
        }

        boolean isEmpty() {
            return count == 0;
        }

        /** The chunk as it travels. */
        byte[] bytes() {
            ByteBuffer.wrap(bytes).putLong(base).putInt(count);
            return Arrays.copyOf(bytes, size);
        }
    }

    /** How many fingerprints a chunk has. */
    static int count(byte[] chunk) {
        return ByteBuffer.wrap(chunk).getInt(Long.BYTES);
    }

    /** Reads a chunk from its beginning. */
    static final class Cursor {

        private final byte[] bytes;
        private final long base;
        private int at = HEAD;
        private int left;
        private long[] outlets = new long[16];
        private int known;
        private long hash;
        private long key;
        private long outlet;

        Cursor(byte[] chunk) {
            bytes = chunk;
            base = ByteBuffer.wrap(chunk).getLong();
            left = count(chunk);
        }

        /** Goes on to the next fingerprint, if there is one. */
        boolean next() {
            if (left == 0) {
                return false;
            }
            left--;
            hash += number();
            key = base + number();
            int of = (int) number();
            if (of > known) {
                if (known == outlets.length) {
                    outlets = Arrays.copyOf(outlets, known * 2);
                }
                outlets[known++] = number();
            }
            outlet = of == 0 ? -1 : outlets[of - 1];
            return true;
        }

        long hash() {
            return hash;
        }

        long key() {
            return key;
        }

        long outlet() {
            return outlet;
        }

        private long number() {
            long value = 0;
            int shift = 0;
            byte b = bytes[at++];
            while (b < 0) {
                value |= (long) (b & 0x7F) << shift;
                shift += 7;
                b = bytes[at++];
            }
            return value | (long) b << shift;
        }
    }
}
