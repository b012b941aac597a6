package io.github.stemma.read.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the places where an expression matches in a piece of a text. Where it is known which words a match begins
 * with ({@link Starts}), the expression is tried at those only, and not even compiled when there is none.
 */
public final class Search {

    private final Expression expression;
    private final Optional<Starts> starts;
    private final Words words;
    private final int offset;
    private final String piece;
    private @Nullable Matcher matcher;
    private int word;
    private int from;

    Search(Expression expression, Words words, int offset, String piece) {
        this.expression = expression;
        this.starts = expression.starts();
        this.words = words;
        this.offset = offset;
        this.piece = piece;
        this.word = words.from(offset);
    }

    /** Moves to the next match; false when there is none. */
    public boolean next() {
        if (starts.isEmpty()) {
            return match().find();
        }
        int end = offset + piece.length();
        while (word < words.size() && words.begin(word) < end) {
            int begin = words.begin(word) - offset;
            if (begin >= from && starts.get().mayBe(words, word) && matchesAt(begin)) {
                word++;
                from = match().end();
                return true;
            }
            word++;
        }
        return false;
    }

    private boolean matchesAt(int begin) {
        return match().region(begin, piece.length()).lookingAt();
    }

    /** The match, with offsets in the piece. */
    public Matcher match() {
        Matcher known = matcher;
        if (known == null) {
            // what stands before the word belongs to the piece: borders and ^ are those of the piece
            known = expression.matcher(piece).useAnchoringBounds(false).useTransparentBounds(true);
            matcher = known;
        }
        return known;
    }
}
