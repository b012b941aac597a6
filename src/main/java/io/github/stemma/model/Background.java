package io.github.stemma.model;

/** How common words are where the texts at hand come from: a language's prior, or an archive. */
@FunctionalInterface
public interface Background {

    /**
     * The share of running words that are this word or another form of it.
     *
     * @param fold the folded word
     * @return above 0, at most 1
     */
    double frequency(String fold);
}
