package io.github.stemma.pipeline.scan;

import java.util.List;

/**
 * Two texts of a collection and what they share.
 *
 * @param a name of the text that comes first in the collection
 * @param b name of the other one
 * @param wordsA words of a
 * @param wordsB words of b
 * @param passages by place in a; not empty
 */
public record ScanPair(String a, String b, int wordsA, int wordsB, List<ScanPassage> passages) {

    public ScanPair {
        passages = List.copyOf(passages);
    }
}
