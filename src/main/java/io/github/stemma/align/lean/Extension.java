package io.github.stemma.align.lean;

import java.util.Arrays;

/**
 * Extends an alignment from a fixed point in one direction: affine gaps, as far as the score stays within the drop of
 * its best (the gapped X-drop extension of BLAST, Altschul et al. 1997, doi:10.1093/nar/25.17.3389).
 *
 * <p>Cost: cells within the drop only, about twenty a word where the texts agree. One instance a thread.
 */
final class Extension {

    private static final int DEAD = Integer.MIN_VALUE / 2;

    private final RunOptions options;

    private int[] h = new int[256];
    private int[] f = new int[256];
    private int[] hMatches = new int[256];
    private int[] fMatches = new int[256];

    private int score;
    private int wordsA;
    private int wordsB;
    private int matches;

    Extension(RunOptions options) {
        this.options = options;
    }

    int score() {
        return score;
    }

    int wordsA() {
        return wordsA;
    }

    int wordsB() {
        return wordsB;
    }

    int matches() {
        return matches;
    }

    /**
     * Extends from the words {@code a.hash[fromA]} and {@code b.hash[fromB]} on, themselves included.
     *
     * @param step 1 to the right, -1 to the left
     */
    void extend(Sequence a, int fromA, Sequence b, int fromB, int step) {
        int roomA = step > 0 ? a.size() - fromA : fromA + 1;
        int roomB = step > 0 ? b.size() - fromB : fromB + 1;
        score = 0;
        wordsA = 0;
        wordsB = 0;
        matches = 0;
        if (roomA <= 0 || roomB <= 0) {
            return;
        }
        reserve(roomB + 2);
        int low = 0;
        int high = firstRow(roomB);
        for (int i = 1; i <= roomA && low <= high; i++) {
            int wordA = fromA + (i - 1) * step;
            int hashA = a.hash()[wordA];
            int worth = a.worth()[wordA];
            int diagonal = DEAD;
            int diagonalMatches = 0;
            int e = DEAD;
            int eMatches = 0;
            int newLow = -1;
            int newHigh = -1;
            int floor = score - options.drop();
            for (int j = low; j <= roomB; j++) {
                boolean old = j <= high;
                if (!old && diagonal == DEAD && e < floor) {
                    break;
                }
                int up = old ? h[j] : DEAD;
                int upMatches = old ? hMatches[j] : 0;
                int gapA = old ? f[j] : DEAD;
                int gapAMatches = old ? fMatches[j] : 0;
                int open = up - options.gapOpen();
                if (open >= gapA) {
                    gapA = open;
                    gapAMatches = upMatches;
                }
                gapA -= options.gapWord();
                int best = DEAD;
                int bestMatches = 0;
                if (diagonal != DEAD && j > 0) {
                    int wordB = fromB + (j - 1) * step;
                    boolean same = hashA == b.hash()[wordB];
                    best = same ? diagonal + Math.min(worth, b.worth()[wordB]) : diagonal - options.mismatch();
                    bestMatches = same ? diagonalMatches + 1 : diagonalMatches;
                }
                if (gapA > best) {
                    best = gapA;
                    bestMatches = gapAMatches;
                }
                if (e > best) {
                    best = e;
                    bestMatches = eMatches;
                }
                diagonal = up;
                diagonalMatches = upMatches;
                if (best < floor) {
                    h[j] = DEAD;
                    f[j] = gapA < floor ? DEAD : gapA;
                    fMatches[j] = gapAMatches;
                    e -= options.gapWord();
                    if (f[j] != DEAD) {
                        newHigh = j;
                        newLow = newLow < 0 ? j : newLow;
                    }
                    continue;
                }
                h[j] = best;
                hMatches[j] = bestMatches;
                f[j] = gapA;
                fMatches[j] = gapAMatches;
                newHigh = j;
                newLow = newLow < 0 ? j : newLow;
                if (best > score) {
                    score = best;
                    matches = bestMatches;
                    wordsA = i;
                    wordsB = j;
                    floor = score - options.drop();
                }
                int fresh = best - options.gapOpen();
                if (fresh >= e) {
                    e = fresh;
                    eMatches = bestMatches;
                }
                e -= options.gapWord();
            }
            if (newLow < 0) {
                return;
            }
            low = newLow;
            high = newHigh;
        }
    }

    private void reserve(int size) {
        if (h.length < size) {
            h = new int[size * 2];
            f = new int[size * 2];
            hMatches = new int[size * 2];
            fMatches = new int[size * 2];
        }
    }

    /** Fills the row before the first word of a; returns its last live column. */
    private int firstRow(int room) {
        int last = Math.max(0, (options.drop() - options.gapOpen()) / options.gapWord());
        last = Math.min(room, last);
        h[0] = 0;
        for (int j = 1; j <= last; j++) {
            h[j] = -options.gapOpen() - j * options.gapWord();
        }
        Arrays.fill(f, 0, last + 1, DEAD);
        Arrays.fill(hMatches, 0, last + 1, 0);
        Arrays.fill(fMatches, 0, last + 1, 0);
        return last;
    }
}
