package io.github.stemma.model;

import java.util.Locale;

/** What a pair of witnesses is to one another. */
public enum Verdict {
    /** a derives from b, directly or through others. */
    A_FROM_B,
    /** b derives from a, directly or through others. */
    B_FROM_A,
    /** Neither derives from the other; what they share comes from a witness that was collected. */
    COMMON_SEEN,
    /** Neither derives from the other; what they share comes from a source that was not collected. */
    COMMON_UNSEEN,
    /** Nothing was copied. */
    INDEPENDENT,
    /** Copying is sure; none of the others holds enough. Never has a probability of its own. */
    UNDIRECTED;

    /** The name used in machine formats, e.g. {@code a-from-b}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same verdict with a and b exchanged. */
    public Verdict mirrored() {
        return switch (this) {
            case A_FROM_B -> B_FROM_A;
            case B_FROM_A -> A_FROM_B;
            case COMMON_SEEN, COMMON_UNSEEN, INDEPENDENT, UNDIRECTED -> this;
        };
    }

    /** Whether it says that one of the two derives from the other. */
    public boolean isArrow() {
        return this == A_FROM_B || this == B_FROM_A;
    }
}
