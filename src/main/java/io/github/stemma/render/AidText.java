package io.github.stemma.render;

import io.github.stemma.model.Account;
import io.github.stemma.model.Decision;
import io.github.stemma.model.Joining;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import io.github.stemma.model.Step;
import io.github.stemma.model.Synonyms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** What helped to find a passage besides its own words: sentences of third texts, and a thesaurus. */
final class AidText {

    private static final int GAP = 2;

    private final Passage passage;
    private final Account account;
    private final Result result;
    private final Paper paper;
    private final Messages messages;

    AidText(Passage passage, Account account, Result result, Paper paper) {
        this.passage = passage;
        this.account = account;
        this.result = result;
        this.paper = paper;
        this.messages = paper.view().messages();
    }

    /** One line for each sentence of a third text. */
    void joinings() throws IOException {
        Names names = new Sentences(result, messages).names();
        for (Joining joining : account.joinings()) {
            String kind = joining.copyA() && joining.copyB()
                    ? "both"
                    : joining.copyA() ? "a" : joining.copyB() ? "b" : "none";
            paper.hanging(
                    GAP,
                    new AttributedString(messages.say(
                            "account.joining." + kind,
                            names.of(joining.text()),
                            Plain.words(result.text(joining.text()), joining.words()))));
        }
    }

    /** What the thesaurus added to the bits in common, and what the decision would have been without. */
    void synonyms(Decision decision) throws IOException {
        if (account.synonyms().isEmpty() || !decision.name().equals("reworded")) {
            return;
        }
        Synonyms synonyms = account.synonyms().get();
        SynonymFigures figures = SynonymFigures.of(synonyms);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < figures.words().length; i++) {
            Step step = synonyms.words().get(i);
            words.add(Plain.words(result.text(passage.a().witness()), step.a()) + " – "
                    + Plain.words(result.text(passage.b().witness()), step.b()) + " " + figures.words()[i]);
        }
        paper.hanging(
                GAP,
                new AttributedString(messages.say(
                        "account.synonyms",
                        figures.bits(),
                        figures.shared(),
                        String.join(" · ", words),
                        Numbers.fixed(synonyms.without(), 2))));
    }
}
