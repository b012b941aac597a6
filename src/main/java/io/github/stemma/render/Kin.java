package io.github.stemma.render;

import io.github.stemma.model.Evidence;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Why a text hangs below an unseen source: the strongest reason why it and one of the others there have a common source. What
 * stands in the text itself comes before what a count of words says; what stands in the other text alone is that one's reason.
 */
final class Kin {

    /** Bits that a reason needs to be told. */
    private static final double LEAST = .5;

    private final Result result;
    private final Sentences sentences;
    private final Messages messages;

    Kin(Result result, Sentences sentences, Messages messages) {
        this.result = result;
        this.sentences = sentences;
        this.messages = messages;
    }

    /** The reason of {@code text}, of which {@code siblings} hang below the same source. */
    Optional<String> reason(String text, List<String> siblings) {
        Optional<String> best = Optional.empty();
        double most = 0;
        boolean document = false;
        for (Relation relation : result.lineage().relations()) {
            String other = relation.a().equals(text) ? relation.b() : relation.a();
            boolean both = (relation.a().equals(text) || relation.b().equals(text)) && siblings.contains(other);
            if (!both || relation.verdict() != Verdict.COMMON_UNSEEN) {
                continue;
            }
            for (Evidence evidence : Weighing.reasons(relation)) {
                boolean own = (relation.a().equals(text) ? evidence.a() : evidence.b()).isPresent();
                boolean elsewhere = !own && Weighing.isDocument(evidence);
                boolean stronger = own != document ? own : evidence.bits() > most;
                if (evidence.favours() == Verdict.COMMON_UNSEEN && evidence.bits() >= LEAST && !elsewhere && stronger) {
                    best = Optional.of(said(relation, evidence, own, other));
                    most = evidence.bits();
                    document = own;
                }
            }
        }
        return best;
    }

    private String said(Relation relation, Evidence evidence, boolean own, String other) {
        String sentence = sentences.of(relation, evidence);
        return own ? sentence : messages.say("tree.with", sentences.names().of(other), sentence);
    }
}
