package io.github.stemma.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The measure of the PAN text alignment task (Potthast, Stein, Barrón-Cedeño and Rosso 2010, aclanthology.org/C10-2115),
 * macro-averaged over cases as the official script does: recall is the mean over true cases of the characters covered on
 * both sides, precision the same with the roles exchanged, granularity the mean number of detections per detected case;
 * {@code plagdet = F1 / log2(1 + granularity)}.
 */
final class PlagDet {

    /** A stretch {@code [a0, a1)} of one text and {@code [b0, b1)} of the other, in code points. */
    record Case(int a0, int a1, int b0, int b1) {

        boolean touches(Case o) {
            return Math.min(a1, o.a1) > Math.max(a0, o.a0) && Math.min(b1, o.b1) > Math.max(b0, o.b0);
        }

        int length() {
            return a1 - a0 + b1 - b0;
        }
    }

    private double recall;
    private double precision;
    private int gold;
    private int found;
    private int detected;
    private int hits;

    /** Takes in a pair of texts. */
    void add(List<Case> truth, List<Case> detections) {
        gold += truth.size();
        found += detections.size();
        for (Case c : truth) {
            recall += covered(c, detections);
            int n = (int) detections.stream().filter(c::touches).count();
            detected += n > 0 ? 1 : 0;
            hits += n;
        }
        for (Case c : detections) {
            precision += covered(c, truth);
        }
    }

    void add(PlagDet other) {
        recall += other.recall;
        precision += other.precision;
        gold += other.gold;
        found += other.found;
        detected += other.detected;
        hits += other.hits;
    }

    static double covered(Case c, List<Case> by) {
        List<int[]> a = new ArrayList<>();
        List<int[]> b = new ArrayList<>();
        for (Case o : by) {
            if (c.touches(o)) {
                a.add(new int[] {Math.max(c.a0, o.a0), Math.min(c.a1, o.a1)});
                b.add(new int[] {Math.max(c.b0, o.b0), Math.min(c.b1, o.b1)});
            }
        }
        return (union(a) + union(b)) / (double) Math.max(1, c.length());
    }

    private static int union(List<int[]> spans) {
        int[][] sorted = spans.toArray(int[][]::new);
        Arrays.sort(sorted, (x, y) -> Integer.compare(x[0], y[0]));
        int at = Integer.MIN_VALUE;
        int sum = 0;
        for (int[] s : sorted) {
            int from = Math.max(at, s[0]);
            if (s[1] > from) {
                sum += s[1] - from;
                at = s[1];
            }
        }
        return sum;
    }

    /** Number of detections so far. */
    int detections() {
        return found;
    }

    double recall() {
        return gold == 0 ? 0 : recall / gold;
    }

    double precision() {
        return found == 0 ? 0 : precision / found;
    }

    double granularity() {
        return detected == 0 ? 1 : hits / (double) detected;
    }

    double plagdet() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r) / (Math.log(1 + granularity()) / Math.log(2));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "plagdet %.4f  precision %.4f  recall %.4f  granularity %.3f  (%d cases, %d found)",
                plagdet(),
                precision(),
                recall(),
                granularity(),
                gold,
                found);
    }
}
