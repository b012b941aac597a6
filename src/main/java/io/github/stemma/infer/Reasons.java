package io.github.stemma.infer;

import io.github.stemma.infer.belief.Belief;
import io.github.stemma.infer.belief.Kinship;
import io.github.stemma.infer.belief.Posterior;
import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.search.Pool;
import io.github.stemma.model.Evidence;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Order;
import io.github.stemma.model.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reasons behind a verdict. Signals about the pair come with their words; what the other witnesses contribute comes
 * as the difference that the shared wording makes between the verdict and the next best one.
 */
final class Reasons {

    private static final double LN2 = Math.log(2);
    private static final double TOO_LITTLE = 0.2;
    /** What a text does not say is no reason to show. */
    private static final Set<Feature> SILENT = EnumSet.of(Feature.UNCITED, Feature.UNCITED_PAPER);

    private final Belief belief;
    private final Weights weights;

    Reasons(Belief belief, Weights weights) {
        this.belief = belief;
        this.weights = weights;
    }

    /** Evidence for the pair, strongest first. */
    List<Evidence> of(int a, int b, Verdict verdict, double[] kinship) {
        List<Evidence> evidence = new ArrayList<>();
        for (Signal signal : belief.signals()) {
            if (signal.derived() != a && signal.derived() != b) {
                continue;
            }
            if (signal.scope() != Signal.Scope.FROM_UNSEEN) {
                about(signal, a, b).ifPresent(evidence::add);
            } else if ((signal.derived() == a || signal.derived() == b) && bits(signal) >= TOO_LITTLE) {
                evidence.add(unseen(signal, a));
            }
        }
        if (belief instanceof Posterior posterior) {
            readings(posterior, a, b, kinship, evidence);
        }
        evidence.sort(Order.byMost((Evidence e) -> Math.abs(e.bits())).then(Evidence::kind));
        if (verdict == Verdict.UNDIRECTED) {
            evidence.add(new Evidence(
                    EvidenceKind.NOTHING_DECIDES,
                    Verdict.UNDIRECTED,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Missing.of(belief, a, b)));
        }
        return evidence;
    }

    private double bits(Signal signal) {
        return Math.abs(weights.of(signal.feature()) * signal.value() / LN2);
    }

    private Optional<Evidence> about(Signal signal, int a, int b) {
        double bits = weights.of(signal.feature()) * signal.value() / LN2;
        if (Math.abs(bits) < TOO_LITTLE || SILENT.contains(signal.feature())) {
            return Optional.empty();
        }
        if (signal.source() == a && signal.derived() == b) {
            return Optional.of(new Evidence(
                    signal.feature().kind(),
                    Verdict.B_FROM_A,
                    bits,
                    signal.inSource(),
                    signal.inDerived(),
                    signal.details()));
        }
        if (signal.source() == b && signal.derived() == a) {
            return Optional.of(new Evidence(
                    signal.feature().kind(),
                    Verdict.A_FROM_B,
                    bits,
                    signal.inDerived(),
                    signal.inSource(),
                    signal.details()));
        }
        return Optional.empty();
    }

    private Evidence unseen(Signal signal, int a) {
        boolean first = signal.derived() == a;
        return new Evidence(
                signal.feature().kind(),
                Verdict.COMMON_UNSEEN,
                weights.of(signal.feature()) * signal.value() / LN2,
                first ? signal.inDerived() : Optional.empty(),
                first ? Optional.empty() : signal.inDerived(),
                signal.details());
    }

    /** What the shared wording and the third witnesses say for the best class against the second best. */
    private void readings(Posterior posterior, int a, int b, double[] kinship, List<Evidence> evidence) {
        int best = top(kinship, -1);
        int next = top(kinship, best);
        if (kinship[next] <= 0) {
            return;
        }
        double[] difference = difference(posterior, a, b, best, next);
        for (EvidenceKind kind : List.of(EvidenceKind.READINGS, EvidenceKind.THIRD_WITNESS)) {
            double bits = bits(kind, difference);
            if (Math.abs(bits) >= TOO_LITTLE) {
                evidence.add(new Evidence(
                        kind,
                        bits > 0 ? Kinship.VERDICTS.get(best) : Kinship.VERDICTS.get(next),
                        Math.abs(bits),
                        Optional.empty(),
                        Optional.empty(),
                        Places.of(posterior, a, b)));
            }
        }
        int explained = bits(EvidenceKind.SLIP, difference) > -TOO_LITTLE ? best : next;
        slip(posterior.story(), a, b, Kinship.VERDICTS.get(explained)).ifPresent(evidence::add);
    }

    private double bits(EvidenceKind kind, double[] difference) {
        double bits = 0;
        for (Feature feature : Feature.values()) {
            if (feature.kind() == kind) {
                bits += weights.of(feature) * difference[feature.ordinal()] / LN2;
            }
        }
        return bits;
    }

    /** Figures and names that the two have against others; worth what it costs to call them coincidence. */
    private Optional<Evidence> slip(Story story, int a, int b, Verdict explained) {
        double each = -weights.of(Feature.UNEXPLAINED_SLIP) / LN2;
        return CommonSlips.of(story, a, b)
                .filter(slips -> explained != Verdict.INDEPENDENT && each * slips.count() >= TOO_LITTLE)
                .map(slips -> new Evidence(
                        EvidenceKind.SLIP,
                        explained,
                        each * slips.count(),
                        Optional.of(slips.inA()),
                        Optional.of(slips.inB()),
                        slips.against()));
    }

    private static double[] difference(Posterior posterior, int a, int b, int best, int next) {
        int size = Feature.values().length;
        double[][] sums = new double[2][size];
        double[] mass = new double[2];
        for (int s = 0; s < posterior.structures().size(); s++) {
            Pool.Scored scored = posterior.structures().get(s);
            long[] above = scored.structure().ancestors();
            double[] kin = above == null
                    ? new double[Kinship.CLASSES]
                    : posterior.kinship().of(scored.structure(), above, a, b);
            for (int side = 0; side < 2; side++) {
                double p = posterior.probabilities()[s] * kin[side == 0 ? best : next];
                mass[side] += p;
                for (int f = 0; p > 0 && f < size; f++) {
                    sums[side][f] += p * scored.features()[f];
                }
            }
        }
        double[] difference = new double[size];
        for (int f = 0; f < size; f++) {
            difference[f] = mass[0] > 0 && mass[1] > 0 ? sums[0][f] / mass[0] - sums[1][f] / mass[1] : 0;
        }
        return difference;
    }

    private static int top(double[] values, int except) {
        int best = except == 0 ? 1 : 0;
        for (int c = 0; c < values.length; c++) {
            if (c != except && values[c] > values[best]) {
                best = c;
            }
        }
        return best;
    }
}
