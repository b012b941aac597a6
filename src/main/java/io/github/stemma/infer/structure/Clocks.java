package io.github.stemma.infer.structure;

import io.github.stemma.infer.evidence.Feature;

/**
 * Times that contradict a structure: how many texts must have a wrong one so that every ancestor is older than what
 * derives from it. One wrong clock is wrong once, however many arrows it contradicts, so what is counted is texts: a
 * greedy cover of the contradicted pairs, the text in most of them first. The weight of {@link Feature#TIME_BACKWARD},
 * nats for each text, is learned: the logarithm of how often a shown minute is wrong.
 */
final class Clocks {

    private final long[] backward;

    /**
     * @param backward for each text the set of those that came out after it, as their times have it
     */
    Clocks(long[] backward) {
        this.backward = backward.clone();
    }

    /** Texts whose time must be wrong, where each goes back to {@code above}. */
    int wrong(long[] above) {
        int n = backward.length;
        long[] against = new long[n];
        for (int i = 0; i < n; i++) {
            for (long rest = above[i] & backward[i]; rest != 0; rest &= rest - 1) {
                int j = Long.numberOfTrailingZeros(rest);
                against[i] |= 1L << j;
                against[j] |= 1L << i;
            }
        }
        int wrong = 0;
        while (true) {
            int worst = 0;
            for (int i = 1; i < n; i++) {
                worst = Long.bitCount(against[i]) > Long.bitCount(against[worst]) ? i : worst;
            }
            if (against[worst] == 0) {
                return wrong;
            }
            wrong++;
            against[worst] = 0;
            for (int i = 0; i < n; i++) {
                against[i] &= ~(1L << worst);
            }
        }
    }
}
