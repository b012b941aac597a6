package io.github.stemma.pipeline;

import io.github.stemma.collate.Collator;
import io.github.stemma.family.Families;
import io.github.stemma.infer.Inference;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Family;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From passages to a lineage: family → collate → infer. */
public final class Tracer {

    private final TraceOptions options;

    public Tracer(TraceOptions options) {
        this.options = options;
    }

    /**
     * Traces the texts; several stories in one call come apart by themselves.
     *
     * @param texts by id order
     * @param passages among them
     */
    public Lineage trace(List<Text> texts, List<Passage> passages) {
        Map<String, Text> byId = new HashMap<>();
        texts.forEach(text -> byId.put(text.id(), text));
        List<Collation> collations = new ArrayList<>();
        for (Family family : Families.of(texts, passages)) {
            List<Text> members = family.witnesses().stream()
                    .map(id -> Objects.requireNonNull(byId.get(id)))
                    .toList();
            collations.add(Collator.collate(family, members));
        }
        return new Inference(options.infer()).infer(texts, passages, collations);
    }
}
