package io.github.stemma.render;

import io.github.stemma.model.Account;
import io.github.stemma.model.Decision;
import io.github.stemma.model.Neighbour;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import io.github.stemma.model.Span;
import io.github.stemma.model.Step;
import io.github.stemma.model.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** How a passage came about: its words in columns with what each brings or costs, the sum, the decisions, the neighbours. */
final class AccountText {

    private static final int GAP = 2;

    /** A cell is no wider than this on a wide screen, and no narrower than is readable. */
    private static final int WIDEST = 44;

    private static final int NARROWEST = 8;

    private final Passage passage;
    private final Account account;
    private final Text a;
    private final Text b;
    private final AidText aids;
    private final Paper paper;
    private final Messages messages;

    AccountText(Passage passage, Account account, Result result, Paper paper) {
        this.passage = passage;
        this.account = account;
        this.a = result.text(passage.a().witness());
        this.b = result.text(passage.b().witness());
        this.aids = new AidText(passage, account, result, paper);
        this.paper = paper;
        this.messages = paper.view().messages();
    }

    void print() throws IOException {
        paper.wrapped("", 0, messages.say("account.origin." + account.origin().label()));
        aids.joinings();
        paper.line();
        AccountFigures figures = AccountFigures.of(passage, account);
        steps(figures.steps());
        paper.line();
        sum(figures);
        for (Decision decision : account.decisions()) {
            paper.line();
            new DecisionText(decision, paper).print();
            aids.synonyms(decision);
        }
        neighbours();
    }

    /** Other paths through the words of the passage itself are counted only. */
    private void neighbours() throws IOException {
        if (account.neighbours().isEmpty()) {
            return;
        }
        paper.line();
        NeighbourSentences sentences = new NeighbourSentences(messages, a, b);
        int paths = 0;
        for (Neighbour neighbour : account.neighbours()) {
            boolean inside = passage.a().words().contains(neighbour.a())
                    && passage.b().words().contains(neighbour.b());
            if (inside && neighbour.fate() == Neighbour.Fate.COVERED) {
                paths++;
            } else {
                paper.hanging(GAP, new AttributedString(sentences.of(neighbour)));
            }
        }
        if (paths > 0) {
            paper.hanging(GAP, new AttributedString(messages.count("neighbour.paths", paths)));
        }
    }

    private void steps(String[] figures) throws IOException {
        String bits = messages.say("account.bits");
        int figure = Math.max(width(bits), widest(figures));
        int label = width(messages.say("account.how"));
        for (Step step : account.steps()) {
            label = Math.max(label, width(how(step.how())));
        }
        int cell = (paper.view().columns() - figure - label - 3 * GAP) / 2;
        int width = Math.max(NARROWEST, Math.min(WIDEST, cell));
        row(right(bits, figure), messages.say("account.how"), label, cell("A"), cell("B"), width);
        for (int i = 0; i < figures.length; i++) {
            Step step = account.steps().get(i);
            row(
                    right(figures[i], figure),
                    how(step.how()),
                    label,
                    Styled.of(words(a, step.a()), Styled.PLAIN),
                    Styled.of(words(b, step.b()), Styled.PLAIN),
                    width);
        }
    }

    private static AttributedString cell(String text) {
        return Styled.of(text, Styled.BOLD);
    }

    private void row(String figure, String how, int label, AttributedString left, AttributedString right, int width)
            throws IOException {
        List<AttributedString> lefts = Styled.wrap(left, width);
        List<AttributedString> rights = Styled.wrap(right, width);
        List<AttributedString> cells = Styled.beside(lefts, rights, width, " ".repeat(GAP));
        for (int i = 0; i < cells.size(); i++) {
            AttributedStringBuilder line = new AttributedStringBuilder();
            line.append(i == 0 ? figure : " ".repeat(figure.length()));
            line.append(" ".repeat(GAP));
            line.styled(Styled.FAINT, i == 0 ? how : "");
            line.append(" ".repeat(label - (i == 0 ? width(how) : 0) + GAP));
            line.append(cells.get(i));
            paper.line(line.toAttributedString());
        }
    }

    /** What each kind of item adds up to, the score, and what chance makes of it. */
    private void sum(AccountFigures figures) throws IOException {
        List<String> parts = new ArrayList<>();
        Map<Step.How, BigDecimal> sums = new EnumMap<>(Step.How.class);
        EnumSet<Step.How> free = EnumSet.noneOf(Step.How.class);
        for (int i = 0; i < figures.steps().length; i++) {
            Step.How how = account.steps().get(i).how();
            sums.merge(how, new BigDecimal(figures.steps()[i]), BigDecimal::add);
            if (messages.has("account.why." + how.label())) {
                free.add(how);
            }
        }
        sums.forEach((how, bits) -> {
            if (bits.signum() != 0) {
                parts.add(how(how) + " " + bits.toPlainString());
            }
        });
        paper.hanging(
                GAP,
                new AttributedString(
                        String.join(" · ", parts) + " = " + figures.bits() + " " + messages.say("account.bits")));
        for (Step.How how : free) {
            paper.hanging(GAP, new AttributedString(how(how) + ": " + messages.say("account.why." + how.label())));
        }
        if (account.origin().isFree()) {
            paper.hanging(GAP, new AttributedString(messages.say("account.free")));
        }
        paper.hanging(
                GAP,
                new AttributedString(messages.say(
                        "account.chance",
                        Numbers.decimal(account.byChance(), 1),
                        figures.bits(),
                        Numbers.evalue(account.evalue()),
                        a.words(),
                        b.words())));
        if (!figures.same()) {
            paper.hanging(
                    GAP, Styled.of(messages.say("account.other", Numbers.decimal(passage.bits(), 1)), Styled.WARNING));
        }
    }

    private String how(Step.How how) {
        return messages.say("account.how." + how.label());
    }

    private static String words(Text text, Span words) {
        return words.isEmpty() ? "–" : Plain.words(text, words);
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static int widest(String[] texts) {
        int widest = 0;
        for (String text : texts) {
            widest = Math.max(widest, text.length());
        }
        return widest;
    }

    private static int width(String text) {
        return Styled.width(text);
    }
}
