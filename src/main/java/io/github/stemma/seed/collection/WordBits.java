package io.github.stemma.seed.collection;

/**
 * What a shared word is worth in a collection: {@code log2(q / p)}, p its frequency among all words of the collection,
 * between .3 and 12 bits.
 *
 * <p>Frequencies are counted in a table of 2^22 cells indexed by the word's hash, without the words themselves; two
 * words that fall into one cell are worth a little less than they should be. Small collections are backed by a prior by
 * the length of the word, worth {@link #PRIOR_WORDS} words of text.
 */
public final class WordBits {

    /** Units per bit in all integer scores. */
    public static final int SCALE = 8;

    /** Flag of a word with a capital in {@link Words}. */
    public static final int CAPITAL = 1;
    /** Flag of a number. */
    public static final int DIGIT = 2;

    /** What the second word of a name is worth, and a number: independent reports share both. */
    private static final double NAME_PART = .3;

    private static final double NUMBER_PART = .4;
    /** Bits from which a capitalised word begins a name rather than a sentence. */
    private static final double RARE = 8;

    private static final int CELLS = 22;
    private static final double KEEP = .85;
    private static final double PRIOR_WORDS = 400;
    private static final int TYPICAL_LENGTH = 6;
    private static final double LOWEST = .3;
    private static final double HIGHEST = 12;
    /** Up to this many words the prior is worth the pass over the collection that it costs. */
    private static final long SMALL = 4_000_000;

    private final byte[] bits;

    private WordBits(byte[] bits) {
        this.bits = bits;
    }

    /** The value of a word, in units of 1/{@link #SCALE} bit. */
    public int of(int hash) {
        return bits[hash >>> (32 - CELLS)];
    }

    /** Fills in the value of every word of a text. */
    public void weigh(Words words) {
        boolean name = false;
        for (int i = 0; i < words.count; i++) {
            int value = of(words.hash[i]);
            boolean capital = (words.flags[i] & CAPITAL) != 0;
            double part = capital && name ? NAME_PART : (words.flags[i] & DIGIT) != 0 ? NUMBER_PART : 1;
            words.bits[i] = value;
            words.worth[i] = (int) Math.max(1, Math.round(value * part));
            name = capital && value >= RARE * SCALE;
        }
    }

    /** Counts of one thread. */
    public static final class Counter {

        private final int[] counts = new int[1 << CELLS];

        /** Counts the first {@code n} words. */
        public void count(int[] hashes, int n) {
            for (int i = 0; i < n; i++) {
                counts[hashes[i] >>> (32 - CELLS)]++;
            }
        }

        /** Adds what another thread counted. */
        public void add(Counter other) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += other.counts[i];
            }
        }

        /** The values that follow from all counts of the words in {@code store}. */
        public WordBits bits(WordStore store) {
            long words = store.words();
            return of(counts, words, words <= SMALL ? lengths(store) : new byte[0]);
        }
    }

    /** Whether so few words are backed by a prior that needs the length of each. */
    public static boolean needsLengths(long words) {
        return words <= SMALL;
    }

    /** The cell of a word in a table of counts. */
    public static int cell(int hash) {
        return hash >>> (32 - CELLS);
    }

    /** Number of cells. */
    public static int cells() {
        return 1 << CELLS;
    }

    /**
     * The values that follow from counts.
     *
     * @param counts by {@link #cell}
     * @param words how many words were counted
     * @param lengths the longest word of each cell in characters, or empty when not {@linkplain #needsLengths needed}
     */
    public static WordBits of(int[] counts, long words, byte[] lengths) {
        byte[] bits = new byte[1 << CELLS];
        byte[] byCount = new byte[1 << 12];
        for (int count = 1; count < byCount.length; count++) {
            byCount[count] = value(count, TYPICAL_LENGTH, words);
        }
        for (int cell = 0; cell < bits.length; cell++) {
            int count = counts[cell];
            if (count > 0 && lengths.length == 0 && count < byCount.length) {
                bits[cell] = byCount[count];
            } else if (count > 0) {
                bits[cell] = value(count, lengths.length == 0 ? TYPICAL_LENGTH : lengths[cell], words);
            }
        }
        return new WordBits(bits);
    }

    /** From a table that {@link #table} gave. */
    public static WordBits of(byte[] table) {
        return new WordBits(table);
    }

    /** The values by cell; not copied. */
    public byte[] table() {
        return bits;
    }

    private static byte value(int count, int length, long words) {
        double prior = Math.pow(2, -(10 + .4 * Math.min(10, Math.max(0, length - 2))));
        double p = (count + PRIOR_WORDS * prior) / (words + PRIOR_WORDS);
        double value = Math.log(KEEP / p) / Math.log(2);
        return (byte) Math.round(Math.max(LOWEST, Math.min(HIGHEST, value)) * SCALE);
    }

    private static byte[] lengths(WordStore store) {
        byte[] lengths = new byte[1 << CELLS];
        Words words = new Words();
        for (int text = 0; text < store.texts(); text++) {
            store.load(text, words);
            for (int i = 0; i < words.count; i++) {
                int cell = words.hash[i] >>> (32 - CELLS);
                int length = Math.min(100, words.end[i] - words.begin[i]);
                lengths[cell] = (byte) Math.max(lengths[cell], length);
            }
        }
        return lengths;
    }
}
