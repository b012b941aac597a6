package io.github.stemma.model;

/** What words can mean, as numbers: two words that have a number in common mean nearly the same. */
@FunctionalInterface
public interface Meanings {

    /**
     * The meanings of a word.
     *
     * @param language BCP 47, e.g. {@code de}
     * @param fold the folded word
     * @return ascending, each once; empty when nothing is known
     */
    int[] of(String language, String fold);
}
