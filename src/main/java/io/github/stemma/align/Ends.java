package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Span;
import io.github.stemma.model.Tokens;

/** Takes a sentence at the end of an alignment whole when at least half of its words are in. */
final class Ends {

    /** Part of a sentence's words that must be in for it to be taken whole. */
    private static final double PART = .5;

    private final SentenceBounds a;
    private final SentenceBounds b;
    private final Tokens tokensA;
    private final Tokens tokensB;

    Ends(Tokens tokensA, Tokens tokensB) {
        this.a = new SentenceBounds(tokensA);
        this.b = new SentenceBounds(tokensB);
        this.tokensA = tokensA;
        this.tokensB = tokensB;
    }

    Alignment extended(Alignment x) {
        return x.covering(extended(x.a(), tokensA, a), extended(x.b(), tokensB, b));
    }

    /** The same for a quotation: its sentences are taken whole as far as they are quoted. */
    Alignment quoted(Alignment x) {
        return x.covering(
                quoted(x.a(), extended(x.a(), tokensA, a), tokensA),
                quoted(x.b(), extended(x.b(), tokensB, b), tokensB));
    }

    private static Span quoted(Span words, Span wide, Tokens tokens) {
        int begin = words.begin();
        while (begin > wide.begin() && tokens.quoted(begin - 1)) {
            begin--;
        }
        int end = words.end();
        while (end < wide.end() && tokens.quoted(end)) {
            end++;
        }
        return new Span(begin, end);
    }

    private static Span extended(Span words, Tokens tokens, SentenceBounds bounds) {
        Span head = bounds.words(tokens.sentence(words.begin()));
        Span tail = bounds.words(tokens.sentence(words.end() - 1));
        int begin = head.overlap(words) >= PART * head.length() ? Math.min(words.begin(), head.begin()) : words.begin();
        int end = tail.overlap(words) >= PART * tail.length() ? Math.max(words.end(), tail.end()) : words.end();
        return new Span(begin, end);
    }
}
