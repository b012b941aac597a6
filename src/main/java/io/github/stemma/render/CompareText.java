package io.github.stemma.render;

import io.github.stemma.model.About;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** The passages of each pair: a head with the figures, then the passages, side by side or one above the other. */
final class CompareText {

    private final Result result;
    private final Paper paper;
    private final Messages messages;
    private final Sentences sentences;

    CompareText(Result result, Paper paper) {
        this.result = result;
        this.paper = paper;
        this.messages = paper.view().messages();
        this.sentences = new Sentences(result, messages);
    }

    void print() throws IOException {
        Map<List<String>, List<Passage>> byPair = JsonLinesRenderer.byPair(result.passages());
        List<Text> texts = result.texts();
        boolean first = true;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                List<String> pair = List.of(texts.get(i).id(), texts.get(j).id());
                List<Passage> passages = byPair.getOrDefault(pair, List.of());
                if (!passages.isEmpty() || texts.size() == 2) {
                    if (!first) {
                        paper.line();
                    }
                    first = false;
                    pair(texts.get(i), texts.get(j), passages);
                }
            }
        }
        if (result.passages().isEmpty()) {
            paper.wrapped("", 0, sentences.nothing());
        }
    }

    private void pair(Text a, Text b, List<Passage> passages) throws IOException {
        head("A", a, passages);
        head("B", b, passages);
        if (passages.isEmpty()) {
            return;
        }
        figures(a, b, passages);
        legend(passages);
        for (Passage passage : passages) {
            paper.line();
            passage(passage, a, b);
        }
    }

    private void head(String side, Text text, List<Passage> passages) throws IOException {
        About about = text.witness().about();
        List<String> facts = new ArrayList<>();
        about.outlet().map(Outlet::name).map(Plain::line).ifPresent(facts::add);
        about.published().map(Stamp::iso).ifPresent(facts::add);
        Coverage coverage = Coverage.of(text, passages);
        facts.add(messages.count("words", text.words()));
        if (!passages.isEmpty()) {
            facts.add(messages.say("share.of", Numbers.percent(coverage.share()), side, sentences.kinds(coverage)));
        }
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.styled(Styled.NAME, sentences.names().of(text.id()));
        line.append("  ");
        line.append(String.join(" · ", facts));
        paper.wrapped(Styled.of(side, Styled.BOLD), 3, line.toAttributedString());
    }

    private void figures(Text a, Text b, List<Passage> passages) throws IOException {
        int shared = Math.min(
                Coverage.of(a, passages).shared(), Coverage.of(b, passages).shared());
        List<String> facts = new ArrayList<>();
        facts.add(sentences.passages(passages));
        facts.add(messages.count("words.shared", shared));
        if (result.texts().size() == 2) {
            facts.add(messages.count("run", result.search().longestRun()));
        }
        paper.wrapped("", 3, String.join(" · ", facts));
        for (Relation relation : result.lineage().relations()) {
            if (relation.a().equals(a.id()) && relation.b().equals(b.id())) {
                new RelationText(sentences, paper).verdict(relation, "", 3);
                String wish = new Open(result, sentences, messages).wouldDecide(List.of(relation));
                if (!wish.isEmpty()) {
                    paper.wrapped("", 3, wish);
                }
            }
        }
    }

    private void legend(List<Passage> passages) throws IOException {
        boolean edited = passages.stream().anyMatch(passage -> passage.kind() == Passage.Kind.EDITED);
        boolean reworded = passages.stream().anyMatch(passage -> passage.kind() == Passage.Kind.REWORDED);
        List<Piece> pieces = new ArrayList<>();
        if (edited) {
            pieces.add(new Piece(messages.say("legend.only"), Piece.Mark.ONLY));
            pieces.add(new Piece("  ", Piece.Mark.SAME));
            pieces.add(new Piece(messages.say("legend.near"), Piece.Mark.NEAR));
            pieces.add(new Piece("  ", Piece.Mark.SAME));
        }
        if (reworded) {
            pieces.add(new Piece(messages.say("legend.shared"), Piece.Mark.SHARED));
        }
        if (!pieces.isEmpty()) {
            paper.wrapped(
                    AttributedString.EMPTY, 3, Styled.of(pieces, paper.view().colour()));
        }
    }

    void passage(Passage passage, Text a, Text b) throws IOException {
        AttributedStringBuilder head = new AttributedStringBuilder();
        head.styled(Styled.BOLD, passage.id() + "  " + messages.kind(passage));
        head.append("  " + messages.count("words", passage.words()));
        head.append(" · " + Numbers.wholeBits(passage.bits()) + " bits");
        head.append(" · A " + place(passage.a(), a) + " · B " + place(passage.b(), b));
        paper.wrapped(AttributedString.EMPTY, 0, head.toAttributedString());
        WordMarks.Sides sides = WordMarks.of(passage, a, b);
        boolean colour = paper.view().colour();
        if (paper.view().wide()) {
            paper.columns(Styled.of(sides.a(), colour), Styled.of(sides.b(), colour));
        } else if (sides.same()) {
            paper.wrapped(AttributedString.EMPTY, 3, Styled.of(sides.a(), colour));
        } else {
            paper.wrapped(Styled.of("A", Styled.FAINT), 3, Styled.of(sides.a(), colour));
            paper.wrapped(Styled.of("B", Styled.FAINT), 3, Styled.of(sides.b(), colour));
        }
    }

    private static String place(Passage.Side side, Text text) {
        CodePoints points = new CodePoints(text.witness().text());
        return points.of(side.span().begin()) + "–" + points.of(side.span().end());
    }
}
