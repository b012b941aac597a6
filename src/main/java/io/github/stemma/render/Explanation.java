package io.github.stemma.render;

import io.github.stemma.model.Account;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everything about one passage ({@code p3}), pair ({@code w1-w2}), text ({@code w1}) or unseen source ({@code u1}). */
public final class Explanation {

    /** Words shown of the beginning and the end of a stretch. */
    private static final int FIRST = 6;

    private static final int LAST = 4;

    private final Result result;
    private final Paper paper;
    private final Messages messages;
    private final Sentences sentences;

    /** Prints with all evidence, whatever the view says. */
    public Explanation(Result result, View view, Writer out) {
        this.result = result;
        View why = new View(view.colour(), view.columns(), view.terminal(), view.messages(), true, view.dialect());
        this.paper = new Paper(why, out);
        this.messages = view.messages();
        this.sentences = new Sentences(result, messages);
    }

    /** The passage of that id. */
    public static Optional<Passage> passage(Result result, String id) {
        return result.passages().stream()
                .filter(passage -> passage.id().equals(id))
                .findFirst();
    }

    /**
     * A passage: both sides in full, then how it came about, then what the two texts are to one another.
     *
     * @param account nothing when the passage was not found again
     */
    public void passage(Passage passage, Optional<Account> account) throws IOException {
        Text a = result.text(passage.a().witness());
        Text b = result.text(passage.b().witness());
        CompareText compare = new CompareText(result, paper);
        paper.wrapped(
                Styled.of("A", Styled.BOLD), 3, Styled.of(sentences.names().of(a.id()), Styled.NAME));
        paper.wrapped(
                Styled.of("B", Styled.BOLD), 3, Styled.of(sentences.names().of(b.id()), Styled.NAME));
        paper.line();
        compare.passage(passage, a, b);
        paper.line();
        if (account.isPresent()) {
            new AccountText(passage, account.get(), result, paper).print();
        } else {
            paper.wrapped("", 0, messages.say("account.lost"));
        }
        paper.line();
        relation(a.id(), b.id());
    }

    /** A pair: the verdict with all evidence. */
    public boolean relation(String a, String b) throws IOException {
        for (Relation relation : result.lineage().relations()) {
            boolean asked = relation.a().equals(a) && relation.b().equals(b)
                    || relation.a().equals(b) && relation.b().equals(a);
            if (asked) {
                new RelationText(sentences, paper).verdict(relation, "", 0);
                String wish = new Open(result, sentences, messages).wouldDecide(List.of(relation));
                if (!wish.isEmpty()) {
                    paper.wrapped("", 0, wish);
                }
                return true;
            }
        }
        return false;
    }

    /** Where along the derived text an arrow shows: how each stretch begins and ends. */
    private void spans(Derivation arrow) throws IOException {
        for (Span span : arrow.spans()) {
            String[] words = Plain.line(
                            span.of(result.text(arrow.derived()).witness().text()))
                    .split(" +");
            String shown = words.length <= FIRST + LAST
                    ? String.join(" ", words)
                    : String.join(" ", Arrays.copyOf(words, FIRST)) + " … "
                            + String.join(" ", Arrays.copyOfRange(words, words.length - LAST, words.length));
            paper.wrapped(Styled.of("    ", Styled.PLAIN), 4, Styled.of(shown, Styled.FAINT));
        }
    }

    /** A text or an unseen source: the arrows that lead to it and from it, then its relations. */
    public boolean node(String id) throws IOException {
        boolean known = result.texts().stream().anyMatch(text -> text.id().equals(id))
                || result.lineage().unseen().stream().map(Unseen::id).anyMatch(id::equals);
        if (!known) {
            return false;
        }
        paper.line(sentences.names().of(id), Styled.NAME);
        for (Derivation arrow : result.lineage().derivations()) {
            if (arrow.source().equals(id) || arrow.derived().equals(id)) {
                String line = sentences.names().of(arrow.source()) + " → "
                        + sentences.names().of(arrow.derived()) + "  " + Numbers.percent(arrow.share()) + "  p "
                        + Numbers.probability(arrow.probability());
                paper.hanging(4, Styled.of(line, Styled.PLAIN));
                if (arrow.derived().equals(id)) {
                    spans(arrow);
                }
            }
        }
        for (Relation relation : result.lineage().relations()) {
            if (relation.a().equals(id) || relation.b().equals(id)) {
                paper.line();
                relation(relation.a(), relation.b());
            }
        }
        return true;
    }
}
