package io.github.stemma.infer;

import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Verdict;

/** From probabilities to what is said. */
final class Decision {

    private Decision() {}

    /** The verdict that holds enough, or undirected. */
    static Verdict of(Probabilities probabilities, InferOptions options) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.UNDIRECTED && probabilities.of(verdict) >= options.sure()) {
                return options.undirected() && verdict.isArrow() ? Verdict.UNDIRECTED : verdict;
            }
        }
        return Verdict.UNDIRECTED;
    }
}
