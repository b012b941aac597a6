package io.github.stemma.infer.tree;

/**
 * Probability of every arrow over all trees, where a tree has the product of its arrows as weight: exactly, without
 * listing a tree.
 *
 * <p>Tutte's directed matrix-tree theorem (1948, doi:10.1017/S0305004100023896): the determinant of the Laplacian is the
 * sum over all trees, and its derivatives are the probabilities; as used by Koo, Globerson, Carreras and Collins
 * (EMNLP-CoNLL 2007, aclanthology.org/D07-1015). Bound: one inversion, n³.
 */
public final class MatrixTree {

    private final double[][] arrows;
    private final double[] roots;

    private MatrixTree(double[][] arrows, double[] roots) {
        this.arrows = arrows;
        this.roots = roots;
    }

    /**
     * @param weight of the arrows, {@code [source][derived]}; the diagonal is not looked at
     * @param root weight of having no source
     * @throws IllegalArgumentException when no tree has a weight, because some nodes have no way to the root
     */
    public static MatrixTree of(double[][] weight, double[] root) {
        int n = root.length;
        double[][] inverse = inverse(laplacian(weight, root));
        double[][] arrows = new double[n][n];
        double[] roots = new double[n];
        for (int i = 0; i < n; i++) {
            roots[i] = unit(root[i] * inverse[i][i]);
            for (int j = 0; j < n; j++) {
                arrows[j][i] = i == j ? 0 : unit(weight[j][i] * (inverse[i][i] - inverse[i][j]));
            }
        }
        return new MatrixTree(arrows, roots);
    }

    private static double unit(double p) {
        return Math.max(0, Math.min(1, p));
    }

    private static double[][] laplacian(double[][] weight, double[] root) {
        int n = root.length;
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = root[i];
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    matrix[i][i] += weight[j][i];
                    matrix[j][i] = -weight[j][i];
                }
            }
        }
        return matrix;
    }

    /** Gauss and Jordan, with the largest pivot of each column. */
    private static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] inverse = new double[n][n];
        for (int i = 0; i < n; i++) {
            inverse[i][i] = 1;
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            if (matrix[pivot][column] == 0) {
                throw new IllegalArgumentException("no tree: some nodes have no way to the root");
            }
            swap(matrix, pivot, column);
            swap(inverse, pivot, column);
            scale(matrix, inverse, column);
            for (int row = 0; row < n; row++) {
                if (row != column && matrix[row][column] != 0) {
                    double part = matrix[row][column];
                    subtract(matrix[row], matrix[column], part);
                    subtract(inverse[row], inverse[column], part);
                }
            }
        }
        return inverse;
    }

    private static void scale(double[][] matrix, double[][] inverse, int row) {
        double by = matrix[row][row];
        for (int k = 0; k < matrix.length; k++) {
            matrix[row][k] /= by;
            inverse[row][k] /= by;
        }
    }

    private static void swap(double[][] rows, int a, int b) {
        double[] row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }

    private static void subtract(double[] from, double[] row, double part) {
        for (int k = 0; k < row.length; k++) {
            from[k] -= part * row[k];
        }
    }

    /** Probability that {@code derived} hangs under {@code source}. */
    public double arrow(int source, int derived) {
        return arrows[source][derived];
    }

    /** Probability that {@code node} has no source. */
    public double root(int node) {
        return roots[node];
    }
}
