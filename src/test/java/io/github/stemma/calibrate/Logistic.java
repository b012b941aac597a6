package io.github.stemma.calibrate;

import java.util.Arrays;
import java.util.List;

/** Logistic regression with a ridge on standardised features, by Newton's method. */
final class Logistic {

    /** An example: features, whether it is true, how much it counts, and the group (story) it belongs to. */
    record Example(double[] x, boolean y, double weight, String group, String label) {}

    /** Weights on the features as they are; the last entry is the intercept. */
    final double[] weights;

    private Logistic(double[] weights) {
        this.weights = weights;
    }

    List<Double> asList() {
        return Arrays.stream(weights).boxed().toList();
    }

    double logit(double[] x) {
        double sum = weights[x.length];
        for (int k = 0; k < x.length; k++) {
            sum += weights[k] * x[k];
        }
        return sum;
    }

    double probability(double[] x) {
        return 1 / (1 + Math.exp(-logit(x)));
    }

    static Logistic fit(List<Example> examples, double ridge) {
        int d = examples.get(0).x().length;
        double[] mean = new double[d];
        double[] deviation = new double[d];
        double total = 0;
        for (Example e : examples) {
            total += e.weight();
            for (int k = 0; k < d; k++) {
                mean[k] += e.weight() * e.x()[k];
            }
        }
        for (int k = 0; k < d; k++) {
            mean[k] /= total;
        }
        for (Example e : examples) {
            for (int k = 0; k < d; k++) {
                deviation[k] += e.weight() * Math.pow(e.x()[k] - mean[k], 2);
            }
        }
        for (int k = 0; k < d; k++) {
            deviation[k] = Math.max(1e-9, Math.sqrt(deviation[k] / total));
        }
        double[] w = new double[d + 1];
        for (int step = 0; step < 30; step++) {
            double[] g = new double[d + 1];
            double[][] h = new double[d + 1][d + 1];
            for (Example e : examples) {
                double[] z = new double[d + 1];
                z[d] = 1;
                double s = w[d];
                for (int k = 0; k < d; k++) {
                    z[k] = (e.x()[k] - mean[k]) / deviation[k];
                    s += w[k] * z[k];
                }
                double p = 1 / (1 + Math.exp(-s));
                for (int k = 0; k <= d; k++) {
                    g[k] += e.weight() * ((e.y() ? 1 : 0) - p) * z[k];
                    for (int l = 0; l <= d; l++) {
                        h[k][l] += e.weight() * Math.max(1e-6, p * (1 - p)) * z[k] * z[l];
                    }
                }
            }
            for (int k = 0; k <= d; k++) {
                double r = k < d ? ridge : 1e-6;
                g[k] -= r * w[k];
                h[k][k] += r;
            }
            double[] delta = solve(h, g);
            double most = 0;
            for (int k = 0; k <= d; k++) {
                w[k] += delta[k];
                most = Math.max(most, Math.abs(delta[k]));
            }
            if (most < 1e-9) {
                break;
            }
        }
        double[] raw = new double[d + 1];
        raw[d] = w[d];
        for (int k = 0; k < d; k++) {
            raw[k] = w[k] / deviation[k];
            raw[d] -= raw[k] * mean[k];
        }
        return new Logistic(raw);
    }

    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int i = 0; i < n; i++) {
            int p = i;
            for (int r = i; r < n; r++) {
                p = Math.abs(a[r][i]) > Math.abs(a[p][i]) ? r : p;
            }
            double[] row = a[i];
            a[i] = a[p];
            a[p] = row;
            double v = b[i];
            b[i] = b[p];
            b[p] = v;
            for (int r = i + 1; r < n; r++) {
                double f = a[r][i] / a[i][i];
                for (int c = i; c < n; c++) {
                    a[r][c] -= f * a[i][c];
                }
                b[r] -= f * b[i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int c = i + 1; c < n; c++) {
                b[i] -= a[i][c] * b[c];
            }
            b[i] /= a[i][i];
        }
        return b;
    }
}
