package io.github.stemma.model;

import java.util.List;

/**
 * A family laid side by side: which of its witnesses have which words and which sentences. Witnesses are counted by
 * their index in {@code witnesses}.
 *
 * @param witnesses ids of the family's witnesses
 * @param places every sentence that at least one other witness has too, by witness, then position
 * @param words how much wording stands in exactly which witnesses, by witnesses
 * @param forks where two readings stand against one another and two or more witnesses have each
 * @param variants where two witnesses tell the same thing differently, by witnesses, then position
 */
public record Collation(
        List<String> witnesses, List<Place> places, List<Pattern> words, List<Fork> forks, List<Variant> variants) {

    /**
     * A sentence of one witness, and who else has it.
     *
     * @param witness index of the witness
     * @param sentence index of the sentence in its {@link Tokens}
     * @param words the sentence's words, indices into {@link Tokens}
     * @param weight what the sentence is worth: the sum of its words' weights
     * @param cells the others that have it, by index
     */
    public record Place(int witness, int sentence, Span words, double weight, List<Cell> cells) {
        public Place {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A sentence's counterpart in another witness.
     *
     * @param witness index of the other witness
     * @param words words there, from the first to the last that corresponds
     * @param aligned weight of the words of the place that stand there unchanged, 0 to the place's weight
     * @param reworded weight of the words of the place that are told there in other words only
     */
    public record Cell(int witness, Span words, double aligned, double reworded) {}

    /**
     * Wording found in these witnesses and in no other.
     *
     * @param witnesses indices, ascending
     * @param weight number of words, function words counting less than 1
     * @param contested number of these words against which another witness has another number or spelling of a name
     */
    public record Pattern(List<Integer> witnesses, double weight, double contested) {
        public Pattern {
            witnesses = List.copyOf(witnesses);
        }
    }

    /**
     * Two readings of one place.
     *
     * @param one indices of those who have the one, ascending, two or more
     * @param other indices of those who have the other, two or more
     * @param weight number of words, function words counting less than 1
     */
    public record Fork(List<Integer> one, List<Integer> other, double weight) {
        public Fork {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    public Collation {
        witnesses = List.copyOf(witnesses);
        places = List.copyOf(places);
        words = List.copyOf(words);
        forks = List.copyOf(forks);
        variants = List.copyOf(variants);
    }

    /** A collation in which no variants are typed. */
    public Collation(List<String> witnesses, List<Place> places, List<Pattern> words, List<Fork> forks) {
        this(witnesses, places, words, forks, List.of());
    }
}
