package io.github.stemma.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What inference makes of a story.
 *
 * @param relations one for every pair of witnesses, by ids
 * @param unseen the sources nobody collected
 * @param derivations the arrows, by source, then derived
 * @param chains ids from a root to a leaf, longest first
 */
public record Lineage(
        List<Relation> relations, List<Unseen> unseen, List<Derivation> derivations, List<List<String>> chains) {

    public Lineage {
        relations = List.copyOf(relations);
        unseen = List.copyOf(unseen);
        derivations = List.copyOf(derivations);
        List<List<String>> copies = new ArrayList<>(chains.size());
        for (List<String> chain : chains) {
            copies.add(List.copyOf(chain));
        }
        chains = List.copyOf(copies);
    }
}
