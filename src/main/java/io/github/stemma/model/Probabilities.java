package io.github.stemma.model;

/**
 * How likely each of the five verdicts on a pair is; they add up to 1.
 */
public record Probabilities(double aFromB, double bFromA, double commonSeen, double commonUnseen, double independent) {

    private static final double TOLERANCE = 1e-6;

    public Probabilities {
        double sum = aFromB + bFromA + commonSeen + commonUnseen + independent;
        if (!(Math.abs(sum - 1) <= TOLERANCE)
                || Math.min(Math.min(aFromB, bFromA), Math.min(Math.min(commonSeen, commonUnseen), independent)) < 0) {
            throw new IllegalArgumentException("not probabilities: sum " + sum);
        }
    }

    /** Scales five weights, each at least 0 and not all 0, to probabilities. */
    public static Probabilities of(
            double aFromB, double bFromA, double commonSeen, double commonUnseen, double independent) {
        double sum = aFromB + bFromA + commonSeen + commonUnseen + independent;
        return new Probabilities(aFromB / sum, bFromA / sum, commonSeen / sum, commonUnseen / sum, independent / sum);
    }

    /** The probability of one of the five; {@link Verdict#UNDIRECTED} has none. */
    public double of(Verdict verdict) {
        return switch (verdict) {
            case A_FROM_B -> aFromB;
            case B_FROM_A -> bFromA;
            case COMMON_SEEN -> commonSeen;
            case COMMON_UNSEEN -> commonUnseen;
            case INDEPENDENT -> independent;
            case UNDIRECTED -> throw new IllegalArgumentException("undirected has no probability");
        };
    }

    /** The same with a and b exchanged. */
    public Probabilities mirrored() {
        return new Probabilities(bFromA, aFromB, commonSeen, commonUnseen, independent);
    }
}
