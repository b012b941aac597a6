package io.github.stemma.align;

import io.github.stemma.model.WeighedPair;

/**
 * Which wording of two texts other texts have too. Where most of them have it, it tells less of these two: what everybody
 * has, everybody may have from the press office.
 *
 * @param inA for each word of a, how many other texts, b among them, have it in a near copy outside quotations
 * @param inB the same for b and a
 * @param texts texts in all
 */
public record Elsewhere(int[] inA, int[] inB, int texts) {

    /** Of two texts without a third. */
    public static Elsewhere none(WeighedPair pair) {
        return new Elsewhere(new int[pair.a().size()], new int[pair.b().size()], 2);
    }

    /** Whether more than half of the texts beside these two have the words i of a and j of b, which agree. */
    boolean isCommon(int i, int j) {
        return 2 * (Math.max(inA[i], inB[j]) - 1) > texts - 2;
    }
}
