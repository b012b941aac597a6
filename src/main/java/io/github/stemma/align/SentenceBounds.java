package io.github.stemma.align;

import io.github.stemma.model.Span;
import io.github.stemma.model.Tokens;
import java.util.Arrays;

/** First words of the sentences of a text. */
final class SentenceBounds {

    private final int[] first;

    SentenceBounds(Tokens tokens) {
        first = new int[tokens.sentences() + 1];
        Arrays.fill(first, tokens.size());
        for (int w = tokens.size() - 1; w >= 0; w--) {
            first[tokens.sentence(w)] = w;
        }
    }

    /** Number of sentences. */
    int count() {
        return first.length - 1;
    }

    /** First word of sentence s. */
    int begin(int s) {
        return first[s];
    }

    /** Word after the last of sentence s. */
    int end(int s) {
        return first[s + 1];
    }

    Span words(int s) {
        return new Span(first[s], first[s + 1]);
    }
}
