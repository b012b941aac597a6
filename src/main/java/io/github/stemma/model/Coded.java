package io.github.stemma.model;

/**
 * A text whose words are numbers, so that comparing words is comparing numbers. The numbers come from one lexicon; texts
 * of different lexicons cannot be compared. Columns are handed over, not copied.
 *
 * <p>A <em>type</em> is a stem as it occurs in this text; types are sorted by stem number.
 */
public final class Coded {

    private final Text text;
    private final Columns columns;
    private final Types types;
    private final Bigrams bigrams;

    /**
     * One entry per word.
     *
     * @param fold number of the folded word
     * @param stem number of the stem
     * @param head number of the first five letters of a long word, 0 for others
     * @param tail number of the last five letters of a long word, 0 for others
     * @param type index into {@link Types}
     * @param bigram index into {@link Bigrams} of this word and the one before, or -1
     * @param factor part of its bits a word keeps because of what it is: numbers and later words of a run of capitalised
     *     words keep less; 0 to 1
     */
    public record Columns(int[] fold, int[] stem, int[] head, int[] tail, int[] type, int[] bigram, float[] factor) {}

    /**
     * The distinct stems.
     *
     * @param stem ascending
     * @param from index into {@code places} of a type's first place; one entry more than types
     * @param places words of each type, ascending within a type
     * @param log2 base-2 logarithm of the background frequency of each type
     * @param meanings what each type can mean, ascending ({@link Meanings}); none at all where no thesaurus is known
     */
    public record Types(int[] stem, int[] from, int[] places, float[] log2, int[][] meanings) {

        /** How often type {@code t} occurs. */
        public int count(int t) {
            return from[t + 1] - from[t];
        }
    }

    /**
     * Neighbouring stems that occur, by {@link #key}.
     *
     * @param key ascending
     * @param from as in {@link Types}
     * @param places the second word of each
     */
    public record Bigrams(long[] key, int[] from, int[] places) {

        /** How often bigram {@code g} occurs. */
        public int count(int g) {
            return from[g + 1] - from[g];
        }
    }

    public Coded(Text text, Columns columns, Types types, Bigrams bigrams) {
        this.text = text;
        this.columns = columns;
        this.types = types;
        this.bigrams = bigrams;
    }

    /** Two neighbouring stems as one number. */
    public static long key(int first, int second) {
        return (long) first << 32 | second;
    }

    /** The text that was coded. */
    public Text text() {
        return text;
    }

    /** Its words. */
    public Tokens tokens() {
        return text.tokens();
    }

    /** Number of words. */
    public int size() {
        return columns.fold.length;
    }

    /** Its words as numbers, by place. */
    public Columns columns() {
        return columns;
    }

    /** Its distinct stems. */
    public Types types() {
        return types;
    }

    /** Its neighbouring stems. */
    public Bigrams bigrams() {
        return bigrams;
    }
}
