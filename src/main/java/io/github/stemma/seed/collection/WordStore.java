package io.github.stemma.seed.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a whole collection: blocks in the order of the input, the first ones in memory, those beyond the budget
 * in a file. Texts are numbered through from 0. What is read back is the same wherever it lives.
 */
public final class WordStore implements AutoCloseable {

    private final WordBlock[] blocks;
    private final int[] base;
    private final Spill spill;

    private WordStore(WordBlock[] blocks, Spill spill) {
        this.blocks = blocks;
        this.spill = spill;
        this.base = new int[blocks.length + 1];
        for (int i = 0; i < blocks.length; i++) {
            base[i + 1] = base[i] + blocks[i].texts();
        }
    }

    /** The store of these blocks, in this order; takes over the spill file. */
    public static WordStore of(List<WordBlock> blocks, Spill spill) {
        return new WordStore(blocks.toArray(WordBlock[]::new), spill);
    }

    /** Number of texts. */
    public int texts() {
        return base[blocks.length];
    }

    /** Number of words. */
    public long words() {
        long sum = 0;
        for (WordBlock block : blocks) {
            sum += block.words();
        }
        return sum;
    }

    /** Number of blocks. */
    public int blocks() {
        return blocks.length;
    }

    WordBlock block(int index) {
        return blocks[index];
    }

    /** Number of the first text of a block. */
    int base(int block) {
        return base[block];
    }

    /** Unpacks a text. */
    public void load(int text, Words into) {
        int low = 0;
        int high = blocks.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (base[middle] <= text) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        blocks[low].load(text - base[low], into);
    }

    /** Bytes that went to the file. */
    public long spilled() {
        return spill.written;
    }

    @Override
    public void close() {
        spill.close();
    }

    /** Keeps finished blocks in memory as long as the budget lasts, and writes the rest to a file. */
    public static final class Spill implements AutoCloseable {

        private final Path folder;
        private final long budget;
        private @Nullable FileChannel file;
        private long resident;
        private long written;

        /**
         * @param folder where the file goes when one is needed
         * @param budget bytes of words to keep in memory, at least 0
         */
        public Spill(Path folder, long budget) {
            this.folder = folder;
            this.budget = budget;
        }

        /** Takes a finished block. */
        public synchronized void settle(WordBlock block) {
            if (resident + block.bytes() <= budget) {
                block.trim();
                resident += block.bytes();
                return;
            }
            try {
                FileChannel channel = file;
                if (channel == null) {
                    channel = FileChannel.open(
                            folder.resolve("words"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
                    file = channel;
                }
                block.spill(channel);
                written += block.bytes();
            } catch (IOException e) {
                throw unwritten(folder.resolve("words"), e);
            }
        }

        /** Says which file it was, since it is not one that the user named. */
        static UncheckedIOException unwritten(Path file, IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new UncheckedIOException(
                    new IOException("scratch file " + file + ": " + why + "; TMPDIR says where it goes", e));
        }

        @Override
        public void close() {
            FileChannel channel = file;
            if (channel != null) {
                try {
                    channel.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
