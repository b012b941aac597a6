package io.github.stemma.model;

import java.util.Arrays;

/**
 * Two texts with what each word is worth between them, in bits: how much more likely the word is where the other text
 * has it because it was copied than because it is common.
 *
 * @param a one text
 * @param b the other, of the same lexicon
 * @param bitsA one entry per word of a, at least 0
 * @param bitsB one entry per word of b
 * @param near for each type of a the types of b that mean nearly the same, ascending; empty where no thesaurus is known
 */
public record WeighedPair(Coded a, Coded b, float[] bitsA, float[] bitsB, int[][] near) {

    /** Part of a shared word's bits that another form of the same stem keeps. */
    public static final float STEM = .8f;

    /** Part of the bits that two long words with a common head or tail keep. */
    public static final float PART = .4f;

    /** Part of the bits that two words of nearly one meaning keep. */
    public static final float MEANING = .4f;

    /** The same with no thesaurus known. */
    public WeighedPair withoutMeanings() {
        return new WeighedPair(a, b, bitsA, bitsB, new int[0][]);
    }

    /** Whether word i of a and word j of b are forms of one stem. */
    public boolean sameStem(int i, int j) {
        return a.columns().stem()[i] == b.columns().stem()[j];
    }

    /** Whether word i of a and word j of b are the same folded word. */
    public boolean sameFold(int i, int j) {
        return a.columns().fold()[i] == b.columns().fold()[j];
    }

    /**
     * Bits for word i of a standing where word j of b does: the lower of the two for the same word, less for another
     * form of the stem or a common head or tail, 0 for words that have nothing in common.
     */
    public float agreement(int i, int j) {
        Coded.Columns ca = a.columns();
        Coded.Columns cb = b.columns();
        if (ca.fold()[i] == cb.fold()[j]) {
            return Math.min(bitsA[i], bitsB[j]);
        }
        if (ca.stem()[i] == cb.stem()[j]) {
            return STEM * Math.min(bitsA[i], bitsB[j]);
        }
        boolean part =
                ca.head()[i] != 0 && ca.head()[i] == cb.head()[j] || ca.tail()[i] != 0 && ca.tail()[i] == cb.tail()[j];
        if (part) {
            return PART * Math.min(bitsA[i], bitsB[j]);
        }
        return near.length > 0 && isNear(ca.type()[i], cb.type()[j]) ? MEANING * Math.min(bitsA[i], bitsB[j]) : 0;
    }

    /** What {@link #agreement} rests on: what the two words have in common that counts most. */
    public Agreement how(int i, int j) {
        Coded.Columns ca = a.columns();
        Coded.Columns cb = b.columns();
        if (ca.fold()[i] == cb.fold()[j]) {
            return Agreement.SAME;
        }
        if (ca.stem()[i] == cb.stem()[j]) {
            return Agreement.STEM;
        }
        boolean part =
                ca.head()[i] != 0 && ca.head()[i] == cb.head()[j] || ca.tail()[i] != 0 && ca.tail()[i] == cb.tail()[j];
        if (part) {
            return Agreement.PART;
        }
        return near.length > 0 && isNear(ca.type()[i], cb.type()[j]) ? Agreement.MEANING : Agreement.NONE;
    }

    private boolean isNear(int typeA, int typeB) {
        return near[typeA].length > 0 && Arrays.binarySearch(near[typeA], typeB) >= 0;
    }
}
