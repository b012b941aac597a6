package io.github.stemma.render;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** The trees of a {@link Forest} as rows: name, share of its words that came this way, probability, remark. */
final class TreeText {

    private static final int GAP = 2;
    private static final int NOTE = 4;
    /** Fewer columns than this beside the figures, and a remark goes under the name. */
    private static final int REMARK = 24;

    private final Result result;
    private final Paper paper;
    private final Messages messages;
    private final Sentences sentences;
    private final Forest forest;
    private final List<Row> rows = new ArrayList<>();

    TreeText(Result result, Paper paper, Sentences sentences, Forest forest) {
        this.result = result;
        this.paper = paper;
        this.messages = paper.view().messages();
        this.sentences = sentences;
        this.forest = forest;
    }

    /**
     * @param guide lines left of the name
     * @param below lines left of what follows under the name
     */
    private record Row(
            String guide,
            String below,
            AttributedString name,
            String share,
            String probability,
            String remark,
            List<String> notes) {

        int nameWidth() {
            return Styled.width(guide) + Styled.width(name);
        }
    }

    void print() throws IOException {
        for (String root : forest.roots()) {
            rows.add(new Row("", bar(root), name(root), "", existence(root), rootRemark(root), List.of()));
            below(root, "");
        }
        int names = Math.min(
                rows.stream().mapToInt(Row::nameWidth).max().orElse(0),
                paper.view().columns() / 2);
        int shares = rows.stream().mapToInt(row -> row.share().length()).max().orElse(0);
        for (Row row : rows) {
            print(row, names, shares);
        }
    }

    private void below(String id, String guide) {
        List<Derivation> children = forest.children(id);
        for (int i = 0; i < children.size(); i++) {
            Derivation arrow = children.get(i);
            boolean last = i == children.size() - 1;
            String under = guide + (last ? "    " : "│   ");
            String child = arrow.derived();
            String share = Numbers.percent(arrow.share());
            String probability = "p " + Numbers.probability(arrow.probability());
            rows.add(new Row(
                    guide + (last ? "└── " : "├── "),
                    under + bar(child),
                    name(child),
                    share,
                    probability,
                    kinds(arrow),
                    notes(arrow)));
            below(child, under);
        }
    }

    private String bar(String id) {
        return forest.children(id).isEmpty() ? "" : "│";
    }

    private AttributedString name(String id) {
        boolean unseen = result.lineage().unseen().stream()
                .anyMatch(source -> source.id().equals(id));
        return Styled.of(sentences.names().of(id), unseen ? Styled.SOURCE : Styled.NAME);
    }

    private Optional<Unseen> unseen(String id) {
        return result.lineage().unseen().stream()
                .filter(source -> source.id().equals(id))
                .findFirst();
    }

    private String existence(String id) {
        return unseen(id)
                .map(source -> "p " + Numbers.probability(source.probability()))
                .orElse("");
    }

    private String rootRemark(String id) {
        Optional<Unseen> unseen = unseen(id);
        if (unseen.isEmpty()) {
            return "";
        }
        if (unseen.get().kind() == Unseen.Kind.CITED) {
            return messages.say("cited.remark");
        }
        String names =
                String.join(", ", unseen.get().names().stream().map(Plain::line).toList());
        boolean named = !names.isEmpty() && !unseen.get().label().contains(names);
        return named ? messages.say("unseen.named", names) : messages.say("unseen.remark");
    }

    private String kinds(Derivation arrow) {
        return sentences.kinds(coverage(arrow));
    }

    /** Why this arrow, and from where else the text has words. */
    private List<String> notes(Derivation arrow) {
        List<String> notes = new ArrayList<>();
        reason(arrow).ifPresent(notes::add);
        for (Derivation other : forest.furtherSources(arrow.derived())) {
            notes.add(further(other));
        }
        return notes;
    }

    /** A source that is known only from being named has no share. */
    private String further(Derivation other) {
        String source = sentences.names().of(other.source());
        String probability = Numbers.probability(other.probability());
        return other.share() == 0
                ? messages.say("also.cites", source, probability)
                : messages.say("also.from", source, Numbers.percent(other.share()), probability);
    }

    /** By the arrow's passages; under an unseen source by what the text shares with the source's other children. */
    private Coverage coverage(Derivation arrow) {
        List<String> siblings = forest.children(arrow.source()).stream()
                .map(Derivation::derived)
                .toList();
        List<Passage> passages = result.passages().stream()
                .filter(passage -> arrow.passages().isEmpty()
                        ? siblings.contains(passage.a().witness())
                                && siblings.contains(passage.b().witness())
                        : arrow.passages().contains(passage.id()))
                .toList();
        boolean witness = result.texts().stream().anyMatch(text -> text.id().equals(arrow.derived()));
        return witness ? Coverage.of(result.text(arrow.derived()), passages) : new Coverage(0, 0, 0, 0);
    }

    /** The strongest evidence for this arrow; below an unseen source a credit, or what the text has in common with another there. */
    private Optional<String> reason(Derivation arrow) {
        for (Relation relation : result.lineage().relations()) {
            boolean forward =
                    relation.a().equals(arrow.source()) && relation.b().equals(arrow.derived());
            boolean backward =
                    relation.b().equals(arrow.source()) && relation.a().equals(arrow.derived());
            Verdict wanted = forward ? Verdict.B_FROM_A : Verdict.A_FROM_B;
            if ((forward || backward) && relation.verdict() == wanted) {
                return Weighing.decisive(relation)
                        .filter(Weighing::isDocument)
                        .map(evidence -> sentences.of(relation, evidence));
            }
        }
        if (unseen(arrow.source()).isEmpty()) {
            return Optional.empty();
        }
        List<String> siblings = forest.children(arrow.source()).stream()
                .map(Derivation::derived)
                .toList();
        return sentences
                .credit(arrow.derived())
                .or(() -> new Kin(result, sentences, messages).reason(arrow.derived(), siblings));
    }

    private void print(Row row, int names, int shares) throws IOException {
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.styled(Styled.FAINT, row.guide());
        line.append(row.name());
        if (row.nameWidth() > names) {
            paper.line(line.toAttributedString());
            line = new AttributedStringBuilder();
            line.styled(Styled.FAINT, row.below());
        }
        pad(line, names + GAP + shares - row.share().length());
        line.append(row.share());
        pad(line, names + GAP + shares + GAP);
        line.append(row.probability());
        remark(row, line, names + GAP + shares + GAP + "p >.99".length() + GAP);
        for (String note : row.notes()) {
            note(row, note);
        }
    }

    /** Beside the figures where there is room, else under the name. */
    private void remark(Row row, AttributedStringBuilder line, int column) throws IOException {
        int space = paper.view().columns() - column;
        if (space < REMARK || row.remark().isEmpty()) {
            paper.line(line.toAttributedString());
            if (!row.remark().isEmpty()) {
                note(row, row.remark());
            }
            return;
        }
        AttributedStringBuilder next = line;
        for (AttributedString part : Styled.wrap(new AttributedString(row.remark()), space)) {
            pad(next, column);
            next.append(part);
            paper.line(next.toAttributedString());
            next = new AttributedStringBuilder();
            next.styled(Styled.FAINT, row.below());
        }
    }

    private void note(Row row, String note) throws IOException {
        AttributedString below = Styled.of(row.below(), Styled.FAINT);
        int indent = Styled.width(row.guide()) + NOTE;
        for (AttributedString part :
                Styled.wrap(new AttributedString(note), paper.view().columns() - indent)) {
            AttributedStringBuilder line = new AttributedStringBuilder();
            line.append(below);
            pad(line, indent);
            line.append(part);
            paper.line(line.toAttributedString());
        }
    }

    private static void pad(AttributedStringBuilder line, int columns) {
        line.append(" ".repeat(Math.max(0, columns - Styled.width(line))));
    }
}
