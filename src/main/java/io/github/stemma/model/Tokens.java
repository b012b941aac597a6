package io.github.stemma.model;

/**
 * The words of a witness in order, as parallel columns. Furniture and front matter have no words here.
 *
 * <p>Columns are not copied: whoever builds the object hands the arrays over and keeps no reference.
 */
public final class Tokens {

    private final int[] begin;
    private final int[] end;
    private final String[] fold;
    private final String[] stem;
    private final int[] sentence;
    private final int[] paragraph;
    private final boolean[] quoted;

    /**
     * @param begin UTF-16 offset of each word in the original text, ascending
     * @param end UTF-16 offset after each word
     * @param fold the folded word (NFKC, lower case, ß as ss, soft hyphens gone); equal folds are the same word
     * @param stem the folded word without its inflection, equal to the fold where the language has no stemmer
     * @param sentence index of the sentence each word belongs to, ascending from 0
     * @param paragraph index of the paragraph in {@link Layout#paragraphs()}
     * @param quoted whether the word stands inside quotation marks
     */
    public Tokens(
            int[] begin, int[] end, String[] fold, String[] stem, int[] sentence, int[] paragraph, boolean[] quoted) {
        int n = begin.length;
        if (end.length != n
                || fold.length != n
                || stem.length != n
                || sentence.length != n
                || paragraph.length != n
                || quoted.length != n) {
            throw new IllegalArgumentException("columns of different length");
        }
        this.begin = begin;
        this.end = end;
        this.fold = fold;
        this.stem = stem;
        this.sentence = sentence;
        this.paragraph = paragraph;
        this.quoted = quoted;
    }

    /** Number of words. */
    public int size() {
        return begin.length;
    }

    /** UTF-16 offset of a word in the original text. */
    public int begin(int word) {
        return begin[word];
    }

    /** UTF-16 offset after it. */
    public int end(int word) {
        return end[word];
    }

    /** The folded word. */
    public String fold(int word) {
        return fold[word];
    }

    /** The folded word without its inflection. */
    public String stem(int word) {
        return stem[word];
    }

    /** Index of its sentence. */
    public int sentence(int word) {
        return sentence[word];
    }

    /** Index of its paragraph in {@link Layout#paragraphs()}. */
    public int paragraph(int word) {
        return paragraph[word];
    }

    /** Whether it stands inside quotation marks. */
    public boolean quoted(int word) {
        return quoted[word];
    }

    /** Number of sentences. */
    public int sentences() {
        return sentence.length == 0 ? 0 : sentence[sentence.length - 1] + 1;
    }

    /** The characters that the words {@code [from, to)} cover, from the first word's begin to the last word's end. */
    public Span text(Span words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no words");
        }
        return new Span(begin[words.begin()], end[words.end() - 1]);
    }
}
