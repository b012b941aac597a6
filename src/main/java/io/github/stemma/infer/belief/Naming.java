package io.github.stemma.infer.belief;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.model.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an unseen source is called. Only credits of the texts that took from it name it: wording says that there is a
 * source, never whose it is. A credit of a whole text is enough, a report cited for a sentence has to be cited by two
 * (see {@link io.github.stemma.infer.evidence.CreditRule}).
 */
final class Naming {

    /** One credit names a source, or two reports cited. */
    private static final double NAMED = 0.8;

    private Naming() {}

    /** The names that credits of these witnesses give, the most frequent first, then by name. */
    static List<String> of(List<Signal> signals, Set<Integer> nodes) {
        Map<String, Double> count = new HashMap<>();
        for (Signal signal : signals) {
            if (signal.feature() == Feature.CREDIT_UNSEEN && nodes.contains(signal.derived())) {
                count.merge(signal.details().get(0), signal.value(), Double::sum);
            }
        }
        return count.entrySet().stream()
                .filter(e -> e.getValue() >= NAMED)
                .sorted(Order.byMost((Map.Entry<String, Double> e) -> e.getValue())
                        .then(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
