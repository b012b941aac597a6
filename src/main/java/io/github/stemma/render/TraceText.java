package io.github.stemma.render;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The stemma drawn with lines, what is tied to it without direction, and the list of relations. */
final class TraceText {

    private final Result result;
    private final Paper paper;
    private final Messages messages;
    private final Sentences sentences;
    private final Forest forest;

    TraceText(Result result, Paper paper) {
        this.result = result;
        this.paper = paper;
        this.messages = paper.view().messages();
        this.sentences = new Sentences(result, messages);
        this.forest = new Forest(result);
    }

    void print() throws IOException {
        paper.wrapped("", 0, head());
        if (result.passages().isEmpty()) {
            paper.wrapped("", 0, sentences.nothing());
        }
        TreeText tree = new TreeText(result, paper, sentences, forest);
        if (!forest.roots().isEmpty()) {
            paper.line();
            tree.print();
        }
        cited();
        loose();
        alone();
        relations();
    }

    private String head() {
        List<String> facts = new ArrayList<>();
        facts.add(messages.count("texts", result.texts().size()));
        int stories = stories();
        facts.add(stories == 0 ? messages.say("stories.none") : messages.count("stories", stories));
        facts.add(messages.count("passages.shared", result.passages().size()));
        int inferred = count(Unseen.Kind.INFERRED);
        int cited = count(Unseen.Kind.CITED);
        if (inferred > 0) {
            facts.add(messages.count("unseen", inferred));
        }
        if (cited > 0) {
            facts.add(messages.count("cited", cited));
        }
        return String.join(" · ", facts);
    }

    private int stories() {
        return (int) result.texts().stream()
                .filter(text -> !forest.isAlone(text.id()))
                .map(text -> forest.story(text.id()))
                .distinct()
                .count();
    }

    private int count(Unseen.Kind kind) {
        return (int) result.lineage().unseen().stream()
                .filter(unseen -> unseen.kind() == kind)
                .filter(unseen -> kind == Unseen.Kind.CITED || forest.hasPlace(unseen.id()))
                .count();
    }

    private void cited() throws IOException {
        for (Unseen unseen : forest.citedOnly()) {
            hanging(
                    unseen.id(),
                    Styled.SOURCE,
                    messages.say("cited.line", sentences.names().of(unseen.children())));
        }
    }

    /** Texts outside the trees: of which texts they are a further source, and dashed lines to what else they are tied to. */
    private void loose() throws IOException {
        for (Text text : result.texts()) {
            if (forest.hasPlace(text.id()) || forest.isAlone(text.id())) {
                continue;
            }
            List<String> mixed = forest.furtherChildren(text.id());
            if (!mixed.isEmpty()) {
                hanging(
                        text.id(),
                        Styled.NAME,
                        messages.say("further.source", sentences.names().of(mixed)));
            }
            tied(text, "loose", others(text.id(), mixed, true));
            tied(text, "decided", others(text.id(), mixed, false));
        }
    }

    private void tied(Text text, String key, List<String> others) throws IOException {
        if (!others.isEmpty()) {
            String line = "╌╌ " + sentences.names().of(others) + "   " + shared(key, text, others);
            hanging(text.id(), Styled.NAME, line);
        }
    }

    private List<String> others(String id, List<String> without, boolean undirected) {
        return forest.ties(id).stream()
                .filter(tie -> (tie.verdict() == Verdict.UNDIRECTED) == undirected)
                .map(tie -> tie.a().equals(id) ? tie.b() : tie.a())
                .filter(other -> !without.contains(other))
                .filter(other -> forest.hasPlace(other) || isAfter(other, id))
                .toList();
    }

    private boolean isAfter(String id, String other) {
        List<String> ids = result.texts().stream().map(Text::id).toList();
        return ids.indexOf(id) > ids.indexOf(other);
    }

    private void hanging(String id, AttributedStyle style, String line) throws IOException {
        AttributedStringBuilder text = new AttributedStringBuilder();
        text.styled(style, sentences.names().of(id));
        text.append(" " + line);
        paper.hanging(4, text.toAttributedString());
    }

    private String shared(String key, Text text, List<String> others) {
        List<Passage> passages = result.passages().stream()
                .filter(passage -> passage.touches(text.id()))
                .filter(passage -> others.stream().anyMatch(passage::touches))
                .toList();
        if (passages.isEmpty()) {
            return messages.say(key + ".none");
        }
        IntSummaryStatistics words = passages.stream().mapToInt(Passage::words).summaryStatistics();
        String sizes = words.getMin() == words.getMax() ? "" + words.getMin() : words.getMin() + "–" + words.getMax();
        return messages.count(key, passages.size(), sizes);
    }

    private void alone() throws IOException {
        List<String> alone = forest.alone();
        if (!alone.isEmpty() && !result.passages().isEmpty()) {
            paper.wrapped(
                    "",
                    0,
                    messages.count("alone", alone.size(), sentences.names().of(alone)));
        }
    }

    private void relations() throws IOException {
        List<Relation> dependent = Forest.dependent(result.lineage());
        if (dependent.isEmpty()) {
            if (!result.passages().isEmpty()) {
                paper.hanging(0, Styled.of(messages.say("too.little"), Styled.PLAIN));
            }
            return;
        }
        paper.line();
        paper.hanging(2, Styled.of(messages.say("relations"), Styled.BOLD));
        RelationText text = new RelationText(sentences, paper);
        int digits = Integer.toString(dependent.get(0).sharedWords()).length();
        for (Relation relation : dependent) {
            String words = Integer.toString(relation.sharedWords());
            text.verdict(relation, " ".repeat(2 + digits - words.length()) + words, digits + 4);
        }
        int independent = result.lineage().relations().size() - dependent.size();
        if (independent > 0) {
            paper.wrapped("", digits + 4, messages.count("independent", independent));
        }
        String wish = new Open(result, sentences, messages).wouldDecide(dependent);
        if (!wish.isEmpty()) {
            paper.line();
            paper.wrapped("", 0, wish);
        }
    }
}
