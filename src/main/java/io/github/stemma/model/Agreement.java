package io.github.stemma.model;

/** How two words that stand against one another agree, and what part of their bits they keep for it. */
public enum Agreement {
    /** The same folded word. */
    SAME(1),
    /** Another form of the stem, or another way to write a number. */
    STEM(WeighedPair.STEM),
    /** Long words with a common head or tail: compounds, near spellings. */
    PART(WeighedPair.PART),
    /** Nearly one meaning, as a thesaurus says. */
    MEANING(WeighedPair.MEANING),
    /** Nothing. */
    NONE(0);

    private final float share;

    Agreement(float share) {
        this.share = share;
    }

    /** The part of the bits, 0 to 1. */
    public float share() {
        return share;
    }
}
