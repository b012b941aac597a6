package io.github.stemma.calibrate;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.pipeline.Tracer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how verdicts and average sign similarity move on SIMULATED cascades: {@code CascadeTable [most witnesses]}.
 */
public final class CascadeTable {

    private CascadeTable() {}

    public static void main(String[] args) {
        int most = args.length == 0 ? 20 : Integer.parseInt(args[0]);
        System.out.println("texts hidden times  right coverage reversed false   sign  trace-ms");
        for (int n : new int[] {4, 6, 8, 12, 20, 60, 100, 200}) {
            for (double hidden : n <= 20 ? new double[] {0, 0.25, 0.5} : new double[] {0.1}) {
                if (n <= most) {
                    System.out.println(row(n, hidden, n <= 20 ? 4 : 1));
                }
            }
        }
    }

    static String row(int n, double hidden, int cascades) {
        double[] sums = new double[7];
        for (int seed = 0; seed < cascades; seed++) {
            double[] one = score(Cascade.of(n, hidden, seed % 2 == 0, 100L * n + seed));
            for (int k = 0; k < sums.length; k++) {
                sums[k] += one[k];
            }
        }
        return String.format(
                Locale.ROOT,
                "%5d %6.2f %5s  %.3f %8.3f %8.0f %5.0f  %.3f %9.0f",
                n,
                hidden,
                "half",
                sums[1] / Math.max(1, sums[0]),
                sums[0] / Math.max(1, sums[2]),
                sums[3],
                sums[4],
                sums[5] / cascades,
                sums[6] / cascades);
    }

    /** Given, right, pairs, reversed, false arrows, average sign similarity, milliseconds. */
    static double[] score(Cascade cascade) {
        List<Passage> passages =
                new Detector(DetectOptions.defaults()).detect(cascade.texts()).passages();
        long start = System.nanoTime();
        Lineage lineage = new Tracer(TraceOptions.defaults()).trace(cascade.texts(), passages);
        double[] out = new double[7];
        out[6] = (System.nanoTime() - start) / 1e6;
        for (Relation relation : lineage.relations()) {
            String truth = cascade.truth(index(cascade, relation.a()), index(cascade, relation.b()));
            String said = relation.verdict().label();
            boolean arrow = relation.verdict().isArrow();
            out[2]++;
            out[0] += relation.verdict() == Verdict.UNDIRECTED ? 0 : 1;
            out[1] += said.equals(truth) ? 1 : 0;
            out[3] += arrow && relation.verdict().mirrored().label().equals(truth) ? 1 : 0;
            out[4] += arrow && truth.startsWith("common") ? 1 : 0;
        }
        out[5] = similarity(cascade, lineage);
        return out;
    }

    private static int index(Cascade cascade, String id) {
        return cascade.shown().get(Integer.parseInt(id.substring(1)) - 1);
    }

    /**
     * Average sign similarity (Roos and Heikkilä 2009, doi:10.1093/llc/fqp002): over all ordered triples, whether B or C
     * is nearer to A in the inferred graph as it is in the true one; half a point where only one of the two is a tie.
     */
    static double similarity(Cascade cascade, Lineage lineage) {
        int[][] truth = distances(cascade.parent().length, trueEdges(cascade));
        Map<String, Integer> nodes = new HashMap<>();
        cascade.texts().forEach(text -> nodes.put(text.id(), nodes.size()));
        lineage.unseen().forEach(unseen -> nodes.put(unseen.id(), nodes.size()));
        List<int[]> edges = new ArrayList<>();
        for (Derivation d : lineage.derivations()) {
            if (d.probability() >= 0.5) {
                edges.add(new int[] {nodes.get(d.source()), nodes.get(d.derived())});
            }
        }
        int[][] said = distances(nodes.size(), edges);
        int n = cascade.shown().size();
        double sum = 0;
        int triples = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                for (int c = b + 1; c < n; c++) {
                    if (a != b && a != c) {
                        int[] from = truth[cascade.shown().get(a)];
                        int is = Integer.signum(from[cascade.shown().get(b)]
                                - from[cascade.shown().get(c)]);
                        sum += 1 - 0.5 * Math.abs(is - Integer.signum(said[a][b] - said[a][c]));
                        triples++;
                    }
                }
            }
        }
        return triples == 0 ? 1 : sum / triples;
    }

    private static List<int[]> trueEdges(Cascade cascade) {
        List<int[]> edges = new ArrayList<>();
        for (int i = 0; i < cascade.parent().length; i++) {
            if (cascade.parent()[i] >= 0) {
                edges.add(new int[] {cascade.parent()[i], i});
            }
        }
        return edges;
    }

    private static int[][] distances(int n, List<int[]> edges) {
        int[][] d = new int[n][n];
        for (int[] row : d) {
            Arrays.fill(row, n + 1);
        }
        for (int i = 0; i < n; i++) {
            d[i][i] = 0;
        }
        edges.forEach(e -> {
            d[e[0]][e[1]] = 1;
            d[e[1]][e[0]] = 1;
        });
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                }
            }
        }
        return d;
    }
}
