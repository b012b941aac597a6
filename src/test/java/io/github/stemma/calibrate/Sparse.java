package io.github.stemma.calibrate;

/** Rows of numbers most of which are 0. */
final class Sparse {

    private final int[][] column;
    private final double[][] value;

    private Sparse(int[][] column, double[][] value) {
        this.column = column;
        this.value = value;
    }

    static Sparse of(double[][] rows) {
        int[][] column = new int[rows.length][];
        double[][] value = new double[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            int n = 0;
            for (double x : rows[r]) {
                n += x != 0 ? 1 : 0;
            }
            column[r] = new int[n];
            value[r] = new double[n];
            for (int c = 0, k = 0; c < rows[r].length; c++) {
                if (rows[r][c] != 0) {
                    column[r][k] = c;
                    value[r][k++] = rows[r][c];
                }
            }
        }
        return new Sparse(column, value);
    }

    int size() {
        return column.length;
    }

    /** The product of a row with {@code w}. */
    double score(int row, double[] w) {
        double sum = 0;
        for (int k = 0; k < column[row].length; k++) {
            sum += w[column[row][k]] * value[row][k];
        }
        return sum;
    }

    /** Adds {@code times} a row to {@code g}. */
    void add(int row, double times, double[] g) {
        for (int k = 0; times != 0 && k < column[row].length; k++) {
            g[column[row][k]] += times * value[row][k];
        }
    }
}
