package io.github.stemma.model;

import java.util.List;

/**
 * An arrow of the stemma.
 *
 * @param source id of the witness or unseen source that was copied
 * @param derived id of the witness or unseen source that copied
 * @param probability of this arrow, 0 to 1
 * @param share part of the derived text's words that came this way, 0 to 1
 * @param passages ids of the passages that carry it; empty when the source is unseen
 * @param spans characters of the derived text that came this way, UTF-16, in order and apart; sentences that follow one
 *     another are one span; empty when nothing shared shows it
 * @param main whether the tree hangs the derived text here; at most one arrow to each
 */
public record Derivation(
        String source,
        String derived,
        double probability,
        double share,
        List<String> passages,
        List<Span> spans,
        boolean main) {

    public Derivation {
        passages = List.copyOf(passages);
        spans = List.copyOf(spans);
    }

    /** An arrow of which no place is known, outside the tree. */
    public Derivation(String source, String derived, double probability, double share, List<String> passages) {
        this(source, derived, probability, share, passages, List.of(), false);
    }

    /** The same arrow within the tree. */
    public Derivation asMain() {
        return new Derivation(source, derived, probability, share, passages, spans, true);
    }
}
