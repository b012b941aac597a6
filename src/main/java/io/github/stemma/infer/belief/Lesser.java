package io.github.stemma.infer.belief;

import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What would be held of a family if it had none of one kind of evidence. What speaks for a verdict may speak against other
 * arrows of the family that go with it, and then the verdict would be surer had nobody said anything. So a verdict for
 * which a kind of evidence speaks is held at least as sure as without any of that kind: to take evidence away never makes a
 * verdict surer. It makes none of what is undecided: where the rest of the family speaks against an arrow that is not likely
 * enough by itself, that counts.
 */
final class Lesser {

    /** Kinds that texts bring or do not bring. */
    private static final Set<EvidenceKind> BROUGHT = EnumSet.of(
            EvidenceKind.TIME, EvidenceKind.CREDIT, EvidenceKind.CITE, EvidenceKind.OWN_OUTLET, EvidenceKind.VERSION);

    private static final double MORE_LIKELY_THAN_NOT = 0.5;

    private final List<Signal> signals;
    private final Weights weights;
    private final Function<Weights, Posterior> searched;
    private final Map<EvidenceKind, Posterior> without = new EnumMap<>(EvidenceKind.class);

    /**
     * @param signals the evidence
     * @param weights of all features
     * @param searched what is held of the family by other weights
     */
    Lesser(List<Signal> signals, Weights weights, Function<Weights, Posterior> searched) {
        this.signals = signals;
        this.weights = weights;
        this.searched = searched;
    }

    /** The classes of a pair about which {@code verdict} is decided, that of the verdict raised to what it would hold. */
    double[] kinship(int a, int b, Verdict verdict, double[] kinship) {
        double[] raised = kinship;
        for (Signal signal : signals) {
            int one = speaks(signal) ? favoured(signal, a, b) : Kinship.INDEPENDENT;
            if (one != Kinship.INDEPENDENT && Kinship.VERDICTS.get(one) == verdict) {
                double least = without(signal.feature().kind()).kinship(a, b)[one];
                raised = least > raised[one] ? Kinship.limited(raised, one, least) : raised;
            }
        }
        return raised;
    }

    /** The chance of an arrow, raised likewise where it is more likely than not. */
    double arrow(int source, int derived, double chance) {
        double raised = chance;
        for (Signal signal : signals) {
            boolean about = signal.source() == source && signal.derived() == derived;
            if (about && speaks(signal) && chance > MORE_LIKELY_THAN_NOT) {
                raised = Math.max(raised, without(signal.feature().kind()).arrow(source, derived));
            }
        }
        return raised;
    }

    private boolean speaks(Signal signal) {
        return BROUGHT.contains(signal.feature().kind()) && weights.of(signal.feature()) * signal.value() > 0;
    }

    /** The class of the pair that a signal speaks for; independent for none. */
    private static int favoured(Signal signal, int a, int b) {
        boolean toA = signal.derived() == a;
        if (!toA && signal.derived() != b) {
            return Kinship.INDEPENDENT;
        }
        if (signal.scope() == Signal.Scope.FROM_UNSEEN) {
            return Kinship.COMMON_UNSEEN;
        }
        boolean within = signal.source() == (toA ? b : a);
        return !within ? Kinship.INDEPENDENT : toA ? Kinship.A_FROM_B : Kinship.B_FROM_A;
    }

    private Posterior without(EvidenceKind kind) {
        return without.computeIfAbsent(kind, k -> searched.apply(weights.without(k)));
    }
}
