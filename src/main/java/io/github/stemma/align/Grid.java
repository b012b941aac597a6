package io.github.stemma.align;

import io.github.stemma.model.WeighedPair;

/** What an aligner needs to know of two sequences of words. */
interface Grid {

    /** Words of a. */
    int rows();

    /** Words of b. */
    int columns();

    /** Bits for word i of a standing where word j of b does; 0 when they have nothing in common. */
    float agreement(int i, int j);

    /** Two texts with forms of stems and parts of words. */
    static Grid of(WeighedPair pair) {
        return new Grid() {
            @Override
            public int rows() {
                return pair.a().size();
            }

            @Override
            public int columns() {
                return pair.b().size();
            }

            @Override
            public float agreement(int i, int j) {
                return pair.agreement(i, j);
            }
        };
    }
}
