package io.github.stemma.render;

import io.github.stemma.model.Evidence;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** A relation in words: the verdict and why. */
final class RelationText {

    private final Sentences sentences;
    private final Paper paper;
    private final Messages messages;

    RelationText(Sentences sentences, Paper paper) {
        this.sentences = sentences;
        this.paper = paper;
        this.messages = paper.view().messages();
    }

    /** The verdict and its reasons: the decisive one, or with {@code --why} all; {@code first} stands before it. */
    void verdict(Relation relation, String first, int indent) throws IOException {
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.append(sentences.verdict(relation));
        line.append("  ");
        line.append(sentences.figure(relation));
        paper.wrapped(new AttributedString(first), indent, line.toAttributedString());
        reasons(relation, indent + 2);
    }

    private void reasons(Relation relation, int indent) throws IOException {
        if (paper.view().why()) {
            probabilities(relation, indent);
            List<Evidence> reasons = Weighing.reasons(relation);
            if (reasons.isEmpty() && relation.verdict() != Verdict.UNDIRECTED) {
                paper.wrapped(" ".repeat(indent) + "-", indent + 2, messages.say("evidence.follows"));
            }
            for (Evidence evidence : reasons) {
                boolean against = evidence.bits() < 0;
                String towards = sentences.towards(relation, evidence.favours());
                String weight = messages.say(
                        against ? "weight.against" : "weight.for", bits(Math.abs(evidence.bits())), towards);
                String text = sentences.of(relation, evidence) + "  (" + weight + ")";
                paper.wrapped(" ".repeat(indent) + "-", indent + 2, text);
            }
            return;
        }
        Optional<Evidence> decisive = Weighing.decisive(relation);
        if (decisive.isPresent()) {
            paper.wrapped("", indent, sentences.of(relation, decisive.get()));
        }
    }

    private void probabilities(Relation relation, int indent) throws IOException {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (Verdict verdict : List.of(
                Verdict.A_FROM_B, Verdict.B_FROM_A, Verdict.COMMON_SEEN, Verdict.COMMON_UNSEEN, Verdict.INDEPENDENT)) {
            line.append(line.length() == 0 ? "" : " · ");
            line.append(sentences.towards(relation, verdict));
            line.append(" " + Numbers.probability(relation.probabilities().of(verdict)));
        }
        paper.wrapped(AttributedString.EMPTY, indent, line.toAttributedString());
    }

    private static String bits(double bits) {
        return String.format(Locale.ROOT, "%.1f", bits);
    }
}
