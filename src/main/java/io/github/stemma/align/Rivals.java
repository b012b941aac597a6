package io.github.stemma.align;

/**
 * The best that a sentence agrees with any other than a given one, both ways. The best and the next of each row and column
 * are kept, so that asking costs nothing.
 *
 * <p>Bound: sentences times sentences, once.
 */
final class Rivals {

    private final Top[] rows;
    private final Top[] columns;

    /** The largest of some values not below 0, where it stands, and the largest of the rest. */
    private static final class Top {
        private double best;
        private double next;
        private int at = -1;

        void see(int place, double value) {
            if (value > best) {
                next = best;
                best = value;
                at = place;
            } else if (value > next) {
                next = value;
            }
        }

        double without(int place) {
            return place == at ? next : best;
        }
    }

    /**
     * @param value agreement of sentence i of a with j of b, at least 0
     * @param n sentences of b
     */
    Rivals(double[][] value, int n) {
        this.rows = tops(value.length);
        this.columns = tops(n);
        for (int i = 0; i < value.length; i++) {
            for (int j = 0; j < n; j++) {
                rows[i].see(j, value[i][j]);
                columns[j].see(i, value[i][j]);
            }
        }
    }

    private static Top[] tops(int n) {
        Top[] out = new Top[n];
        for (int k = 0; k < n; k++) {
            out[k] = new Top();
        }
        return out;
    }

    /** The best agreement of i with a sentence of b other than j; 0 if there is none. */
    double beside(int i, int j) {
        return rows[i].without(j);
    }

    /** The best agreement of j with a sentence of a other than i. */
    double above(int i, int j) {
        return columns[j].without(i);
    }
}
