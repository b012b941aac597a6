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

    /** More bits than a reason has: a higher rank comes first. */
    private static final double ABOVE = 1e6;

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
        for (Relation relation : result.lineage().relations()) {
            String other = relation.a().equals(text) ? relation.b() : relation.a();
            boolean both = (relation.a().equals(text) || relation.b().equals(text)) && siblings.contains(other);
            if (!both || relation.verdict() != Verdict.COMMON_UNSEEN) {
                continue;
            }
            for (Evidence evidence : Weighing.reasons(relation)) {
                boolean own = (relation.a().equals(text) ? evidence.a() : evidence.b()).isPresent();
                double weight = rank(evidence, own) * ABOVE + evidence.bits();
                if (evidence.favours() == Verdict.COMMON_UNSEEN && evidence.bits() >= LEAST && weight > most) {
                    best = Optional.of(said(relation, evidence, own, other));
                    most = weight;
                }
            }
        }
        return best;
    }

    /** 2 for what stands in the text, 1 for words that the two alone have, 0 for what follows from all, less for the rest. */
    private static int rank(Evidence evidence, boolean own) {
        if (own) {
            return 2;
        }
        return switch (evidence.kind()) {
            case READINGS, SLIP -> 1;
            case THIRD_WITNESS -> 0;
            default -> -1;
        };
    }

    private String said(Relation relation, Evidence evidence, boolean own, String other) {
        String sentence = sentences.of(relation, evidence);
        return own ? sentence : messages.say("tree.with", sentences.names().of(other), sentence);
    }
}
