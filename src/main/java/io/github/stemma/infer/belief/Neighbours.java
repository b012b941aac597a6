package io.github.stemma.infer.belief;

import io.github.stemma.infer.evidence.OutletKinds;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.structure.Shares;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Mention;
import io.github.stemma.model.Outlet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How much each two witnesses of a large family share, and who belongs into the part around one. */
final class Neighbours {

    private static final double AGENCY_BONUS = 2;
    private static final double RELATED = 5;

    private final Story story;
    /** What two share; on the diagonal what one shares with anybody. */
    private final double[][] words;

    private Neighbours(Story story, double[][] words) {
        this.story = story;
        this.words = words;
    }

    static Neighbours of(Story story) {
        double[][] words = new double[story.size()][story.size()];
        for (Collation.Pattern pattern : story.collation().words()) {
            for (int i : pattern.witnesses()) {
                for (int j : pattern.witnesses()) {
                    words[i][j] += pattern.weight();
                }
            }
        }
        return new Neighbours(story, words);
    }

    /** Weight of the words that i and j share. */
    double own(int i, int j) {
        return words[i][j];
    }

    /** Part of the words that i or j shares with somebody that the two do not both have, 0 to 1 (Jaccard). */
    double apart(int i, int j) {
        return Shares.apart(words, i, j);
    }

    /** Whether what two witnesses share can be called common: they share some words themselves. */
    boolean related(int i, int j) {
        return words[i][j] >= RELATED;
    }

    /** {@code i} and those it is most likely to have to do with, at most {@code size} in all, ascending. */
    List<Integer> around(int i, int size) {
        Set<String> named = new HashSet<>();
        for (Mention mention : story.text(i).witness().mentions()) {
            if (mention.form() == Mention.Form.CITE || mention.form() == Mention.Form.CREDIT) {
                named.add(mention.outlet().name());
            }
        }
        List<Integer> others = new ArrayList<>();
        for (int j = 0; j < story.size(); j++) {
            if (j != i && (words[i][j] > 0 || isNamed(j, named))) {
                others.add(j);
            }
        }
        others.sort(
                Comparator.comparingDouble((Integer j) -> -rank(i, j, named)).thenComparing(j -> j));
        TreeSet<Integer> members = new TreeSet<>(others.subList(0, Math.min(size - 1, others.size())));
        members.add(i);
        return List.copyOf(members);
    }

    private double rank(int i, int j, Set<String> named) {
        double rank = words[i][j];
        if (OutletKinds.feeds(story, j)) {
            rank *= AGENCY_BONUS;
        }
        return isNamed(j, named) ? rank * AGENCY_BONUS + 1 : rank;
    }

    private boolean isNamed(int j, Set<String> named) {
        return story.outlet(j).map(Outlet::name).map(named::contains).orElse(false);
    }
}
