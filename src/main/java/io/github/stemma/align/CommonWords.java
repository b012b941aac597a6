package io.github.stemma.align;

import io.github.stemma.model.Coded;
import io.github.stemma.model.WeighedPair;
import java.util.Arrays;

/**
 * What words a sentence of one text has in common with each of the other: words that hardly another sentence has, numbers,
 * names, rare words. Only equal stems count.
 *
 * <p>Bound: memory is sentences times sentences, time is places of shared stems; see {@link Rewordings#isFeasible}.
 */
final class CommonWords {

    /** Bits from which a word counts as rare. */
    private static final float RARE = 9;

    /** Bits in common, each divided by how many sentences of a and of b have the word. */
    final float[][] exclusive;

    /** Bits in common of words that one sentence of each text has. */
    final float[][] single;

    /** Numbers in common. */
    final short[][] numbers;

    /** Capitalised words in common that do not begin a's sentence. */
    final short[][] names;

    /** Rare words in common, and those of which only a part counts: numbers, later parts of names. */
    final short[][] rare;

    /** Whether each sentence has a number. */
    final boolean[] numberA;

    final boolean[] numberB;

    private final WeighedPair pair;
    private final int[] typeInB;
    private final SentenceLists sentencesA;
    private final SentenceLists sentencesB;

    CommonWords(WeighedPair pair, SentenceBounds a, SentenceBounds b) {
        this.pair = pair;
        int m = a.count();
        int n = b.count();
        this.exclusive = new float[m][n];
        this.single = new float[m][n];
        this.numbers = new short[m][n];
        this.names = new short[m][n];
        this.rare = new short[m][n];
        this.numberA = withNumber(pair.a(), m);
        this.numberB = withNumber(pair.b(), n);
        this.typeInB =
                SharedBits.typeInB(pair.a().types().stem(), pair.b().types().stem());
        this.sentencesA =
                SentenceLists.of(pair.a().columns().type(), 0, pair.a().tokens(), pair.bitsA());
        this.sentencesB =
                SentenceLists.of(pair.b().columns().type(), 0, pair.b().tokens(), pair.bitsB());
        int[] seen = new int[pair.a().types().stem().length];
        Arrays.fill(seen, -1);
        for (int i = 0; i < m; i++) {
            for (int v = a.begin(i); v < a.end(i); v++) {
                int type = pair.a().columns().type()[v];
                if (seen[type] != i) {
                    seen[type] = i;
                    add(i, v, v == a.begin(i));
                }
            }
        }
    }

    private static boolean[] withNumber(Coded text, int sentences) {
        boolean[] out = new boolean[sentences];
        for (int w = 0; w < text.size(); w++) {
            out[text.tokens().sentence(w)] |= isNumber(text, w);
        }
        return out;
    }

    private static boolean isNumber(Coded text, int w) {
        return !Character.isLetter(text.tokens().stem(w).charAt(0));
    }

    private void add(int i, int v, boolean isFirst) {
        Coded a = pair.a();
        int type = a.columns().type()[v];
        if (typeInB[type] < 0) {
            return;
        }
        int list = sentencesB.find(typeInB[type]);
        int own = sentencesA.find(type);
        int places =
                (sentencesA.from(own + 1) - sentencesA.from(own)) * (sentencesB.from(list + 1) - sentencesB.from(list));
        boolean number = isNumber(a, v);
        boolean name = !number
                && (a.columns().factor()[v] < 1
                        || !isFirst
                                && Character.isUpperCase(a.text()
                                        .witness()
                                        .text()
                                        .charAt(a.tokens().begin(v))));
        boolean isRare = a.columns().factor()[v] < 1 || pair.bitsA()[v] > RARE;
        for (int k = sentencesB.from(list); k < sentencesB.from(list + 1); k++) {
            int j = sentencesB.sentence(k);
            float bits = Math.min(pair.bitsA()[v], sentencesB.bits(k));
            exclusive[i][j] += bits / places;
            single[i][j] += places == 1 ? bits : 0;
            if (number) {
                numbers[i][j]++;
            }
            if (name) {
                names[i][j]++;
            }
            if (isRare) {
                rare[i][j]++;
            }
        }
    }
}
