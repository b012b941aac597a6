package io.github.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * One reason for a verdict.
 *
 * @param kind what sort of reason
 * @param favours the verdict it speaks for
 * @param bits how strongly, as a base-2 logarithm of a likelihood ratio; negative when it speaks against
 * @param a the words in witness a it rests on, if it rests on words
 * @param b the words in witness b it rests on
 * @param details what the sentence for people quotes (names, times, numbers), in the order of its place holders
 */
public record Evidence(
        EvidenceKind kind, Verdict favours, double bits, Optional<Span> a, Optional<Span> b, List<String> details) {

    public Evidence {
        details = List.copyOf(details);
    }
}
