package io.github.stemma.render;

import io.github.stemma.model.Evidence;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Order;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The evidence of a relation as people weigh it: what speaks against "a from b" and for "b from a" for the same reason is
 * one reason, not two.
 */
final class Weighing {

    /** Kinds that rest on something a reader can look up, not on statistics of wording. */
    private static final Set<EvidenceKind> DOCUMENTS = EnumSet.complementOf(EnumSet.of(
            EvidenceKind.SHARED_WORDS,
            EvidenceKind.READINGS,
            EvidenceKind.THIRD_WITNESS,
            EvidenceKind.NOTHING_DECIDES));

    private Weighing() {}

    /** All reasons, strongest first; not the remark that nothing decides. */
    static List<Evidence> reasons(Relation relation) {
        List<Evidence> reasons = new ArrayList<>();
        for (Evidence evidence : relation.evidence()) {
            if (evidence.kind() != EvidenceKind.NOTHING_DECIDES) {
                add(reasons, rounded(evidence));
            }
        }
        reasons.sort(Order.byMost((Evidence evidence) -> Math.abs(evidence.bits())));
        return reasons;
    }

    /** With as many digits as a saved result keeps, so that it reads the same when it is shown again. */
    private static Evidence rounded(Evidence evidence) {
        double bits = Math.rint(evidence.bits() * 100) / 100;
        return new Evidence(evidence.kind(), evidence.favours(), bits, evidence.a(), evidence.b(), evidence.details());
    }

    private static void add(List<Evidence> reasons, Evidence evidence) {
        for (int i = 0; i < reasons.size(); i++) {
            Evidence other = reasons.get(i);
            if (isRepeated(other, evidence)) {
                double bits = Math.rint((other.bits() + evidence.bits()) * 100) / 100;
                reasons.set(
                        i, new Evidence(other.kind(), other.favours(), bits, other.a(), other.b(), other.details()));
                return;
            }
            if (other.kind() == evidence.kind()
                    && other.favours().isArrow()
                    && direction(other) == direction(evidence)
                    && Math.max(other.bits(), evidence.bits()) > 0) {
                Evidence main = other.bits() > 0 ? other : evidence;
                double bits = Math.rint((Math.abs(other.bits()) + Math.abs(evidence.bits())) * 100) / 100;
                reasons.set(i, new Evidence(main.kind(), main.favours(), bits, main.a(), main.b(), main.details()));
                return;
            }
        }
        reasons.add(evidence);
    }

    /** Two things about the trade of two outlets that speak against the same: one sentence says both. */
    private static boolean isRepeated(Evidence one, Evidence other) {
        return one.kind() == EvidenceKind.OUTLET_KIND
                && other.kind() == EvidenceKind.OUTLET_KIND
                && one.favours() == other.favours()
                && one.bits() < 0
                && other.bits() < 0
                && (one.favours().isArrow() || one.details().equals(other.details()));
    }

    /** The arrow it speaks for, or for the lack of which it speaks. */
    private static Verdict direction(Evidence evidence) {
        return evidence.bits() < 0 ? evidence.favours().mirrored() : evidence.favours();
    }

    /** The reason to name when there is room for one: a document if one counts for something, else the strongest. */
    static Optional<Evidence> decisive(Relation relation) {
        Optional<Evidence> strongest = Optional.empty();
        for (Evidence evidence : reasons(relation)) {
            if (evidence.favours() == relation.verdict() && evidence.bits() > 0) {
                if (DOCUMENTS.contains(evidence.kind()) && evidence.bits() >= .5) {
                    return Optional.of(evidence);
                }
                strongest = strongest.isPresent() ? strongest : Optional.of(evidence);
            }
        }
        return strongest;
    }

    static boolean isDocument(Evidence evidence) {
        return DOCUMENTS.contains(evidence.kind());
    }
}
