package io.github.stemma.model;

import java.util.List;

/**
 * Two texts of a large collection and what they share.
 *
 * @param a name of the text that comes first in the collection
 * @param b name of the other one
 * @param wordsA words of a
 * @param wordsB words of b
 * @param sharedA words of a that lie in passages
 * @param sharedB words of b that lie in passages
 * @param passages by place in a; not empty
 */
public record ScanPair(
        String a, String b, int wordsA, int wordsB, int sharedA, int sharedB, List<ScanPassage> passages) {

    public ScanPair {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException(a + " and " + b + " share nothing");
        }
    }
}
