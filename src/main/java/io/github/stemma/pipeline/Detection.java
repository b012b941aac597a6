package io.github.stemma.pipeline;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import java.util.List;

/**
 * What detection found.
 *
 * @param passages by witnesses, then spans, with ids
 * @param search what was looked at
 */
public record Detection(List<Passage> passages, Result.Search search) {

    public Detection {
        passages = List.copyOf(passages);
    }
}
