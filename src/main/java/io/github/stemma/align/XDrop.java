package io.github.stemma.align;

import java.util.Arrays;

/**
 * Gapped extension from a point, in one direction, with affine gaps, given up where the score falls more than X below
 * the best seen (Zhang, Schwartz, Wagner and Miller 2000, doi:10.1089/10665270050081478; the form used by BLAST).
 *
 * <p>Bound: the window of live cells per word of a is about {@code 2 X / gapWord}, whatever the length of the texts; the
 * trace takes a byte per cell. Not thread-safe: buffers are kept between calls.
 */
final class XDrop {

    private static final float DEAD = Float.NEGATIVE_INFINITY;
    private static final int DIAGONAL = 0;
    private static final int FROM_A = 1;
    private static final int FROM_B = 2;
    private static final int LONGER_A = 4;
    private static final int LONGER_B = 8;

    private final Grid grid;
    private final float mismatch;
    private final float gapOpen;
    private final float gapWord;
    private final float drop;
    private final float[] best;
    private final float[] gapA;
    private byte[] trace = new byte[1 << 12];
    private int[] rowAt = new int[64];
    private int[] rowLow = new int[64];
    private long cells;

    /** Words of a and b that agree, from the last extension, in the direction of the extension. */
    int[] pathA = new int[64];

    int[] pathB = new int[64];
    int pathLength;

    /** Words consumed in a and b up to the best cell of the last extension. */
    int reachA;

    int reachB;

    XDrop(Grid grid, Scoring scoring) {
        this.grid = grid;
        this.mismatch = scoring.mismatch();
        this.gapOpen = scoring.gapOpen();
        this.gapWord = scoring.gapWord();
        this.drop = scoring.drop();
        this.best = new float[grid.columns() + 2];
        this.gapA = new float[grid.columns() + 2];
    }

    /** Cells looked at since the beginning; for benchmarks. */
    long cells() {
        return cells;
    }

    /**
     * Extends from words a and b, both included, forwards ({@code step} 1) or backwards (-1).
     *
     * @return bits gained, at least 0; the path stands in the fields
     */
    float extend(int a, int b, int step) {
        int rows = step > 0 ? grid.rows() - a : a + 1;
        int columns = step > 0 ? grid.columns() - b : b + 1;
        reachA = 0;
        reachB = 0;
        pathLength = 0;
        if (rows <= 0 || columns <= 0) {
            return 0;
        }
        float top = fill(a, b, step, rows, columns);
        if (top > 0) {
            walk(a, b, step);
        }
        return top;
    }

    private int low;
    private int high;
    private int used;
    private float top;

    private float fill(int a, int b, int step, int rows, int columns) {
        top = 0;
        used = 0;
        firstRow(columns);
        for (int i = 1; i <= rows && low < high; i++) {
            row(a + step * (i - 1), b - step, step, i, columns);
        }
        return top;
    }

    private void firstRow(int columns) {
        best[0] = 0;
        gapA[0] = DEAD;
        low = 0;
        high = 1;
        begin(0);
        put((byte) DIAGONAL);
        float score = -gapOpen;
        while (high <= columns && (score -= gapWord) >= -drop) {
            best[high] = score;
            gapA[high] = DEAD;
            put((byte) (FROM_B | LONGER_B));
            high++;
        }
    }

    private void row(int wordA, int beforeB, int step, int i, int columns) {
        begin(i);
        float diagonal = DEAD;
        float gapB = DEAD;
        float left = DEAD;
        int newLow = -1;
        int last = low;
        int j = low;
        for (; j <= columns; j++) {
            boolean known = j < high;
            float up = known ? best[j] : DEAD;
            float upGap = known ? gapA[j] : DEAD;
            int mark = 0;
            float openA = up - gapOpen;
            if (upGap > openA) {
                openA = upGap;
                mark |= LONGER_A;
            }
            float ga = openA - gapWord;
            float openB = left - gapOpen;
            if (gapB > openB) {
                openB = gapB;
                mark |= LONGER_B;
            }
            gapB = openB - gapWord;
            float score = DEAD;
            if (diagonal != DEAD) {
                float bits = grid.agreement(wordA, beforeB + step * j);
                score = diagonal + (bits > 0 ? bits : -mismatch);
            }
            if (ga > score) {
                score = ga;
                mark |= FROM_A;
            }
            if (gapB > score) {
                score = gapB;
                mark = mark & ~3 | FROM_B;
            }
            diagonal = up;
            put((byte) mark);
            if (score < top - drop) {
                best[j] = DEAD;
                gapA[j] = DEAD;
                gapB = DEAD;
                left = DEAD;
                if (!known) {
                    break;
                }
                continue;
            }
            best[j] = score;
            gapA[j] = ga;
            left = score;
            newLow = newLow < 0 ? j : newLow;
            last = j;
            if (score > top) {
                top = score;
                reachA = i;
                reachB = j;
            }
        }
        cells += used - rowAt[i];
        low = newLow < 0 ? 1 : newLow;
        high = newLow < 0 ? 0 : last + 1;
    }

    private void begin(int i) {
        if (i == rowAt.length) {
            rowAt = Arrays.copyOf(rowAt, 2 * i);
            rowLow = Arrays.copyOf(rowLow, 2 * i);
        }
        rowAt[i] = used;
        rowLow[i] = low;
    }

    private void put(byte mark) {
        if (used == trace.length) {
            trace = Arrays.copyOf(trace, 2 * used);
        }
        trace[used++] = mark;
    }

    /** Follows the trace from the best cell back to the start and turns it round. */
    private void walk(int a, int b, int step) {
        int i = reachA;
        int j = reachB;
        int state = DIAGONAL;
        while (i > 0 || j > 0) {
            int mark = trace[rowAt[i] + j - rowLow[i]];
            int from = state == DIAGONAL ? mark & 3 : state;
            if (from == DIAGONAL) {
                keep(a + step * (i - 1), b + step * (j - 1));
                i--;
                j--;
                state = DIAGONAL;
            } else if (from == FROM_A) {
                state = (mark & LONGER_A) != 0 ? FROM_A : DIAGONAL;
                i--;
            } else {
                state = (mark & LONGER_B) != 0 ? FROM_B : DIAGONAL;
                j--;
            }
        }
        turn(pathA);
        turn(pathB);
    }

    private void keep(int a, int b) {
        if (grid.agreement(a, b) <= 0) {
            return;
        }
        if (pathLength == pathA.length) {
            pathA = Arrays.copyOf(pathA, 2 * pathLength);
            pathB = Arrays.copyOf(pathB, 2 * pathLength);
        }
        pathA[pathLength] = a;
        pathB[pathLength++] = b;
    }

    private void turn(int[] path) {
        for (int x = 0, y = pathLength - 1; x < y; x++, y--) {
            int swap = path[x];
            path[x] = path[y];
            path[y] = swap;
        }
    }
}
