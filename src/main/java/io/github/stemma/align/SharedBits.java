package io.github.stemma.align;

import io.github.stemma.model.Coded;
import io.github.stemma.model.Span;
import io.github.stemma.model.Step;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How much a sentence of one text has in common with the sentences of the other, whatever the order of words: bits of the
 * distinct stems that both have, with part credit for long words with a common head or tail (compounds, near spellings).
 *
 * <p>The sentences of b that have a stem, a head or a tail stand in lists, so that only sentences with something in common
 * are looked at. Bound: places of shared stems and parts, not sentences times sentences. Not thread-safe: buffers are kept
 * between calls.
 */
final class SharedBits {

    /** Credit for a common head or tail. */
    private static final float PART = .45f;

    /** Credit for nearly one meaning. */
    private static final float MEANING = .6f;

    /** Credit for a common part of a compound. */
    private static final float COMPOUND = .6f;

    private final WeighedPair pair;
    private final SentenceBounds bounds;

    /** For each type of a the type of b with the same stem, or -1. */
    private final int[] typeInB;

    private final int[][] kin;
    private final SentenceLists stems;
    private final SentenceLists heads;
    private final SentenceLists tails;

    private final int[] seen;
    private final float[] best;
    private final int[] touched;
    private int many;

    /**
     * By first and last letters.
     *
     * @param bounds the sentences of a
     */
    SharedBits(WeighedPair pair, SentenceBounds bounds) {
        this(pair, bounds, new int[0][]);
    }

    /**
     * By parts of compounds.
     *
     * @param kin for each type of a the types of b that it shares a part with; empty for first and last letters instead
     */
    SharedBits(WeighedPair pair, SentenceBounds bounds, int[][] kin) {
        this.kin = kin;
        this.pair = pair;
        this.bounds = bounds;
        Coded b = pair.b();
        this.typeInB = typeInB(pair.a().types().stem(), b.types().stem());
        this.stems = SentenceLists.of(b.columns().type(), 0, b.tokens(), pair.bitsB());
        this.heads = kin.length > 0 ? stems : SentenceLists.of(b.columns().head(), 1, b.tokens(), pair.bitsB());
        this.tails = kin.length > 0 ? stems : SentenceLists.of(b.columns().tail(), 1, b.tokens(), pair.bitsB());
        this.seen = new int[pair.a().types().stem().length];
        Arrays.fill(seen, -1);
        this.best = new float[b.tokens().sentences()];
        this.touched = new int[best.length];
    }

    /** For each type of one text the type of another with the same stem, or -1. */
    static int[] typeInB(int[] a, int[] b) {
        int[] out = new int[a.length];
        int j = 0;
        for (int i = 0; i < a.length; i++) {
            while (j < b.length && b[j] < a[i]) {
                j++;
            }
            out[i] = j < b.length && b[j] == a[i] ? j : -1;
        }
        return out;
    }

    /**
     * Writes the bits that sentence i of a shares with each sentence of b.
     *
     * @param row one entry per sentence of b, 0 on entry
     */
    void row(int i, float[] row) {
        Coded.Columns a = pair.a().columns();
        for (int v = bounds.begin(i); v < bounds.end(i); v++) {
            if (seen[a.type()[v]] == i) {
                continue;
            }
            seen[a.type()[v]] = i;
            byForm(v);
            byMeaning(v);
            for (int k = 0; k < many; k++) {
                row[touched[k]] += best[touched[k]];
            }
            clear();
        }
    }

    /**
     * The words of sentence i of a that get more from a word of sentence j of b through the thesaurus than through their
     * form, with what that adds to the bits that the two sentences share.
     */
    List<Step> byMeaning(int i, int j, SentenceBounds boundsB) {
        List<Step> out = new ArrayList<>();
        BitSet types = new BitSet();
        for (int v = bounds.begin(i); v < bounds.end(i); v++) {
            int type = pair.a().columns().type()[v];
            if (pair.near().length == 0 || types.get(type)) {
                continue;
            }
            types.set(type);
            byForm(v);
            float form = best[j];
            byMeaning(v);
            float both = best[j];
            clear();
            if (both > form) {
                int w = nearest(type, boundsB.begin(j), boundsB.end(j));
                out.add(new Step(Step.How.MEANING, new Span(v, v + 1), new Span(w, w + 1), both - form));
            }
        }
        return out;
    }

    /** The word worth most of those between two words of b that mean nearly what a type of a means. */
    private int nearest(int type, int from, int to) {
        int nearest = -1;
        for (int w = from; w < to; w++) {
            boolean is =
                    Arrays.binarySearch(pair.near()[type], pair.b().columns().type()[w]) >= 0;
            if (is && (nearest < 0 || pair.bitsB()[w] > pair.bitsB()[nearest])) {
                nearest = w;
            }
        }
        return nearest;
    }

    private void byForm(int v) {
        Coded.Columns a = pair.a().columns();
        float bits = pair.bitsA()[v];
        if (typeInB[a.type()[v]] >= 0) {
            credit(stems, typeInB[a.type()[v]], bits, 1);
        }
        if (kin.length > 0) {
            for (int other : kin[a.type()[v]]) {
                credit(stems, other, bits, COMPOUND);
            }
        } else if (a.head()[v] != 0) {
            credit(heads, a.head()[v], bits, PART);
            credit(tails, a.tail()[v], bits, PART);
        }
    }

    private void byMeaning(int v) {
        if (pair.near().length > 0) {
            for (int near : pair.near()[pair.a().columns().type()[v]]) {
                credit(stems, near, pair.bitsA()[v], MEANING);
            }
        }
    }

    private void clear() {
        for (int k = 0; k < many; k++) {
            best[touched[k]] = 0;
        }
        many = 0;
    }

    private void credit(SentenceLists lists, int key, float bits, float part) {
        int list = lists.find(key);
        if (list < 0) {
            return;
        }
        for (int k = lists.from(list); k < lists.from(list + 1); k++) {
            int s = lists.sentence(k);
            float gain = part * Math.min(bits, lists.bits(k));
            if (best[s] == 0) {
                touched[many++] = s;
            }
            best[s] = Math.max(best[s], gain);
        }
    }
}
