package io.github.stemma.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a passage came about: its score as a sum, the decisions on the way, and what became of the alignments beside it.
 *
 * @param origin why it is reported
 * @param steps the items of the score, by place
 * @param byChance alignments of any score to be expected between two texts of these lengths; each bit halves them
 * @param decisions what models said, in the order in which they were asked
 * @param neighbours by place in the passage's a
 * @param joinings the sentences of third texts that join its sides, by text and place; empty where none had a say
 * @param synonyms what a thesaurus added to a sentence told in other words, where it added something
 */
public record Account(
        Origin origin,
        List<Step> steps,
        double byChance,
        List<Decision> decisions,
        List<Neighbour> neighbours,
        List<Joining> joinings,
        Optional<Synonyms> synonyms) {

    /** Why a passage is reported. */
    public enum Origin {
        /** A near copy in texts that are related. */
        COPY,
        /** A quotation on both sides, in texts that do not look related. */
        QUOTATION,
        /** Too long for any formula, in texts that do not look related. */
        BEYOND_DOUBT,
        /** Texts that do not look related, but a third text has a near copy of the same sentence. */
        SUPPORTED,
        /** A sentence told in other words. */
        REWORDED,
        /** A sentence told in other words that a third text, related to both, joins. */
        THROUGH,
        /** A stretch of reworked prose (profile prose). */
        STRETCH;

        /** The name used in machine formats and as key of messages. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether order and gaps cost nothing. */
        public boolean isFree() {
            return this == REWORDED || this == THROUGH || this == STRETCH;
        }
    }

    public Account {
        steps = List.copyOf(steps);
        decisions = List.copyOf(decisions);
        neighbours = List.copyOf(neighbours);
        joinings = List.copyOf(joinings);
    }

    /** The score: the sum of the steps. */
    public double bits() {
        return steps.stream().mapToDouble(Step::bits).sum();
    }

    /** Alignments as good as this to be expected by chance. */
    public double evalue() {
        return byChance * Math.pow(2, -bits());
    }
}
