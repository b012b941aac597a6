package io.github.stemma.align.prose;

import io.github.stemma.model.Coded;

/** The stems of two texts under common numbers. */
record Terms(int[] a, int[] b, int count) {

    /** Numbers each type of a and of b; equal stems have equal numbers. */
    static Terms of(Coded.Types a, Coded.Types b) {
        int[] termA = new int[a.stem().length];
        int[] termB = new int[b.stem().length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < termA.length || j < termB.length) {
            int order = i == termA.length ? 1 : j == termB.length ? -1 : Integer.compare(a.stem()[i], b.stem()[j]);
            if (order <= 0) {
                termA[i++] = count;
            }
            if (order >= 0) {
                termB[j++] = count;
            }
            count++;
        }
        return new Terms(termA, termB, count);
    }
}
