package io.github.stemma.infer;

import io.github.stemma.infer.belief.Belief;
import io.github.stemma.infer.belief.Hidden;
import io.github.stemma.infer.retold.Retellings;
import io.github.stemma.infer.source.Chains;
import io.github.stemma.infer.source.Cited;
import io.github.stemma.infer.source.Placing;
import io.github.stemma.infer.source.Tree;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Order;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The arrows worth reporting, and the unseen sources.
 *
 * @param unseen inferred ones first, by family, then cited ones
 * @param derivations by source, then derived
 */
record Sources(List<Unseen> unseen, List<Derivation> derivations) {

    /** Arrows less likely than this are not reported. */
    private static final double LEAST = 0.1;

    static Sources of(
            List<Text> texts,
            List<Passage> passages,
            List<Belief> beliefs,
            Retellings retellings,
            List<Relation> relations,
            InferOptions options) {
        List<Unseen> unseen = new ArrayList<>();
        List<Derivation> derivations = new ArrayList<>();
        List<Hidden> hidden = new ArrayList<>();
        beliefs.forEach(belief -> seen(belief, derivations));
        Placing placing = new Placing(texts, passages, beliefs);
        Set<List<String>> retold = retold(texts, retellings, derivations);
        for (Belief belief : beliefs) {
            List<Hidden> found = belief.hidden();
            int first = unseen.size() + 1;
            for (int at = 0; at < found.size(); at++) {
                unseen.add(found.get(at).unseen(first, at));
                placing.unseen(unseen.get(unseen.size() - 1).id(), found, at);
                derivations.addAll(found.get(at).derivations(first, at, LEAST));
            }
            hidden.addAll(found);
        }
        for (Belief belief : beliefs) {
            for (Cited cited : Cited.of(belief, derivations, hidden, retold)) {
                String id = "u" + (unseen.size() + 1);
                unseen.add(cited.unseen(id));
                derivations.addAll(cited.derivations(id));
            }
        }
        derivations.sort(
                Order.by(Derivation::source, Chains.idOrder()).then(Order.by(Derivation::derived, Chains.idOrder())));
        List<Derivation> placed = new Tree(relations, placing).of(placing.of(derivations));
        return new Sources(unseen, options.undirected() ? List.of() : placed);
    }

    /** Adds the arrows to texts in which nothing was found; gives their ids with the outlets they derive from. */
    private static Set<List<String>> retold(List<Text> texts, Retellings retellings, List<Derivation> derivations) {
        Set<List<String>> from = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < texts.size(); j++) {
                Text source = texts.get(i);
                Text derived = texts.get(j);
                double p = retellings.arrow(i, j);
                if (p >= LEAST) {
                    derivations.add(new Derivation(source.id(), derived.id(), Math.min(p, 0.99), 0, List.of()));
                    source.witness().about().outlet().ifPresent(o -> from.add(List.of(derived.id(), o.name())));
                }
            }
        }
        return from;
    }

    private static void seen(Belief belief, List<Derivation> derivations) {
        List<String> ids = belief.story().collation().witnesses();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < ids.size(); j++) {
                double p = i == j ? 0 : belief.arrow(i, j);
                if (p >= LEAST) {
                    derivations.add(new Derivation(ids.get(i), ids.get(j), Math.min(p, 0.99), 0, List.of()));
                }
            }
        }
    }
}
