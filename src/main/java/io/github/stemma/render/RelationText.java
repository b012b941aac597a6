package io.github.stemma.render;

import io.github.stemma.model.Evidence;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** A relation in words: the verdict, why, and what would decide it. */
final class RelationText {

    private final Sentences sentences;
    private final Paper paper;

    RelationText(Sentences sentences, Paper paper) {
        this.sentences = sentences;
        this.paper = paper;
    }

    /** The verdict and its reasons: the decisive one, or with {@code --why} all. */
    void verdict(Relation relation, int indent) throws IOException {
        verdict(relation, indent, "");
    }

    /** The same with a further fact behind the verdict. */
    void verdict(Relation relation, int indent, String fact) throws IOException {
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.styled(Styled.BOLD, sentences.verdict(relation));
        if (relation.verdict() != Verdict.UNDIRECTED) {
            line.append("  p " + Numbers.probability(relation.probabilities().of(relation.verdict())));
        }
        line.append(fact.isEmpty() ? "" : "  " + fact);
        paper.wrapped(AttributedString.EMPTY, indent, line.toAttributedString());
        reasons(relation, indent + 2);
    }

    /** The reasons only. */
    void reasons(Relation relation, int indent) throws IOException {
        Messages messages = paper.view().messages();
        if (paper.view().why()) {
            probabilities(relation, indent);
            for (Evidence evidence : relation.evidence()) {
                String bits = signed(evidence.bits());
                String towards = messages.say("towards." + evidence.favours().label());
                String text = sentences.of(relation, evidence) + "  (" + bits + " " + towards + ")";
                paper.wrapped(" ".repeat(indent) + "-", indent + 2, text);
            }
        } else {
            Optional<Evidence> decisive = sentences.decisive(relation);
            if (decisive.isPresent()) {
                paper.wrapped("", indent, sentences.of(relation, decisive.get()));
            }
        }
        if (relation.verdict() == Verdict.UNDIRECTED) {
            paper.wrapped("", indent, sentences.wouldDecide(relation));
        }
    }

    private void probabilities(Relation relation, int indent) throws IOException {
        Messages messages = paper.view().messages();
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.UNDIRECTED) {
                line.append(line.length() == 0 ? "" : " · ");
                line.append(messages.say("towards." + verdict.label())
                        .replace("{a}", sentences.names().of(relation.a()))
                        .replace("{b}", sentences.names().of(relation.b())));
                line.append(" " + Numbers.probability(relation.probabilities().of(verdict)));
            }
        }
        paper.wrapped(AttributedString.EMPTY, indent, line.toAttributedString());
    }

    private static String signed(double bits) {
        return String.format(Locale.ROOT, "%+.1f bits", bits);
    }
}
