package io.github.stemma.seed.collection;

import java.util.Comparator;
import java.util.List;

/**
 * What was left out because too many texts have it.
 *
 * @param stock fingerprints that stand in more distinct texts than allowed
 * @param furniture fingerprints that one outlet has in more texts than allowed
 * @param phrases the most frequent of them, most frequent first
 */
public record Cut(long stock, long furniture, List<Phrase> phrases) {

    /**
     * A frequent run of words.
     *
     * @param texts how many distinct texts have it
     * @param hash its fingerprint, as far as it was kept
     * @param text number of the first text that has it
     */
    public record Phrase(int texts, long hash, int text) {

        static final Comparator<Phrase> MOST_FREQUENT_FIRST = Comparator.comparingInt(Phrase::texts)
                .reversed()
                .thenComparingInt(Phrase::text)
                .thenComparingLong(Phrase::hash);
    }

    public Cut {
        phrases = List.copyOf(phrases);
    }
}
