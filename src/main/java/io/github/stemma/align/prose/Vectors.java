package io.github.stemma.align.prose;

import java.util.Arrays;

/**
 * The sentences of a text as sparse vectors: how often each term occurs in the sentence, times how rare it is among the
 * sentences of both texts (tf-isf).
 */
final class Vectors {

    private final int[] from;
    private final int[] term;
    private final float[] weight;
    private final float[] norm;

    private Vectors(int[] from, int[] term, float[] weight) {
        this.from = from;
        this.term = term;
        this.weight = weight;
        this.norm = new float[from.length - 1];
    }

    /** Counts; weights are still plain frequencies. */
    static Vectors counted(Units units, int[] termOfType, int terms) {
        int[] type = units.text().columns().type();
        int[] from = new int[units.count() + 1];
        int[] term = new int[type.length];
        float[] weight = new float[type.length];
        int[] place = new int[terms];
        Arrays.fill(place, -1);
        int size = 0;
        for (int u = 0; u < units.count(); u++) {
            from[u] = size;
            for (int w = units.begin(u); w < units.end(u); w++) {
                int t = termOfType[type[w]];
                if (place[t] < from[u]) {
                    place[t] = size;
                    term[size] = t;
                    size++;
                }
                weight[place[t]]++;
            }
        }
        from[units.count()] = size;
        return new Vectors(from, term, weight);
    }

    /** Adds to {@code units} for each term the number of units that have it. */
    void addTo(int[] units) {
        for (int k = 0; k < size(); k++) {
            units[term[k]]++;
        }
    }

    void weigh(float[] rarity) {
        for (int u = 0; u < norm.length; u++) {
            double sum = 0;
            for (int k = from[u]; k < from[u + 1]; k++) {
                weight[k] *= rarity[term[k]];
                sum += weight[k] * weight[k];
            }
            norm[u] = (float) Math.sqrt(sum);
        }
    }

    int units() {
        return norm.length;
    }

    int size() {
        return from[norm.length];
    }

    int from(int unit) {
        return from[unit];
    }

    int term(int k) {
        return term[k];
    }

    float weight(int k) {
        return weight[k];
    }

    float norm(int unit) {
        return norm[unit];
    }

    /** Number of different terms in a unit. */
    int distinct(int unit) {
        return from[unit + 1] - from[unit];
    }
}
