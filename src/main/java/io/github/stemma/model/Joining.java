package io.github.stemma.model;

/**
 * A sentence of a third text that joins the two sides of a passage: it is a near copy of each, or one tells the other in
 * other words.
 *
 * @param text id of the third text
 * @param words the sentence's words in it
 * @param copyA whether it and the sentence on side a are near copies
 * @param copyB the same for side b
 */
public record Joining(String text, Span words, boolean copyA, boolean copyB) {}
