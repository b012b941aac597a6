package io.github.stemma.align.prose;

import java.util.Arrays;

/**
 * Pairs of sentences that are alike: cosine and Dice above their bounds, and not much less alike than either of them is
 * to its best partner. Ordered by sentence of a, then of b.
 *
 * <p>Bound: for each word of a the sentences of b that have it.
 */
final class SentenceSeeds {

    private int[] a = new int[256];
    private int[] b = new int[256];
    private float[] cosine = new float[256];
    private int size;

    private SentenceSeeds() {}

    static SentenceSeeds of(Sentences sentences, ProseOptions.Alike alike) {
        SentenceSeeds seeds = new SentenceSeeds();
        Search search = new Search(sentences);
        for (int i = 0; i < sentences.a.units(); i++) {
            search.row(i, alike, seeds);
        }
        seeds.drop(sentences, alike.rival());
        return seeds;
    }

    int size() {
        return size;
    }

    int a(int seed) {
        return a[seed];
    }

    int b(int seed) {
        return b[seed];
    }

    float cosine(int seed) {
        return cosine[seed];
    }

    private void add(int i, int j, float value) {
        if (size == a.length) {
            a = Arrays.copyOf(a, 2 * size);
            b = Arrays.copyOf(b, 2 * size);
            cosine = Arrays.copyOf(cosine, 2 * size);
        }
        a[size] = i;
        b[size] = j;
        cosine[size++] = value;
    }

    private void drop(Sentences sentences, double rival) {
        float[] row = new float[sentences.a.units()];
        float[] column = new float[sentences.b.units()];
        for (int k = 0; k < size; k++) {
            row[a[k]] = Math.max(row[a[k]], cosine[k]);
            column[b[k]] = Math.max(column[b[k]], cosine[k]);
        }
        int kept = 0;
        for (int k = 0; k < size; k++) {
            if (cosine[k] >= rival * Math.max(row[a[k]], column[b[k]])) {
                a[kept] = a[k];
                b[kept] = b[k];
                cosine[kept++] = cosine[k];
            }
        }
        size = kept;
    }

    /** Cosines of one sentence of a with all of b by an index from terms to sentences. */
    private static final class Search {

        private final Vectors a;
        private final Vectors b;
        private final int[] from;
        private final int[] unit;
        private final float[] weight;
        private final float[] product;
        private final int[] common;

        Search(Sentences sentences) {
            a = sentences.a;
            b = sentences.b;
            from = new int[sentences.terms + 1];
            unit = new int[b.size()];
            weight = new float[b.size()];
            product = new float[b.units()];
            common = new int[b.units()];
            index(sentences.terms);
        }

        private void index(int terms) {
            for (int k = 0; k < b.size(); k++) {
                from[b.term(k) + 1]++;
            }
            for (int t = 0; t < terms; t++) {
                from[t + 1] += from[t];
            }
            int[] next = Arrays.copyOf(from, terms);
            for (int j = 0; j < b.units(); j++) {
                for (int k = b.from(j); k < b.from(j + 1); k++) {
                    int at = next[b.term(k)]++;
                    unit[at] = j;
                    weight[at] = b.weight(k);
                }
            }
        }

        void row(int i, ProseOptions.Alike alike, SentenceSeeds seeds) {
            Arrays.fill(product, 0);
            Arrays.fill(common, 0);
            for (int k = a.from(i); k < a.from(i + 1); k++) {
                int t = a.term(k);
                float w = a.weight(k);
                for (int at = from[t]; at < from[t + 1]; at++) {
                    product[unit[at]] += w * weight[at];
                    common[unit[at]]++;
                }
            }
            for (int j = 0; j < product.length; j++) {
                if (product[j] > alike.cosine() * a.norm(i) * b.norm(j)
                        && 2 * common[j] > alike.dice() * (a.distinct(i) + b.distinct(j))) {
                    seeds.add(i, j, product[j] / (a.norm(i) * b.norm(j)));
                }
            }
        }
    }
}
