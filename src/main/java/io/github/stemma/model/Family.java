package io.github.stemma.model;

import java.util.List;

/**
 * Witnesses that go back to one another: connected by passages, or by one naming another as its source.
 *
 * @param witnesses ids, in order of the texts; at least one
 * @param passages the passages among them, in order
 */
public record Family(List<String> witnesses, List<Passage> passages) {

    public Family {
        witnesses = List.copyOf(witnesses);
        passages = List.copyOf(passages);
        if (witnesses.isEmpty()) {
            throw new IllegalArgumentException("a family needs a witness");
        }
    }
}
