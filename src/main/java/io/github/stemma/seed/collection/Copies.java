package io.github.stemma.seed.collection;

import java.util.Arrays;

/**
 * Texts that are the same to the last word stand in for one another while candidates are sought; afterwards what holds
 * for one holds for all.
 */
public final class Copies {

    private final int[] same;
    /** By text: the next text with the same words, or 0. */
    private final int[] next;

    /** @param same number of the first text with the same words; its own where it is the first */
    public Copies(int[] same) {
        this.same = same;
        this.next = new int[same.length];
        int[] last = new int[same.length];
        for (int i = 0; i < same.length; i++) {
            if (same[i] != i) {
                int before = last[same[i]] == 0 ? same[i] : last[same[i]];
                next[before] = i;
                last[same[i]] = i;
            }
        }
    }

    /**
     * The pairs of first texts, made pairs of all texts, and the pairs of texts that are the same.
     *
     * @param firsts {@code lower << 32 | higher}
     * @param most where more texts than this are the same they are paired with the first only
     * @return in ascending order
     */
    public long[] expand(long[] firsts, int most) {
        LongBag all = new LongBag();
        for (long pair : firsts) {
            for (int a = (int) (pair >>> 32); a >= 0; a = after(a)) {
                for (int b = (int) pair; b >= 0; b = after(b)) {
                    all.add((long) Math.min(a, b) << 32 | Math.max(a, b));
                }
            }
        }
        for (int first = 0; first < same.length; first++) {
            if (same[first] == first && next[first] != 0) {
                among(first, most, all);
            }
        }
        return all.sorted();
    }

    private void among(int first, int most, LongBag all) {
        int[] members = new int[8];
        int n = 0;
        for (int i = first; i >= 0; i = after(i)) {
            if (n == members.length) {
                members = Arrays.copyOf(members, n * 2);
            }
            members[n++] = i;
        }
        for (int i = 0; i < (n > most ? 1 : n); i++) {
            for (int j = i + 1; j < n; j++) {
                all.add((long) members[i] << 32 | members[j]);
            }
        }
    }

    private int after(int text) {
        return next[text] == 0 ? -1 : next[text];
    }
}
