package io.github.stemma.infer.evidence;

import io.github.stemma.infer.evidence.Signal.Scope;
import io.github.stemma.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A credit to an agency of which no text was collected: something unseen stands behind this text, directly or not. */
public final class CreditRule implements Rule {

    /** An agency that is only cited may be the source of a sentence instead of the text. */
    private static final double CITED = 0.4;

    @Override
    public List<Signal> signals(Story story) {
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            int at = i;
            credit(story, i)
                    .ifPresent(mention -> signals.add(new Signal(
                            Scope.FROM_UNSEEN,
                            -1,
                            at,
                            Feature.CREDIT_UNSEEN,
                            mention.form() == Mention.Form.CREDIT ? 1 : CITED,
                            Optional.empty(),
                            Optional.of(mention.at()),
                            List.of(mention.outlet().name()))));
        }
        return signals;
    }

    /**
     * The first agency {@code i} credits or cites that is not among the texts. A report cited within a shared sentence
     * is part of the story and was copied with it; it says nothing about where this text comes from.
     */
    public static Optional<Mention> credit(Story story, int i) {
        for (Mention mention : story.text(i).witness().mentions()) {
            boolean source = mention.form() == Mention.Form.CREDIT
                    || mention.form() == Mention.Form.CITE
                            && story.place(i, mention.at().begin()).isEmpty();
            if (source
                    && mention.outlet().isAgency()
                    && !story.isCollected(mention.outlet().name())) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
