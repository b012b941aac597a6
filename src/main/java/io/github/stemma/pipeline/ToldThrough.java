package io.github.stemma.pipeline;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two texts that do not look related have in common through a third: a sentence of one tells a sentence of the third
 * anew, and that one has its like in the other. Counted only from several such sentences, as one is soon said by chance,
 * and not for quotations, which all have from the speaker.
 */
final class ToldThrough {

    /** Sentences through third texts from which they count. */
    private static final int LEAST = 4;

    /** Sentences that have their like in one another. */
    private final Map<Place, Set<Place>> alike = new HashMap<>();

    /** Those of them in pairs where one text is surely told after the other. */
    private final Map<Place, Set<Place>> told = new HashMap<>();

    private record Place(String text, int sentence) {}

    /**
     * A pair of sentences.
     *
     * @param i sentence of a
     * @param j sentence of b
     */
    record Cell(int i, int j) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return i != other.i ? Integer.compare(i, other.i) : Integer.compare(j, other.j);
        }
    }

    /** Takes in what was found between two related texts. */
    void add(PairWork work, ThirdTexts near, List<Alignment> rewordings) {
        Text a = work.pair().a().text();
        Text b = work.pair().b().text();
        near.cells(work.pair()).forEach(cell -> add(work, new Place(a.id(), cell.i()), new Place(b.id(), cell.j())));
        for (Alignment x : rewordings) {
            int i = a.tokens().sentence(x.a().begin());
            int j = b.tokens().sentence(x.b().begin());
            add(work, new Place(a.id(), i), new Place(b.id(), j));
        }
    }

    private void add(PairWork work, Place x, Place y) {
        link(alike, x, y);
        if (work.isSurelyTold()) {
            link(told, x, y);
        }
    }

    private static void link(Map<Place, Set<Place>> links, Place x, Place y) {
        links.computeIfAbsent(x, place -> new LinkedHashSet<>()).add(y);
        links.computeIfAbsent(y, place -> new LinkedHashSet<>()).add(x);
    }

    /** The sentences of two texts that have one another through third texts; none when there are few. */
    Set<Cell> between(WeighedPair pair) {
        Text a = pair.a().text();
        Text b = pair.b().text();
        Set<Cell> cells = new TreeSet<>();
        for (int i = 0; i < a.tokens().sentences(); i++) {
            Place own = new Place(a.id(), i);
            for (Place third : alike.getOrDefault(own, Set.of())) {
                for (Place other : alike.getOrDefault(third, Set.of())) {
                    boolean is = other.text().equals(b.id()) && isJoining(own, third, other);
                    if (is && !isQuotation(a.tokens(), i) && !isQuotation(b.tokens(), other.sentence())) {
                        cells.add(new Cell(i, other.sentence()));
                    }
                }
            }
        }
        return cells.size() < LEAST ? Set.of() : cells;
    }

    /** The sentences of third texts through which two sentences have one another. */
    List<ThirdTexts.Link> joining(WeighedPair pair, Cell cell) {
        Place a = new Place(pair.a().text().id(), cell.i());
        Place b = new Place(pair.b().text().id(), cell.j());
        return alike.getOrDefault(a, Set.of()).stream()
                .filter(third -> alike.getOrDefault(third, Set.of()).contains(b) && isJoining(a, third, b))
                .map(third -> new ThirdTexts.Link(third.text(), third.sentence()))
                .toList();
    }

    private boolean isJoining(Place a, Place third, Place b) {
        return isTold(a, third) || isTold(third, b);
    }

    private boolean isTold(Place x, Place y) {
        return told.getOrDefault(x, Set.of()).contains(y);
    }

    private static boolean isQuotation(Tokens tokens, int s) {
        int quoted = 0;
        int words = 0;
        for (int w = 0; w < tokens.size(); w++) {
            if (tokens.sentence(w) == s) {
                words++;
                quoted += tokens.quoted(w) ? 1 : 0;
            }
        }
        return 2 * quoted > words;
    }
}
