package io.github.stemma.model;

import java.util.List;

/**
 * A yes or no that a model gave: a sum of weighed features against a bound.
 *
 * @param name what was decided: {@code related}, {@code share}, {@code retold} or {@code reworded}
 * @param terms the features
 * @param bound the sum from which the answer is yes
 */
public record Decision(String name, List<Term> terms, double bound) {

    /**
     * A feature.
     *
     * @param name as the model calls it; {@code intercept} for what is added whatever the features
     * @param value of the feature
     * @param weight what one unit of it adds
     */
    public record Term(String name, double value, double weight) {

        /** What it adds. */
        public double adds() {
            return value * weight;
        }
    }

    public Decision {
        terms = List.copyOf(terms);
    }

    /** The sum; log odds where the model is logistic. */
    public double sum() {
        double sum = 0;
        for (Term term : terms) {
            sum += term.adds();
        }
        return sum;
    }

    /** The answer. */
    public boolean isYes() {
        return sum() >= bound;
    }
}
