package io.github.stemma.pipeline.scan;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;

/**
 * A passage that two texts of a collection share.
 *
 * @param kind verbatim, edited or reworded
 * @param a characters in a, in code points
 * @param b characters in b, in code points
 * @param words words that are the same
 * @param bits value of the matches less the edits
 * @param evalue passages at least as good expected by chance between two texts of these lengths
 */
public record ScanPassage(Passage.Kind kind, Span a, Span b, int words, double bits, double evalue) {}
