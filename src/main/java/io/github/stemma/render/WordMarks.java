package io.github.stemma.render;

import com.github.difflib.algorithm.Change;
import io.github.stemma.model.Order;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.render.Piece.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The two sides of a passage with the words marked that the other side does not have; in reworded passages, where that
 * would be most of them, the words that it has.
 *
 * <p>Words are compared as folded (Myers' diff), so neither case nor punctuation counts as a change. Words whose
 * stem stands elsewhere on the other side are marked as near: another form of the word, or moved.
 */
final class WordMarks {

    private static final int SHORT = 3;
    private static final String FURNITURE = " […] ";

    private WordMarks() {}

    /** Both sides of one passage. */
    record Sides(List<Piece> a, List<Piece> b) {

        /** Whether both sides read the same, to the letter. */
        boolean same() {
            return text(a).equals(text(b));
        }

        private static String text(List<Piece> pieces) {
            StringBuilder all = new StringBuilder();
            pieces.forEach(piece -> all.append(piece.text()));
            return all.toString();
        }
    }

    static Sides of(Passage passage, Text a, Text b) {
        Span wordsA = passage.a().words();
        Span wordsB = passage.b().words();
        Mark[] marksA = new Mark[wordsA.length()];
        Mark[] marksB = new Mark[wordsB.length()];
        if (passage.kind() == Passage.Kind.REWORDED) {
            markPairs(paired(passage, a, b), marksA, marksB);
        } else {
            markChanges(passage, a, b, marksA, marksB);
        }
        return new Sides(pieces(passage.a(), a, marksA), pieces(passage.b(), b, marksB));
    }

    /**
     * The passage with its words paired anew: in order by a word diff, then words of the same stem and more than
     * {@value #SHORT} letters that changed their form or their place.
     */
    static Passage paired(Passage passage, Text a, Text b) {
        List<Passage.WordPair> pairs = inOrder(passage, changes(passage, a, b));
        pairs.addAll(moved(passage, a, b, pairs));
        pairs.sort(Order.byInt(Passage.WordPair::a));
        return new Passage(
                passage.id(),
                passage.kind(),
                passage.quote(),
                passage.a(),
                passage.b(),
                passage.words(),
                passage.bits(),
                passage.evalue(),
                pairs);
    }

    /** What the sides do not share, in order. */
    private static List<Change> changes(Passage passage, Text a, Text b) {
        return WordDiff.of(
                folds(a.tokens(), passage.a().words()),
                folds(b.tokens(), passage.b().words()));
    }

    private static List<Passage.WordPair> inOrder(Passage passage, List<Change> changes) {
        List<Passage.WordPair> pairs = new ArrayList<>();
        int i = passage.a().words().begin();
        int j = passage.b().words().begin();
        for (Change change : changes) {
            int until = passage.a().words().begin() + change.startOriginal;
            while (i < until) {
                pairs.add(new Passage.WordPair(i++, j++, true));
            }
            i += change.endOriginal - change.startOriginal;
            j += change.endRevised - change.startRevised;
        }
        while (i < passage.a().words().end() && j < passage.b().words().end()) {
            pairs.add(new Passage.WordPair(i++, j++, true));
        }
        return pairs;
    }

    private static List<Passage.WordPair> moved(Passage passage, Text a, Text b, List<Passage.WordPair> inOrder) {
        BitSet takenA = new BitSet();
        BitSet takenB = new BitSet();
        inOrder.forEach(pair -> takenA.set(pair.a()));
        inOrder.forEach(pair -> takenB.set(pair.b()));
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int j = passage.b().words().begin(); j < passage.b().words().end(); j++) {
            if (!takenB.get(j)) {
                open.computeIfAbsent(b.tokens().stem(j), none -> new ArrayDeque<>())
                        .add(j);
            }
        }
        List<Passage.WordPair> moved = new ArrayList<>();
        for (int i = passage.a().words().begin(); i < passage.a().words().end(); i++) {
            if (!takenA.get(i) && a.tokens().fold(i).length() > SHORT) {
                Integer j = open.getOrDefault(a.tokens().stem(i), new ArrayDeque<>())
                        .poll();
                if (j != null) {
                    boolean same = a.tokens().fold(i).equals(b.tokens().fold(j));
                    moved.add(new Passage.WordPair(i, j, same));
                }
            }
        }
        return moved;
    }

    private static void markPairs(Passage passage, Mark[] marksA, Mark[] marksB) {
        Arrays.fill(marksA, Mark.SAME);
        Arrays.fill(marksB, Mark.SAME);
        for (Passage.WordPair pair : passage.pairs()) {
            marksA[pair.a() - passage.a().words().begin()] = Mark.SHARED;
            marksB[pair.b() - passage.b().words().begin()] = Mark.SHARED;
        }
    }

    private static void markChanges(Passage passage, Text a, Text b, Mark[] marksA, Mark[] marksB) {
        Span wordsA = passage.a().words();
        Span wordsB = passage.b().words();
        Arrays.fill(marksA, Mark.SAME);
        Arrays.fill(marksB, Mark.SAME);
        List<Change> changes = changes(passage, a, b);
        for (Change change : changes) {
            Arrays.fill(marksA, change.startOriginal, change.endOriginal, Mark.ONLY);
            Arrays.fill(marksB, change.startRevised, change.endRevised, Mark.ONLY);
        }
        for (Passage.WordPair pair : moved(passage, a, b, inOrder(passage, changes))) {
            marksA[pair.a() - wordsA.begin()] = Mark.NEAR;
            marksB[pair.b() - wordsB.begin()] = Mark.NEAR;
        }
    }

    private static List<String> folds(Tokens tokens, Span words) {
        List<String> folds = new ArrayList<>(words.length());
        for (int i = words.begin(); i < words.end(); i++) {
            folds.add(tokens.fold(i));
        }
        return folds;
    }

    private static List<Piece> pieces(Passage.Side side, Text text, Mark[] marks) {
        Pieces pieces = new Pieces();
        Tokens tokens = text.tokens();
        String all = text.witness().text();
        int first = side.words().begin();
        int at = Math.min(side.span().begin(), tokens.begin(first));
        pieces.add(gap(text, at, tokens.begin(first)), Mark.SAME);
        for (int i = 0; i < marks.length; i++) {
            int word = first + i;
            pieces.add(Plain.line(all.substring(tokens.begin(word), tokens.end(word))), marks[i]);
            boolean last = i == marks.length - 1;
            int until = last ? Math.max(side.span().end(), tokens.end(word)) : tokens.begin(word + 1);
            boolean inside = !last && marks[i] == marks[i + 1];
            pieces.add(gap(text, tokens.end(word), until), inside ? marks[i] : Mark.SAME);
        }
        return pieces.all();
    }

    /** What stands between two words: at most one space for any white space, a pilcrow where a paragraph ends. */
    private static String gap(Text text, int begin, int end) {
        if (begin >= end) {
            return "";
        }
        Span span = new Span(begin, end);
        for (Span furniture : text.witness().layout().furniture()) {
            if (furniture.overlap(span) > 0) {
                return FURNITURE;
            }
        }
        String raw = span.of(text.witness().text());
        if (raw.equals(" ")) {
            return raw;
        }
        String line = Plain.line(raw);
        boolean before = Character.isWhitespace(raw.charAt(0));
        boolean after = Character.isWhitespace(raw.charAt(raw.length() - 1));
        if (line.isEmpty()) {
            return before ? paragraphEnds(raw) ? " ¶ " : " " : "";
        }
        String open = before ? " " : "";
        return open + line + (after ? paragraphEnds(raw) ? " ¶ " : " " : "");
    }

    private static boolean paragraphEnds(String gap) {
        return gap.indexOf('\n') >= 0;
    }

    /** Collects pieces; what has the same mark as the piece before it lengthens that. */
    private static final class Pieces {
        private final List<Piece> done = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private Mark mark = Mark.SAME;

        void add(String text, Mark its) {
            if (text.isEmpty()) {
                return;
            }
            if (its != mark) {
                close();
                mark = its;
            }
            open.append(text);
        }

        private void close() {
            if (!open.isEmpty()) {
                done.add(new Piece(open.toString(), mark));
                open.setLength(0);
            }
        }

        List<Piece> all() {
            close();
            return done;
        }
    }
}
