package io.github.stemma.pipeline.archive;

import io.github.stemma.archive.Prints;
import io.github.stemma.seed.collection.LastingGrams;
import io.github.stemma.tokenize.HashScanner;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** From a text to what the archive finds it by. Belongs to one thread. */
final class Fingerprinter {

    /**
     * Winnowing window of stored texts; a text that is looked up brings all its runs. Nine shared words in a row are
     * certain to be found, five with a chance of one in three.
     */
    private static final int WINDOW = 5;

    /** Every so many-th word is counted for the archive's frequencies, which need no more. */
    private static final int SAMPLE = 8;

    private final HashScanner scanner = new HashScanner();
    private final LastingGrams kept = new LastingGrams(WINDOW);
    private final LastingGrams all = new LastingGrams(1);

    /** What a text is stored with. */
    Prints stored(String body) {
        scan(body);
        int[] words = new int[scanner.count() / SAMPLE];
        for (int i = 0; i < words.length; i++) {
            words[i] = scanner.hashes()[i * SAMPLE];
        }
        return new Prints(grams(kept), words, scanner.count());
    }

    /** What a text is looked up by. */
    int[] asked(String body) {
        scan(body);
        return grams(all);
    }

    /**
     * All runs of a text with their places.
     *
     * @param runs the runs, by numbers of words
     * @param hashes the words
     * @param begins first characters of the words, in code points
     * @param ends characters after them
     */
    record Runs(LastingGrams.Placed runs, int[] hashes, int[] begins, int[] ends) {}

    /** All runs of a text. */
    Runs runs(String body) {
        scan(body);
        int count = scanner.count();
        return new Runs(
                all.placed(scanner.hashes(), scanner.begins(), scanner.ends(), count),
                Arrays.copyOf(scanner.hashes(), count),
                Arrays.copyOf(scanner.begins(), count),
                Arrays.copyOf(scanner.ends(), count));
    }

    /** The numbers under which the archive counts a word; usually one. */
    int[] words(String fold) {
        scan(fold);
        return Arrays.copyOf(scanner.hashes(), scanner.count());
    }

    private int[] grams(LastingGrams which) {
        return which.of(scanner.hashes(), scanner.begins(), scanner.ends(), scanner.count());
    }

    /** A lone surrogate becomes a question mark here, which is no part of a word. */
    private void scan(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        scanner.scan(bytes, 0, bytes.length, 0);
    }
}
