package io.github.stemma.calibrate;

import java.util.Locale;

/** How often what was said with a probability is so: in ten bins, of one class of relations or of the likeliest of each pair. */
final class Reliability {

    private static final int BINS = 10;

    private final double[][] bins = new double[BINS][3];
    private int count;

    /** Counts one statement. */
    void add(double probability, boolean so) {
        double[] bin = bins[Math.min(BINS - 1, (int) (probability * BINS))];
        bin[0]++;
        bin[1] += probability;
        bin[2] += so ? 1 : 0;
        count++;
    }

    /** Expected calibration error: mean distance of what was said from what is so, by bins. */
    double error() {
        double sum = 0;
        for (double[] bin : bins) {
            sum += Math.abs(bin[1] - bin[2]);
        }
        return sum / Math.max(1, count);
    }

    /** Number of statements, their mean probability and how many are so, as cells of a table; a dash where there are none. */
    String cell(int bin) {
        double[] b = bins[bin];
        return b[0] == 0 ? "-" : String.format(Locale.ROOT, "%.0f: %.2f, %.2f", b[0], b[1] / b[0], b[2] / b[0]);
    }

    /** The bins as lines of text: from, to, statements, mean probability, part that is so. */
    String lines() {
        StringBuilder table = new StringBuilder("said      pairs  mean  right\n");
        for (int b = 0; b < BINS; b++) {
            double[] bin = bins[b];
            if (bin[0] > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "%.1f-%.1f  %5.0f  %.3f  %.3f%n",
                        b / (double) BINS,
                        (b + 1) / (double) BINS,
                        bin[0],
                        bin[1] / bin[0],
                        bin[2] / bin[0]));
            }
        }
        return table.toString();
    }
}
