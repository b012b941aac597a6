package io.github.stemma.model;

import java.util.List;

/**
 * What two witnesses are to one another, and why.
 *
 * @param a id of the first witness
 * @param b id of the second
 * @param verdict what is said of the pair
 * @param probabilities of the five verdicts
 * @param sharedWords words of the smaller side that stand in shared passages
 * @param shareA part of a's words that stand in shared passages, 0 to 1
 * @param shareB part of b's words that stand in shared passages, 0 to 1
 * @param evidence the reasons, strongest first
 */
public record Relation(
        String a,
        String b,
        Verdict verdict,
        Probabilities probabilities,
        int sharedWords,
        double shareA,
        double shareB,
        List<Evidence> evidence) {

    public Relation {
        evidence = List.copyOf(evidence);
    }
}
