package io.github.stemma.model;

import java.util.List;

/**
 * What an archive has on one text.
 *
 * @param query the text that was looked up
 * @param texts the archived texts that share passages with it, in the order of the hits
 * @param hits most bits first
 * @param passages by hits, then by place in the query; side a is the query
 * @param search candidates compared, and the longest run that any of them shares
 * @param archived number of texts in the archive
 */
public record Findings(
        Text query, List<Text> texts, List<Hit> hits, List<Passage> passages, Result.Search search, long archived) {

    public Findings {
        texts = List.copyOf(texts);
        hits = List.copyOf(hits);
        passages = List.copyOf(passages);
        if (texts.size() != hits.size()) {
            throw new IllegalArgumentException("a hit for each text");
        }
    }
}
