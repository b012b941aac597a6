package io.github.stemma.seed.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of some hundred texts in two packed columns, about six bytes a word: the hash, and the gap to the word
 * before with length and flags. The columns live in memory or, once spilled, in a file.
 *
 * <p>Filled by one thread, then read by many.
 */
public final class WordBlock {

    private static final int GAP_ESCAPE = 255;
    private static final int LENGTH_ESCAPE = 31;
    /** Bytes that the shape of a word may take. */
    private static final int MOST = 10;

    private int @Nullable [] hash = new int[1 << 12];
    private byte @Nullable [] shape = new byte[1 << 13];
    private int words;
    private int shapeSize;

    private int[] wordStart = new int[64];
    private int[] shapeStart = new int[64];
    private int texts;

    private @Nullable FileChannel file;
    private long filePosition;

    /** Number of texts. */
    public int texts() {
        return texts;
    }

    /** Number of words of all its texts. */
    public int words() {
        return words;
    }

    /** Bytes of the two columns. */
    long bytes() {
        return 4L * words + shapeSize;
    }

    /** Appends a text; the arrays are copied. */
    public void add(int count, int[] hashes, int[] begins, int[] ends, byte[] flags) {
        if (texts + 1 >= wordStart.length) {
            wordStart = Arrays.copyOf(wordStart, texts * 2);
            shapeStart = Arrays.copyOf(shapeStart, texts * 2);
        }
        int[] column = hash;
        if (column == null) {
            throw new IllegalStateException("the block is closed");
        }
        if (words + count > column.length) {
            column = Arrays.copyOf(column, Math.max(words + count, column.length * 2));
            hash = column;
        }
        System.arraycopy(hashes, 0, column, words, count);
        shapeSize = writeShapes(room(count), count, begins, ends, flags);
        words += count;
        texts++;
        wordStart[texts] = words;
        shapeStart[texts] = shapeSize;
    }

    /** The column of shapes, with room for so many more words. */
    private byte[] room(int more) {
        byte[] column = shape;
        if (column == null) {
            throw new IllegalStateException("the block is closed");
        }
        if (shapeSize + MOST * more > column.length) {
            column = Arrays.copyOf(column, Math.max(shapeSize + MOST * more, column.length * 2));
            shape = column;
        }
        return column;
    }

    private int writeShapes(byte[] column, int count, int[] begins, int[] ends, byte[] flags) {
        int at = shapeSize;
        int before = 0;
        for (int i = 0; i < count; i++) {
            int gap = begins[i] - before;
            int length = ends[i] - begins[i];
            if (gap < GAP_ESCAPE) {
                column[at++] = (byte) gap;
            } else {
                column[at++] = (byte) GAP_ESCAPE;
                at = writeInt(column, at, gap);
            }
            if (length < LENGTH_ESCAPE) {
                column[at++] = (byte) (length | flags[i] << 5);
            } else {
                column[at++] = (byte) (LENGTH_ESCAPE | flags[i] << 5);
                at = writeInt(column, at, length);
            }
            before = ends[i];
        }
        return at;
    }

    private static int writeInt(byte[] column, int from, int value) {
        int at = from;
        for (int shift = 24; shift >= 0; shift -= 8) {
            column[at++] = (byte) (value >>> shift);
        }
        return at;
    }

    /** Gives back what was reserved too much; no text can be added afterwards without cost. */
    void trim() {
        if (hash != null && shape != null) {
            hash = Arrays.copyOf(hash, words);
            shape = Arrays.copyOf(shape, shapeSize);
        }
    }

    /** A text by itself, in the packing of a block; {@link #unpack(byte[], Words)} reads it. */
    public static byte[] pack(int count, int[] hashes, int[] begins, int[] ends, byte[] flags) {
        WordBlock one = new WordBlock();
        one.add(count, hashes, begins, ends, flags);
        byte[] shapes = Objects.requireNonNull(one.shape);
        ByteBuffer packed = ByteBuffer.allocate(4 + 4 * count + one.shapeSize).putInt(count);
        packed.asIntBuffer().put(hashes, 0, count);
        packed.position(4 + 4 * count);
        return packed.put(shapes, 0, one.shapeSize).array();
    }

    /** Unpacks what {@link #pack} gave. */
    public static void unpack(byte[] packed, Words into) {
        ByteBuffer buffer = ByteBuffer.wrap(packed);
        into.resize(buffer.getInt());
        buffer.asIntBuffer().get(into.hash, 0, into.count);
        unpack(packed, 4 + 4 * into.count, into);
    }

    /** Moves the columns to the end of {@code target}. */
    void spill(FileChannel target) throws IOException {
        int[] hashes = hash;
        byte[] shapes = shape;
        if (hashes == null || shapes == null) {
            return;
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) bytes()).order(ByteOrder.nativeOrder());
        buffer.asIntBuffer().put(hashes, 0, words);
        buffer.position(4 * words).put(shapes, 0, shapeSize).flip();
        filePosition = target.size();
        long position = filePosition;
        while (buffer.hasRemaining()) {
            position += target.write(buffer, position);
        }
        file = target;
        hash = null;
        shape = null;
    }

    /** The hashes of all its texts, for a pass over the block. */
    int[] allHashes() {
        int[] column = hash;
        if (column != null) {
            return column;
        }
        int[] loaded = new int[words];
        read(filePosition, 4 * words).asIntBuffer().get(loaded);
        return loaded;
    }

    /** Index into {@link #allHashes()} of the first word of a text; of {@link #texts()}: the end. */
    int wordStart(int text) {
        return wordStart[text];
    }

    /** Unpacks a text. */
    void load(int text, Words into) {
        int from = wordStart[text];
        into.resize(wordStart[text + 1] - from);
        int[] hashes = hash;
        byte[] shapes = shape;
        if (hashes != null && shapes != null) {
            System.arraycopy(hashes, from, into.hash, 0, into.count);
            unpack(shapes, shapeStart[text], into);
            return;
        }
        read(filePosition + 4L * from, 4 * into.count).asIntBuffer().get(into.hash, 0, into.count);
        int size = shapeStart[text + 1] - shapeStart[text];
        unpack(read(filePosition + 4L * words + shapeStart[text], size).array(), 0, into);
    }

    private ByteBuffer read(long from, int size) {
        FileChannel channel = file;
        if (channel == null) {
            throw new IllegalStateException("neither in memory nor spilled");
        }
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, from + buffer.position()) < 0) {
                    throw new IOException("the spill file is shorter than what was written to it");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.flip();
    }

    private static void unpack(byte[] shapes, int from, Words into) {
        int at = from;
        int position = 0;
        for (int i = 0; i < into.count; i++) {
            int gap = shapes[at++] & 0xFF;
            if (gap == GAP_ESCAPE) {
                gap = readInt(shapes, at);
                at += 4;
            }
            int packed = shapes[at++] & 0xFF;
            int length = packed & LENGTH_ESCAPE;
            if (length == LENGTH_ESCAPE) {
                length = readInt(shapes, at);
                at += 4;
            }
            position += gap;
            into.begin[i] = position;
            position += length;
            into.end[i] = position;
            into.flags[i] = (byte) (packed >>> 5);
        }
    }

    private static int readInt(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }
}
