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
 */
public record Derivation(String source, String derived, double probability, double share, List<String> passages) {

    public Derivation {
        passages = List.copyOf(passages);
    }
}
