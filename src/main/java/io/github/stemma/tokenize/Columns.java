package io.github.stemma.tokenize;

import java.util.Arrays;

/** The words of a text while they are being found: begin, end, fold, and what divides the word from the one before. */
final class Columns {

    int[] begin = new int[256];
    int[] end = new int[256];
    String[] fold = new String[256];
    int size;

    /** Adds a word; words are added from left to right. */
    void add(int from, int to, String folded) {
        if (size == begin.length) {
            begin = Arrays.copyOf(begin, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
            fold = Arrays.copyOf(fold, 2 * size);
        }
        begin[size] = from;
        end[size] = to;
        fold[size++] = folded;
    }
}
