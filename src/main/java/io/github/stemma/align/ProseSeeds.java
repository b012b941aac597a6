package io.github.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs of sentences that are alike: cosine of tf-isf vectors and Dice's coefficient of stems both above a bound, and the
 * cosine not far below the best that either sentence has (Sanchez-Perez, Sidorov and Gelbukh 2014, "A winning approach to
 * text alignment for text reuse detection at PAN 2014"; the comparison with the best of row and column is ours).
 */
final class ProseSeeds {

    private final ProseKnobs knobs;

    /** Two sentences. */
    record Seed(int a, int b, double cosine) {}

    final SentenceVectors a;
    final SentenceVectors b;
    private final int[][] inB;

    ProseSeeds(SentenceVectors a, SentenceVectors b, ProseKnobs knobs) {
        this.knobs = knobs;
        this.a = a;
        this.b = b;
        int most = 0;
        for (SentenceVectors side : List.of(a, b)) {
            for (int[] stems : side.stem) {
                most = stems.length > 0 ? Math.max(most, stems[stems.length - 1]) : most;
            }
        }
        float[] rarity = rarity(most + 1);
        a.weigh(rarity);
        b.weigh(rarity);
        this.inB = postings(most + 1);
    }

    private float[] rarity(int size) {
        int[] sentences = new int[size];
        for (SentenceVectors side : List.of(a, b)) {
            for (int[] stems : side.stem) {
                for (int stem : stems) {
                    sentences[stem]++;
                }
            }
        }
        float[] rarity = new float[size];
        for (int k = 0; k < size; k++) {
            rarity[k] = sentences[k] == 0 ? 0 : (float) Math.log((a.size() + b.size()) / (double) sentences[k]);
        }
        return rarity;
    }

    /** For each stem the sentences of b that have it, each followed by the place in the sentence's vector. */
    private int[][] postings(int size) {
        int[] count = new int[size];
        for (int[] stems : b.stem) {
            for (int stem : stems) {
                count[stem]++;
            }
        }
        int[][] out = new int[size][];
        int[] at = new int[size];
        for (int s = 0; s < b.size(); s++) {
            for (int k = 0; k < b.stem[s].length; k++) {
                int stem = b.stem[s][k];
                if (out[stem] == null) {
                    out[stem] = new int[2 * count[stem]];
                }
                out[stem][at[stem]++] = s;
                out[stem][at[stem]++] = k;
            }
        }
        return out;
    }

    /** The seeds, by a, then b. */
    List<Seed> find() {
        List<Seed> seeds = new ArrayList<>();
        double[] bestOfB = new double[b.size()];
        double[] bestOfA = new double[a.size()];
        double[] dot = new double[b.size()];
        int[] common = new int[b.size()];
        for (int s = 0; s < a.size(); s++) {
            Arrays.fill(dot, 0);
            Arrays.fill(common, 0);
            multiply(s, dot, common);
            for (int t = 0; t < dot.length; t++) {
                if (common[t] == 0) {
                    continue;
                }
                double cosine = dot[t] / Math.max(1e-9, a.norm[s] * b.norm[t]);
                double dice = 2.0 * common[t] / (a.stem[s].length + b.stem[t].length);
                if (cosine > knobs.cosine() && dice > knobs.dice()) {
                    seeds.add(new Seed(s, t, cosine));
                    bestOfA[s] = Math.max(bestOfA[s], cosine);
                    bestOfB[t] = Math.max(bestOfB[t], cosine);
                }
            }
        }
        return seeds.stream()
                .filter(x -> x.cosine() >= knobs.best() * Math.max(bestOfA[x.a()], bestOfB[x.b()]))
                .toList();
    }

    private void multiply(int s, double[] dot, int[] common) {
        for (int k = 0; k < a.stem[s].length; k++) {
            int[] places = inB[a.stem[s][k]];
            if (places == null) {
                continue;
            }
            for (int p = 0; p < places.length; p += 2) {
                dot[places[p]] += a.weight[s][k] * b.weight[places[p]][places[p + 1]];
                common[places[p]]++;
            }
        }
    }
}
