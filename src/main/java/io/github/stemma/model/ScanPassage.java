package io.github.stemma.model;

/**
 * A passage that two texts of a large collection share; unlike a {@link Passage} it knows no words and counts code
 * points.
 *
 * @param kind verbatim, edited or reworded
 * @param quote whether it stands inside quotation marks on both sides
 * @param a characters in a, in code points
 * @param b characters in b, in code points
 * @param words words that are the same
 * @param bits value of the matches less the edits
 * @param evalue passages at least as good expected by chance between two texts of these lengths
 */
public record ScanPassage(Passage.Kind kind, boolean quote, Span a, Span b, int words, double bits, double evalue) {}
