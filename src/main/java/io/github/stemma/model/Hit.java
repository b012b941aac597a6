package io.github.stemma.model;

import java.util.List;

/**
 * An archived text that shares passages with one that was looked up.
 *
 * @param witness id of the archived text's witness
 * @param key under which the archive knows it
 * @param version 1 for the first text under that key, 2 for the next, …
 * @param bits sum of the bits of the passages
 * @param passages ids of the passages, in order
 */
public record Hit(String witness, String key, int version, double bits, List<String> passages) {

    public Hit {
        passages = List.copyOf(passages);
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1: " + version);
        }
    }
}
