package io.github.stemma.model;

import java.util.List;

/**
 * What a thesaurus added to what two sentences have in common.
 *
 * @param words the pairs of words that it takes for one another, each with what it adds
 * @param shared bits that the sentences have in common with it, whatever the order of words
 * @param without log odds that the two go back to one another, had it not been known
 */
public record Synonyms(List<Step> words, double shared, double without) {

    public Synonyms {
        words = List.copyOf(words);
    }

    /** Bits that it added. */
    public double bits() {
        return words.stream().mapToDouble(Step::bits).sum();
    }
}
