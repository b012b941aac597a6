package io.github.stemma.infer;

import io.github.stemma.infer.belief.Belief;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.retold.Loners;
import io.github.stemma.infer.retold.Retellings;
import io.github.stemma.infer.source.Chains;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * From collated families to a lineage: relations for every pair, unseen sources, arrows, chains.
 *
 * <p>Families are independent of one another; what is said of one does not change when another is added.
 */
public final class Inference {

    private final InferOptions options;

    public Inference(InferOptions options) {
        this.options = options;
    }

    /**
     * Infers the lineage of all texts.
     *
     * @param texts every witness, by id order
     * @param passages among them
     * @param collations one for each family; together they hold every witness once
     */
    public Lineage infer(List<Text> texts, List<Passage> passages, List<Collation> collations) {
        Map<String, Text> byId = new HashMap<>();
        texts.forEach(text -> byId.put(text.id(), text));
        List<Belief> beliefs = new ArrayList<>();
        for (Collation collation : collations) {
            List<Text> members = collation.witnesses().stream()
                    .map(id -> Objects.requireNonNull(byId.get(id)))
                    .toList();
            beliefs.add(Belief.of(new Story(members, collation), options.weights()));
        }
        Loners loners = new Loners(texts, passages);
        Homes homes = new Homes(texts, beliefs);
        Retellings retellings = new Retellings(loners, loners.all(), options.retold(), homes::kinship);
        List<Relation> relations = new Relations(texts, passages, options).of(homes, retellings);
        Sources sources = Sources.of(texts, passages, beliefs, retellings, relations, options);
        return new Lineage(relations, sources.unseen(), sources.derivations(), Chains.of(sources.derivations()));
    }
}
