package io.github.stemma.infer.belief;

import io.github.stemma.infer.structure.Structure;
import io.github.stemma.model.Order;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What one witness of a large family may take from, as its {@link Part} has it: sets of collected sources, each with or
 * without an unseen one.
 */
final class Choices {

    /** No source at all. */
    static final int NONE = -1;

    /**
     * @param seen indices of the collected sources
     * @param unseen whether there is an unseen one too
     * @param probability of exactly these
     */
    record Choice(BitSet seen, boolean unseen, double probability) {}

    private final List<Choice> choices;

    private Choices(List<Choice> choices) {
        this.choices = choices;
    }

    /** The choices of {@code witness}, the likeliest first. */
    static Choices of(Part part, int witness) {
        int at = part.members().indexOf(witness);
        Map<List<Object>, Double> sums = new LinkedHashMap<>();
        double[] p = part.posterior().probabilities();
        for (int s = 0; s < p.length; s++) {
            Structure structure = part.posterior().structure(s);
            BitSet seen = new BitSet();
            for (int k = 0; k < part.members().size(); k++) {
                seen.set(part.members().get(k), (structure.sources(at) >> k & 1) != 0);
            }
            sums.merge(List.of(seen, structure.sources(at) >> structure.seen() != 0), p[s], Double::sum);
        }
        List<Choice> choices = new ArrayList<>();
        sums.forEach((key, sum) -> choices.add(new Choice((BitSet) key.get(0), (Boolean) key.get(1), sum)));
        choices.sort(Order.byMost(Choice::probability));
        return new Choices(choices);
    }

    /** The chance of {@code source} to be the main one: what it is part of, divided among the collected sources there. */
    double main(int source) {
        double sum = 0;
        for (Choice choice : choices) {
            sum += weight(choice, source);
        }
        return sum;
    }

    private static double weight(Choice choice, int source) {
        if (source == NONE) {
            return choice.seen().isEmpty() ? choice.probability() : 0;
        }
        return choice.seen().get(source) ? choice.probability() / choice.seen().cardinality() : 0;
    }

    /** The collected sources that may be the main one. */
    BitSet sources() {
        BitSet sources = new BitSet();
        choices.forEach(choice -> sources.or(choice.seen()));
        return sources;
    }

    /** The chance of {@code source} to be among the sources. */
    double any(int source) {
        return choices.stream()
                .filter(choice -> choice.seen().get(source))
                .mapToDouble(Choice::probability)
                .sum();
    }

    /** Draws one by its probability. */
    Choice draw(SplittableRandom random) {
        double at = random.nextDouble();
        for (Choice choice : choices) {
            at -= choice.probability();
            if (at < 0) {
                return choice;
            }
        }
        return choices.get(0);
    }
}
