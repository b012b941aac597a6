package io.github.stemma.render;

import io.github.stemma.model.Decision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** What a model decided: a sentence, and its features with their weights, which add up to the sum. */
final class DecisionText {

    private static final String[] COLUMNS = {"value", "weight", "adds"};
    private static final int FIGURE = 9;
    private static final int PLACES = 2;
    private static final int WEIGHT = 4;

    private final Decision decision;
    private final Paper paper;
    private final Messages messages;

    DecisionText(Decision decision, Paper paper) {
        this.decision = decision;
        this.paper = paper;
        this.messages = paper.view().messages();
    }

    void print() throws IOException {
        String answer = decision.isYes() ? ".yes" : ".no";
        boolean share = decision.name().equals("share");
        String sum = share ? Numbers.percent(decision.sum()) : Numbers.fixed(decision.sum(), PLACES);
        String bound = share ? Numbers.percent(decision.bound()) : Numbers.fixed(decision.bound(), PLACES);
        paper.wrapped("", 0, messages.say("decision." + decision.name() + answer, sum, bound));
        if (!share) {
            table();
        }
    }

    private void table() throws IOException {
        int width = Math.max(12, Math.min(50, paper.view().columns() - 3 * FIGURE - 3));
        List<String> head = new ArrayList<>();
        for (String column : COLUMNS) {
            head.add(messages.say("decision." + column));
        }
        row(messages.say("decision.feature"), head, width);
        double[] adds =
                decision.terms().stream().mapToDouble(Decision.Term::adds).toArray();
        String[] figures = Numbers.summing(adds, decision.sum(), PLACES);
        for (int i = 0; i < figures.length; i++) {
            Decision.Term term = decision.terms().get(i);
            String value = Numbers.fixed(term.value(), PLACES);
            row(name(term), List.of(value, Numbers.fixed(term.weight(), WEIGHT), figures[i]), width);
        }
    }

    private void row(String name, List<String> figures, int width) throws IOException {
        StringBuilder end = new StringBuilder();
        for (String figure : figures) {
            end.append(AccountText.right(figure, FIGURE));
        }
        List<AttributedString> names = Styled.wrap(new AttributedString(name), width);
        for (int i = 0; i < names.size(); i++) {
            String fill = " ".repeat(Math.max(0, width - Styled.width(names.get(i))));
            paper.line("  " + names.get(i) + (i == 0 ? fill + end : ""));
        }
    }

    /** What a feature is in words; its own name where there are none. */
    private String name(Decision.Term term) {
        String key = term.name().equals("intercept")
                ? "feature.intercept"
                : "feature." + decision.name() + "." + term.name();
        return messages.has(key) ? messages.say(key) : term.name();
    }
}
