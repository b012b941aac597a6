package io.github.stemma.pipeline.archive;

import io.github.stemma.seed.collection.LastingGrams;
import java.util.Arrays;
import java.util.BitSet;

/**
 * An archived text, as far as it is needed to see whether it tells the story of another.
 *
 * @param grams its fingerprints, ascending, each once
 * @param runs the same with their places
 * @param hashes its words
 * @param isLong whether a word has {@value #LONG} letters or more
 */
record Holder(int[] grams, LastingGrams.Placed runs, int[] hashes, BitSet isLong) {

    /** Letters of a word that says what a text is about; those of fingerprints that count most. */
    private static final int LONG = 7;

    /** Share of the long words beside what is written alike from which two texts tell one story. */
    private static final double ONE_STORY = .12;

    /** So few long words beside it say nothing: then the texts are the same but for an end. */
    private static final int FEW = 8;

    static Holder of(Fingerprinter.Runs text) {
        BitSet isLong = new BitSet();
        for (int w = 0; w < text.hashes().length; w++) {
            isLong.set(w, text.ends()[w] - text.begins()[w] >= LONG);
        }
        int[] grams = Arrays.stream(text.runs().grams()).sorted().distinct().toArray();
        return new Holder(grams, text.runs(), text.hashes(), isLong);
    }

    boolean has(int gram) {
        return Arrays.binarySearch(grams, gram) >= 0;
    }

    /** Whether both tell one story: they share words beside the runs that they share, or there is hardly anything beside. */
    boolean isStoryOf(Holder other) {
        int[] own = beside(other);
        int[] others = other.beside(this);
        int least = Math.min(own.length, others.length);
        return least < FEW || shared(own, others) >= ONE_STORY * least;
    }

    /** How many numbers stand in both; each ascending, each number once. */
    private static int shared(int[] x, int[] y) {
        int shared = 0;
        int j = 0;
        for (int number : x) {
            while (j < y.length && y[j] < number) {
                j++;
            }
            shared += j < y.length && y[j] == number ? 1 : 0;
        }
        return shared;
    }

    /** The long words outside runs that the other has too, ascending, each once. */
    private int[] beside(Holder other) {
        BitSet beside = (BitSet) isLong.clone();
        for (int k = 0; k < runs.grams().length; k++) {
            if (other.has(runs.grams()[k])) {
                beside.clear(runs.from()[k], runs.to()[k]);
            }
        }
        int[] found = new int[beside.cardinality()];
        int size = 0;
        for (int w = beside.nextSetBit(0); w >= 0; w = beside.nextSetBit(w + 1)) {
            found[size++] = hashes[w];
        }
        Arrays.sort(found);
        int distinct = 0;
        for (int k = 0; k < size; k++) {
            if (k == 0 || found[k] != found[k - 1]) {
                found[distinct++] = found[k];
            }
        }
        return Arrays.copyOf(found, distinct);
    }
}
