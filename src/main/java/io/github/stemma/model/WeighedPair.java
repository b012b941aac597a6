package io.github.stemma.model;

import java.util.Arrays;

/**
 * Two texts with what each word is worth between them, in bits: how much more likely the word is where the other text
 * has it because it was copied than because it is common. No record, as an alignment asks for the agreement of two words
 * some thousand times, each of which would go through the records of the two texts.
 */
public final class WeighedPair {

    /** Part of a shared word's bits that another form of the same stem keeps. */
    public static final float STEM = .8f;

    /** Part of the bits that two long words with a common head or tail keep. */
    public static final float PART = .4f;

    /** Part of the bits that two words of nearly one meaning keep. */
    public static final float MEANING = .4f;

    private final Coded a;
    private final Coded b;
    private final float[] bitsA;
    private final float[] bitsB;
    private final int[][] near;
    private final int[] foldA;
    private final int[] foldB;
    private final int[] stemA;
    private final int[] stemB;
    private final int[] headA;
    private final int[] headB;
    private final int[] tailA;
    private final int[] tailB;

    /**
     * @param a one text
     * @param b the other, of the same lexicon
     * @param bitsA one entry per word of a, at least 0
     * @param bitsB one entry per word of b
     * @param near for each type of a the types of b that mean nearly the same, ascending; empty where no thesaurus is known
     */
    public WeighedPair(Coded a, Coded b, float[] bitsA, float[] bitsB, int[][] near) {
        this.a = a;
        this.b = b;
        this.bitsA = bitsA;
        this.bitsB = bitsB;
        this.near = near;
        this.foldA = a.columns().fold();
        this.foldB = b.columns().fold();
        this.stemA = a.columns().stem();
        this.stemB = b.columns().stem();
        this.headA = a.columns().head();
        this.headB = b.columns().head();
        this.tailA = a.columns().tail();
        this.tailB = b.columns().tail();
    }

    /** One text. */
    public Coded a() {
        return a;
    }

    /** The other, of the same lexicon. */
    public Coded b() {
        return b;
    }

    /** One entry per word of a. */
    public float[] bitsA() {
        return bitsA;
    }

    /** One entry per word of b. */
    public float[] bitsB() {
        return bitsB;
    }

    /** For each type of a the types of b that mean nearly the same, ascending; empty where no thesaurus is known. */
    public int[][] near() {
        return near;
    }

    /** The same with no thesaurus known. */
    public WeighedPair withoutMeanings() {
        return new WeighedPair(a, b, bitsA, bitsB, new int[0][]);
    }

    /** Whether word i of a and word j of b are forms of one stem. */
    public boolean sameStem(int i, int j) {
        return stemA[i] == stemB[j];
    }

    /** Whether word i of a and word j of b are the same folded word. */
    public boolean sameFold(int i, int j) {
        return foldA[i] == foldB[j];
    }

    /**
     * Bits for word i of a standing where word j of b does: the lower of the two for the same word, less for another
     * form of the stem or a common head or tail, 0 for words that have nothing in common.
     */
    public float agreement(int i, int j) {
        if (foldA[i] == foldB[j]) {
            return bits(i, j);
        }
        if (stemA[i] == stemB[j]) {
            return STEM * bits(i, j);
        }
        if (samePart(i, j)) {
            return PART * bits(i, j);
        }
        return near.length > 0 && isNear(i, j) ? MEANING * bits(i, j) : 0;
    }

    /** What {@link #agreement} rests on: what the two words have in common that counts most. */
    public Agreement how(int i, int j) {
        if (sameFold(i, j)) {
            return Agreement.SAME;
        }
        if (sameStem(i, j)) {
            return Agreement.STEM;
        }
        if (samePart(i, j)) {
            return Agreement.PART;
        }
        return near.length > 0 && isNear(i, j) ? Agreement.MEANING : Agreement.NONE;
    }

    private float bits(int i, int j) {
        return Math.min(bitsA[i], bitsB[j]);
    }

    private boolean samePart(int i, int j) {
        return headA[i] != 0 && headA[i] == headB[j] || tailA[i] != 0 && tailA[i] == tailB[j];
    }

    private boolean isNear(int i, int j) {
        int[] means = near[a.columns().type()[i]];
        return means.length > 0 && Arrays.binarySearch(means, b.columns().type()[j]) >= 0;
    }
}
