package io.github.stemma.render;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** The passages of a result as lines for a full screen: a list, and the two texts of one of them. */
public final class Sheet {

    /** Not the light line, which JLine sends in the alternate character set. */
    private static final String RULE = " ┃ ";

    private static final String BETWEEN = " – ";
    private static final int SHORTEST_NAME = 4;

    private final Result result;
    private final Messages messages;
    private final Names names;
    private final Sentences sentences;

    public Sheet(Result result, Messages messages) {
        this.result = result;
        this.messages = messages;
        this.names = new Names(result, messages);
        this.sentences = new Sentences(result, messages);
    }

    /** What was compared, in one line. */
    public String title() {
        return result.passages().isEmpty()
                ? sentences.nothing()
                : messages.count("texts", result.texts().size()) + " · " + sentences.passages(result.passages());
    }

    /** Number of passages. */
    public int size() {
        return result.passages().size();
    }

    /** Passage number {@code index} on one line of so many columns; names are cut where both would not fit. */
    public String entry(int index, int columns) {
        Passage passage = result.passages().get(index);
        String head =
                passage.id() + "  " + messages.say("kind." + passage.kind().label()) + " " + passage.words() + "  ";
        int room = (columns - Styled.width(head) - BETWEEN.length()) / 2;
        return room < SHORTEST_NAME ? head : head + cut(passage.a(), room) + BETWEEN + cut(passage.b(), room);
    }

    private String cut(Passage.Side side, int columns) {
        AttributedString name = new AttributedString(names.of(side.witness()));
        return Styled.width(name) <= columns
                ? name.toString()
                : name.columnSubSequence(0, columns - 1).toString() + "…";
    }

    /** The two texts of passage number {@code index}, side by side, {@code columns} wide. */
    public List<AttributedString> texts(int index, int columns) {
        Passage passage = result.passages().get(index);
        Text a = result.text(passage.a().witness());
        Text b = result.text(passage.b().witness());
        WordMarks.Sides sides = WordMarks.of(passage, a, b);
        int width = Math.max(8, (columns - RULE.length()) / 2);
        List<AttributedString> left = column(a, sides.a(), width);
        List<AttributedString> right = column(b, sides.b(), width);
        return Styled.beside(left, right, width, RULE);
    }

    private List<AttributedString> column(Text text, List<Piece> pieces, int width) {
        List<AttributedString> lines = new ArrayList<>(Styled.wrap(Styled.of(names.of(text.id()), Styled.NAME), width));
        lines.add(AttributedString.EMPTY);
        lines.addAll(Styled.wrap(Styled.of(pieces, true), width));
        return lines;
    }
}
