package io.github.stemma.pipeline.scan;

import io.github.stemma.model.Problem;
import java.util.List;

/**
 * What a scan did.
 *
 * @param texts texts read
 * @param words their words
 * @param candidates pairs that share a fingerprint
 * @param reached how many of them were looked at; fewer when the scan was stopped or its limit reached
 * @param pairs pairs reported
 * @param passages passages reported
 * @param stock fingerprints left out because too many texts have them
 * @param furniture fingerprints left out because too many texts of one outlet have them
 * @param phrases the most frequent of these, most frequent first; empty unless they were asked for
 * @param spilled bytes of words written to disk
 * @param fingerprints bytes of fingerprints written to disk
 * @param problems in the order of the inputs
 */
public record ScanSummary(
        int texts,
        long words,
        long candidates,
        long reached,
        long pairs,
        long passages,
        long stock,
        long furniture,
        List<Phrase> phrases,
        long spilled,
        long fingerprints,
        List<Problem> problems) {

    /**
     * A run of words that was left out.
     *
     * @param texts how many distinct texts have it
     * @param name a text that has it
     * @param begin where it stands there, in code points
     * @param end where it ends
     */
    public record Phrase(int texts, String name, int begin, int end) {}

    public ScanSummary {
        phrases = List.copyOf(phrases);
        problems = List.copyOf(problems);
    }
}
