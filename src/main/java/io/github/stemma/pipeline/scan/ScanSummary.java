package io.github.stemma.pipeline.scan;

import io.github.stemma.model.Problem;
import io.github.stemma.seed.collection.Cut;
import java.util.List;

/**
 * What a scan did.
 *
 * @param texts texts read
 * @param words their words
 * @param candidates pairs looked at
 * @param pairs pairs reported
 * @param passages passages reported
 * @param cut what was left out as too frequent
 * @param spilled bytes of words written to disk
 * @param rounds passes over the collection
 * @param problems in the order of the inputs
 */
public record ScanSummary(
        int texts,
        long words,
        long candidates,
        long pairs,
        long passages,
        Cut cut,
        long spilled,
        int rounds,
        List<Problem> problems) {

    public ScanSummary {
        problems = List.copyOf(problems);
    }
}
